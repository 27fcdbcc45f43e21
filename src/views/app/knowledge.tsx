import { createContext, type ReactNode, use, useMemo } from 'react';
import { useLocation } from 'wouter';
import type { Evidence, Model } from '../../knowledge/knowledge-base.ts';
import type { StateRead } from '../../share/read-state.ts';
import { type Fetch, type LazyFetch, lazyFetch, useFetched } from './lazy-fetch.ts';
import { lazyStates, NONE_KEPT, type ReleasedStates } from './released-states.ts';

interface Knowledge {
  readonly model: Model;
  readonly evidence: LazyFetch<Evidence>;
  /** As much of it as the page at a path shows when it is opened. */
  readonly evidenceOf: (path: string) => LazyFetch<Evidence>;
  readonly stateOf: (contentHash: string) => LazyFetch<StateRead | null>;
}

const KnowledgeContext = createContext<Knowledge | null>(null);

export interface KnowledgeProviderProps {
  readonly model: Model;
  /** All of it or, with the path of a page, as much as that shows when it is opened. */
  readonly loadEvidence: (path?: string) => Evidence | Promise<Evidence>;
  /** What was known before; without it nothing is kept. */
  readonly states?: ReleasedStates;
  readonly children: ReactNode;
}

/** The model is there at once; the evidence and the states before it are fetched when a part first reads them. */
export function KnowledgeProvider({ model, loadEvidence, states = NONE_KEPT, children }: KnowledgeProviderProps) {
  const knowledge = useMemo<Knowledge>(() => {
    const parts = new Map<string, LazyFetch<Evidence>>();
    const evidenceOf = (path: string) => {
      const part = parts.get(path) ?? lazyFetch(() => loadEvidence(path));
      parts.set(path, part);
      return part;
    };
    return { model, evidence: lazyFetch(() => loadEvidence()), evidenceOf, stateOf: lazyStates(states) };
  }, [model, loadEvidence, states]);
  return <KnowledgeContext value={knowledge}>{children}</KnowledgeContext>;
}

/**
 * Parts that are all shown when the page is opened: below it, the evidence is what the page came with or, for whoever
 * comes by a link in the app, the same.
 */
export function OwnEvidence({ children }: { children: ReactNode }) {
  const knowledge = useKnowledge();
  const [location] = useLocation();
  const path = location.endsWith('/') ? location : `${location}/`;
  const own = useMemo(() => ({ ...knowledge, evidence: knowledge.evidenceOf(path) }), [knowledge, path]);
  return <KnowledgeContext value={own}>{children}</KnowledgeContext>;
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

/** How far a released state has come; null where it is not kept. */
export function useStateFetch(contentHash: string): Fetch<StateRead | null> {
  return useFetched(useKnowledge().stateOf(contentHash));
}

function useKnowledge(): Knowledge {
  const knowledge = use(KnowledgeContext);
  if (!knowledge) throw new Error('No KnowledgeProvider above this part.');
  return knowledge;
}
