import { type ReactNode, useEffect } from 'react';
import { useStore } from 'zustand';
import type { Model } from '../../knowledge/knowledge-base.ts';
import type { AdvisorStore } from '../../store/advisor-store.ts';
import { answersLink } from '../app/answers-link.ts';
import { ErrorBoundary } from '../app/ErrorBoundary.tsx';
import { reload } from '../app/release/reload.ts';
import { documentTitle } from '../place/document-title.ts';
import { Button } from '../ui/Button.tsx';
import { CopyButton } from '../ui/CopyButton.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { onlyHere } from '../words/storage-words.ts';
import css from './CrashScreen.module.css';
import { Started } from './Started.tsx';

export interface CrashScreenProps {
  readonly children: ReactNode;
  readonly model: Model;
  readonly store: AdvisorStore;
}

/** Stands in for whatever below it fails; needs nothing that is above it. */
export function CrashScreen({ children, ...kept }: CrashScreenProps) {
  return <ErrorBoundary fallback={(error) => <Crashed error={error} {...kept} />}>{children}</ErrorBoundary>;
}

function Crashed({ error, model, store }: { error: unknown } & Omit<CrashScreenProps, 'children'>) {
  const { profile, storageStatus, startAgain } = useStore(store);
  const link = answersLink(model, profile);
  const atRisk = link !== null && storageStatus !== 'kept' ? onlyHere(storageStatus) : null;
  const copyLink = link !== null && (
    <CopyButton quiet={atRisk === null} text={() => link}>
      Copy a link to your answers
    </CopyButton>
  );
  // In braces: newer browsers return a promise, which React would take for a clean-up.
  useEffect(() => {
    document.title = documentTitle('This page has stopped working');
    window.scrollTo(0, 0);
  }, []);
  return (
    <main id="main" className="frame">
      <Started />
      <div className={css.crash} role="alert">
        <h1>This page has stopped working.</h1>
        <p className="lead">
          The fault is ours.{' '}
          {atRisk
            ? `${atRisk}: copy the link to them first, then reload the page. The link opens them again.`
            : storageStatus === 'kept'
              ? 'Your answers are kept in this browser: reload the page to go on where you were.'
              : 'Reload the page to try again.'}
        </p>
        <p className="actions">
          {atRisk && copyLink}
          <Button quiet={atRisk !== null} onClick={reload}>
            Reload the page
          </Button>
          {/* A plain link: the router may be what failed. */}
          <a href={import.meta.env.BASE_URL}>Go to the home page</a>
        </p>
        <p className={css.message}>{messageOf(error)}</p>
        <Disclosure summary="If it fails again and again">
          <p>
            What is stored in this browser may be the cause. As a last resort you can delete your answers and start from
            nothing. Links that you have copied keep working.
          </p>
          <p className="actions">
            {!atRisk && copyLink}
            <Button
              quiet
              onClick={() => {
                startAgain();
                window.location.assign(import.meta.env.BASE_URL);
              }}
            >
              Delete my answers and start again
            </Button>
          </p>
        </Disclosure>
      </div>
    </main>
  );
}

function messageOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
