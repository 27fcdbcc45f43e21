import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react';
import type { Analysis } from '../../advisor/robustness/analysis.ts';
import type { Model } from '../../knowledge/knowledge-base.ts';
import type { Profile } from '../../knowledge/profile.ts';
import { useModel } from './knowledge.tsx';

/** Works out how fragile a recommendation is; rejects where it cannot, or is not wanted any more. */
export type Analyst = (model: Model, profile: Profile, signal: AbortSignal) => Promise<Analysis | null>;

export type AnalysisState =
  | { readonly kind: 'testing' }
  /** `null` where there are no two frameworks to compare. */
  | { readonly kind: 'done'; readonly analysis: Analysis | null }
  | { readonly kind: 'failed' };

interface Analyses {
  readonly analyst: Analyst;
  /** Those that are done, for as long as what they are about lives: back from a trial, nothing is worked out again. */
  readonly done: WeakMap<Model, WeakMap<Profile, AnalysisState>>;
}

const AnalysesContext = createContext<Analyses>({
  analyst: () => Promise.reject(new Error('No AnalystProvider above this part.')),
  done: new WeakMap(),
});

export function AnalystProvider({ analyst, children }: { analyst: Analyst; children: ReactNode }) {
  const analyses = useMemo(() => ({ analyst, done: new WeakMap() }), [analyst]);
  return <AnalysesContext value={analyses}>{children}</AnalysesContext>;
}

/** The analysis of one profile. That of another is never shown for it: until its own is there, it is being tested. */
export function useAnalysis(profile: Profile): AnalysisState {
  const model = useModel();
  const { analyst, done } = use(AnalysesContext);
  const [held, setHeld] = useState<{
    readonly model: Model;
    readonly profile: Profile;
    readonly state: AnalysisState;
  }>();
  const known = done.get(model)?.get(profile);
  useEffect(() => {
    if (known) return;
    const wanted = new AbortController();
    const hold = (state: AnalysisState) => {
      if (!wanted.signal.aborted) setHeld({ model, profile, state });
    };
    analyst(model, profile, wanted.signal).then(
      (analysis) => {
        const state: AnalysisState = { kind: 'done', analysis };
        const ofModel = done.get(model) ?? new WeakMap<Profile, AnalysisState>();
        done.set(model, ofModel.set(profile, state));
        hold(state);
      },
      () => hold({ kind: 'failed' }),
    );
    return () => wanted.abort();
  }, [analyst, done, known, model, profile]);
  if (known) return known;
  return held?.model === model && held.profile === profile ? held.state : TESTING;
}

const TESTING: AnalysisState = { kind: 'testing' };
