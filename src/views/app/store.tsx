import { createContext, type ReactNode, use } from 'react';
import { useStore } from 'zustand';
import { assess } from '../../advisor/evidence/assess.ts';
import { recommend } from '../../advisor/ranking/recommend.ts';
import type { Recommendation } from '../../advisor/ranking/recommendation.ts';
import type { Model } from '../../knowledge/knowledge-base.ts';
import type { Profile } from '../../knowledge/profile.ts';
import type { AdvisorState, AdvisorStore } from '../../store/advisor-store.ts';
import { useModel } from './knowledge.tsx';

const StoreContext = createContext<AdvisorStore | null>(null);

export function StoreProvider({ store, children }: { store: AdvisorStore; children: ReactNode }) {
  return <StoreContext value={store}>{children}</StoreContext>;
}

export function useAdvisor<T>(selector: (state: AdvisorState) => T): T {
  return useStore(useAdvisorStore(), selector);
}

/** The profiles to go back to and forward to; undefined where there is none. */
export function useHistory() {
  const { temporal } = useAdvisorStore();
  const { undo, redo } = temporal.getState();
  return {
    before: useStore(temporal, ({ pastStates }) => pastStates.at(-1)?.profile),
    after: useStore(temporal, ({ futureStates }) => futureStates.at(-1)?.profile),
    undo: () => undo(),
    redo: () => redo(),
  };
}

function useAdvisorStore(): AdvisorStore {
  const store = use(StoreContext);
  if (!store) throw new Error('No StoreProvider above this part.');
  return store;
}

export function useProfile(): Profile {
  return useAdvisor((state) => state.profile);
}

/** The result for one's own answers, or for another profile; computed once per profile, however many parts ask. */
export function useRecommendation(profile?: Profile): Recommendation {
  const own = useProfile();
  return recommendOnce(useModel(), profile ?? own);
}

/** What counts in every cell: what the sources in play say, what the answers do of those that they feed, and own ratings. */
export function useAssessment(profile?: Profile) {
  const own = useProfile();
  // Kept by the advisor, for each set of sources, of frameworks named and of own ratings.
  return assess(useModel(), profile ?? own);
}

const recommendOnce = memoised((model: Model, profile: Profile) => recommend(model, profile));

/** Remembers results for as long as both arguments live. */
function memoised<A extends object, B extends object, R>(compute: (a: A, b: B) => R): (a: A, b: B) => R {
  const memory = new WeakMap<A, WeakMap<B, R>>();
  return (a, b) => {
    const results = memory.get(a) ?? new WeakMap<B, R>();
    memory.set(a, results);
    const known = results.get(b);
    if (known !== undefined) return known;
    const result = compute(a, b);
    results.set(b, result);
    return result;
  };
}
