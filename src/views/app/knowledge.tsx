import { createContext, type ReactNode, use, useMemo, useState } from 'react';
import type { Evidence, Model } from '../../knowledge/knowledge-base.ts';
import { lazyFetch } from './lazy-fetch.ts';

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
      evidence: lazyFetch(loadEvidence),
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
export function useOriginalModel(): Model {
  return useKnowledge().stated;
}

/** Suspends until the evidence is there: use it below `WithEvidence`. */
export function useEvidence(): Evidence {
  const evidence = useKnowledge().evidence();
  return evidence instanceof Promise ? use(evidence) : evidence;
}

/** How often the evidence was asked for again, and how to ask once more. */
export function useReload(): Pick<Knowledge, 'attempt' | 'reload'> {
  return useKnowledge();
}

function useKnowledge(): Knowledge {
  const knowledge = use(KnowledgeContext);
  if (!knowledge) throw new Error('No KnowledgeProvider above this part.');
  return knowledge;
}
