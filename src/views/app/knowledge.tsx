import { createContext, type ReactNode, Suspense, use, useMemo, useState } from 'react';
import type { Evidence, Model } from '../../knowledge/knowledge-base.ts';
import { Button } from '../ui/Button.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { type Failure, fetchedOnce, NotFetched } from './fetched.ts';
import { Notice } from '../ui/Notice.tsx';
import { useBackOnline } from './use-back-online.ts';

interface Knowledge {
  readonly model: Model;
  /** As the sources state it; `model` differs from it only in what is assumed in a trial. */
  readonly stated: Model;
  /** Loads at the first call; the same each time, until `reload`. */
  readonly evidence: () => Evidence | Promise<Evidence>;
  /** How often the evidence was asked for again. */
  readonly attempt: number;
  readonly reload: () => void;
}

const KnowledgeContext = createContext<Knowledge | null>(null);

export interface KnowledgeProviderProps {
  readonly model: Model;
  readonly loadEvidence: () => Evidence | Promise<Evidence>;
  readonly children: ReactNode;
}

/** The model is there at once; the evidence is fetched when a part first reads it. */
export function KnowledgeProvider({ model, loadEvidence, children }: KnowledgeProviderProps) {
  const [attempt, setAttempt] = useState(0);
  const knowledge = useMemo<Knowledge>(
    () => ({
      model,
      stated: model,
      evidence: fetchedOnce(loadEvidence),
      attempt,
      reload: () => setAttempt(attempt + 1),
    }),
    [model, loadEvidence, attempt],
  );
  return <KnowledgeContext value={knowledge}>{children}</KnowledgeContext>;
}

/** Another model over the same evidence: what would be if a source said something else. */
export function WithModel({ model, children }: { model: Model; children: ReactNode }) {
  const knowledge = useKnowledge();
  const changed = useMemo(() => ({ ...knowledge, model }), [knowledge, model]);
  return <KnowledgeContext value={changed}>{children}</KnowledgeContext>;
}

export function useModel(): Model {
  return useKnowledge().model;
}

/** What the sources say, whatever is tried out. */
export function useStated(): Model {
  return useKnowledge().stated;
}

/** Suspends until the evidence is there: use it below `WithEvidence`. */
export function useEvidence(): Evidence {
  const evidence = useKnowledge().evidence();
  return evidence instanceof Promise ? use(evidence) : evidence;
}

export interface WithEvidenceProps {
  readonly children: ReactNode;
  readonly fallback?: ReactNode;
}

/** Waits for the evidence; if it cannot be loaded, says so in place and offers to try again. */
export function WithEvidence({ children, fallback = <p className="note">Loading the text …</p> }: WithEvidenceProps) {
  const { attempt, reload } = useKnowledge();
  return (
    // A new attempt is one for all parts that wait.
    <ErrorBoundary
      key={attempt}
      fallback={(error) => {
        if (!(error instanceof NotFetched)) throw error;
        return <EvidenceNotFetched failure={error.failure} onRetry={reload} />;
      }}
    >
      <Suspense fallback={fallback}>{children}</Suspense>
    </ErrorBoundary>
  );
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

function useKnowledge(): Knowledge {
  const knowledge = use(KnowledgeContext);
  if (!knowledge) throw new Error('No KnowledgeProvider above this part.');
  return knowledge;
}
