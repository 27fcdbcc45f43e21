import type { Failure } from '../app/lazy-fetch.ts';
import { useBackOnline } from '../app/use-back-online.ts';
import { Button } from './Button.tsx';
import { Notice } from './Notice.tsx';

export interface NotFetchedProps {
  readonly failure: Failure;
  readonly words: Readonly<Record<Failure, string>>;
  readonly onRetry: () => void;
}

/** Stands in for a part of a page that did not arrive, and asks for it again when told to or back online. */
export function NotFetched({ failure, words, onRetry }: NotFetchedProps) {
  useBackOnline(onRetry);
  return (
    <Notice tone="error">
      <p>{words[failure]}</p>
      <Button quiet small onClick={onRetry}>
        Try again
      </Button>
    </Notice>
  );
}
