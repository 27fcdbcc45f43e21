import { useEffect } from 'react';
import type { Failure } from '../app/lazy-fetch.ts';
import { reload } from '../app/release/reload.ts';
import { useBackOnline } from '../app/use-back-online.ts';
import { documentTitle } from '../place/document-title.ts';
import { Button } from '../ui/Button.tsx';
import css from './CrashScreen.module.css';

const WORDS: Readonly<Record<Failure, { readonly heading: string; readonly lead: string }>> = {
  offline: {
    heading: 'You seem to be offline.',
    lead: 'This page has not been fetched yet, and the site cannot be reached. Pages that you have opened before still work.',
  },
  missing: {
    heading: 'This page could not be fetched.',
    lead: 'A file that it needs did not arrive. A newer version of the advisor may have been published since you opened it: reload the page to get that.',
  },
};

/** Stands in for a page whose code did not arrive. */
export function PageNotFetched({ failure, onRetry }: { failure: Failure; onRetry: () => void }) {
  const { heading, lead } = WORDS[failure];
  useBackOnline(onRetry);
  useEffect(() => {
    document.title = documentTitle(heading.replace(/\.$/, ''));
    window.scrollTo(0, 0);
  }, [heading]);
  return (
    // No `Page`: the reader's place on the page that is missing is kept for when it comes.
    <main id="main" tabIndex={-1} className="frame">
      <div className={css.crash} role="alert">
        <h1>{heading}</h1>
        <p className="lead">{lead}</p>
        <p>
          Trying again changes nothing else. After a reload, answers that are stored in this browser are still there.
        </p>
        <p className="actions">
          <Button onClick={onRetry}>Try again</Button>
          <Button quiet onClick={reload}>
            Reload the page
          </Button>
        </p>
      </div>
    </main>
  );
}
