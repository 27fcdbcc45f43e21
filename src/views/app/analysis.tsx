import { createContext, type ReactNode, useMemo } from 'react';
import type { Analysis } from '../../advisor/robustness/analysis.ts';
import type { Model } from '../../knowledge/model.ts';
import type { Profile } from '../../knowledge/profile.ts';

/** Works out how fragile a recommendation is; rejects where it cannot, or is not wanted any more. */
export type Analyst = (model: Model, profile: Profile, signal: AbortSignal) => Promise<Analysis | null>;

export type AnalysisState =
  | { readonly kind: 'testing' }
  /** `null` where there are no two frameworks to compare. */
  | { readonly kind: 'done'; readonly analysis: Analysis | null }
  | { readonly kind: 'failed' };

export interface Analyses {
  readonly analyst: Analyst;
  /** Those that are done, for as long as what they are about lives: back from a trial, nothing is worked out again. */
  readonly done: WeakMap<Model, WeakMap<Profile, AnalysisState>>;
  /** The same for those that words of the page wait for which stand already. */
  readonly awaited: WeakMap<Model, WeakMap<Profile, Promise<AnalysisState>>>;
}

export const AnalysesContext = createContext<Analyses>({
  analyst: () => Promise.reject(new Error('No AnalystProvider above this part.')),
  done: new WeakMap(),
  awaited: new WeakMap(),
});

export function AnalystProvider({ analyst, children }: { analyst: Analyst; children: ReactNode }) {
  const analyses = useMemo(() => ({ analyst, done: new WeakMap(), awaited: new WeakMap() }), [analyst]);
  return <AnalysesContext value={analyses}>{children}</AnalysesContext>;
}

/** One whose code is fetched when it is first asked. */
export function analystLater(load: () => Promise<Analyst>): Analyst {
  let loading: Promise<Analyst> | undefined;
  return async (model, profile, signal) => {
    loading ??= load();
    const analyst = await loading.catch((failure) => {
      // To be asked for anew: the next time it may be there.
      loading = undefined;
      throw failure;
    });
    return analyst(model, profile, signal);
  };
}
