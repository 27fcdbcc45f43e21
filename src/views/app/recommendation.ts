import { assess } from '../../advisor/evidence/assess.ts';
import { recommend } from '../../advisor/ranking/recommend.ts';
import type { Recommendation } from '../../advisor/ranking/recommendation.ts';
import type { Model } from '../../knowledge/model.ts';
import type { Profile } from '../../knowledge/profile.ts';
import { useModel } from './knowledge.tsx';
import { useProfile } from './store.tsx';

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

/** The result for a profile, computed once. */
export const recommendOnce = memoised((model: Model, profile: Profile) => recommend(model, profile));

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
