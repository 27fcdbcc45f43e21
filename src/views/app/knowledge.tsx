import { createContext, type ReactNode, use, useMemo } from 'react';
import type { Evidence, Model } from '../../knowledge/knowledge-base.ts';
import { type Fetch, type LazyFetch, lazyFetch, useFetched } from './lazy-fetch.ts';

interface Knowledge {
  readonly model: Model;
  readonly evidence: LazyFetch<Evidence>;
}

const KnowledgeContext = createContext<Knowledge | null>(null);

export interface KnowledgeProviderProps {
  readonly model: Model;
  readonly loadEvidence: () => Evidence | Promise<Evidence>;
  readonly children: ReactNode;
}

/** The model is there at once; the evidence is fetched when a part first reads it. */
export function KnowledgeProvider({ model, loadEvidence, children }: KnowledgeProviderProps) {
  const knowledge = useMemo<Knowledge>(() => ({ model, evidence: lazyFetch(loadEvidence) }), [model, loadEvidence]);
  return <KnowledgeContext value={knowledge}>{children}</KnowledgeContext>;
}

export function useModel(): Model {
  return useKnowledge().model;
}

/** How far the evidence has come. */
export function useEvidenceFetch(): Fetch<Evidence> {
  return useFetched(useKnowledge().evidence);
}

/** The evidence, below `WithEvidence`: there it has come. */
export function useEvidence(): Evidence {
  const fetch = useEvidenceFetch();
  if (fetch.kind !== 'here') throw new Error('No WithEvidence above this part.');
  return fetch.value;
}

function useKnowledge(): Knowledge {
  const knowledge = use(KnowledgeContext);
  if (!knowledge) throw new Error('No KnowledgeProvider above this part.');
  return knowledge;
}
