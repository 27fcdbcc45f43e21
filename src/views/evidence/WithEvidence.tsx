import type { ReactNode } from 'react';
import { useEvidenceFetch } from '../app/knowledge.tsx';
import type { Failure } from '../app/lazy-fetch.ts';
import { NotFetched } from '../ui/NotFetched.tsx';

export interface WithEvidenceProps {
  readonly children: ReactNode;
  readonly fallback?: ReactNode;
}

/** Waits for the evidence; if it cannot be loaded, says so in place and offers to try again. */
export function WithEvidence({ children, fallback = <p className="note">Loading the text …</p> }: WithEvidenceProps) {
  const fetch = useEvidenceFetch();
  switch (fetch.kind) {
    case 'here':
      return children;
    case 'waiting':
      return fallback;
    case 'failed':
      return <NotFetched failure={fetch.failure} words={WORDS} onRetry={fetch.tryAgain} />;
  }
}

const WORDS: Readonly<Record<Failure, string>> = {
  offline:
    'You seem to be offline, and the text of the sources has not been fetched yet. Your answers are not affected.',
  missing:
    'The text of the sources could not be fetched. Your answers are not affected. If trying again does not help, reload the page.',
};
