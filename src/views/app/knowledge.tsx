import { createContext, type ReactNode, use, useMemo } from 'react';
import { useLocation } from 'wouter';
import type { Evidence } from '../../knowledge/evidence.ts';
import type { Model } from '../../knowledge/model.ts';
import type { StateRead } from '../../share/read-state.ts';
import { type Fetch, type LazyFetch, lazyFetch, useFetched } from './lazy-fetch.ts';
import { lazyStates, NONE_KEPT, type ReleasedStates } from './released-states.ts';

interface Knowledge {
  readonly model: Model;
  /** What the parts below read: all of it or, below `WithPartOfEvidence`, as much as the page shows when it is opened. */
  readonly evidence: LazyFetch<Evidence>;
  readonly all: LazyFetch<Evidence>;
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
    const all = lazyFetch(() => loadEvidence());
    return { model, evidence: all, all, evidenceOf, stateOf: lazyStates(states) };
  }, [model, loadEvidence, states]);
  return <KnowledgeContext value={knowledge}>{children}</KnowledgeContext>;
}

export interface WithPartOfEvidenceProps {
  readonly part: 'all' | 'of the page';
  readonly children: ReactNode;
}

/** What the parts below read: all of the evidence, or as much as the page shows when it is opened. */
export function WithPartOfEvidence({ part, children }: WithPartOfEvidenceProps) {
  const knowledge = useKnowledge();
  const [location] = useLocation();
  const path = location.endsWith('/') ? location : `${location}/`;
  const changed = useMemo(
    () => ({ ...knowledge, evidence: part === 'all' ? knowledge.all : knowledge.evidenceOf(path) }),
    [knowledge, part, path],
  );
  return <KnowledgeContext value={changed}>{children}</KnowledgeContext>;
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
