import type { ReactNode } from 'react';
import { useEvidenceFetch } from '../app/knowledge.tsx';
import type { Failure } from '../app/lazy-fetch.ts';
import { useBackOnline } from '../app/use-back-online.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';

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
      return <EvidenceNotFetched failure={fetch.failure} onRetry={fetch.tryAgain} />;
  }
}

const NOT_FETCHED: Readonly<Record<Failure, string>> = {
  offline:
    'You seem to be offline, and the text of the sources has not been fetched yet. Your answers are not affected.',
  missing:
    'The text of the sources could not be fetched. Your answers are not affected. If trying again does not help, reload the page.',
};

function EvidenceNotFetched({ failure, onRetry }: { failure: Failure; onRetry: () => void }) {
  useBackOnline(onRetry);
  return (
    <Notice tone="error">
      <p>{NOT_FETCHED[failure]}</p>
      <Button quiet small onClick={onRetry}>
        Try again
      </Button>
    </Notice>
  );
}
