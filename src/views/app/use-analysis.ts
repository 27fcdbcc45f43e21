import { use, useEffect, useState } from 'react';
import type { Model } from '../../knowledge/model.ts';
import type { Profile } from '../../knowledge/profile.ts';
import { useHydrating } from '../place/hydrating.ts';
import { type Analyses, AnalysesContext, type AnalysisState } from './analysis.tsx';
import { useModel } from './knowledge.tsx';

/**
 * The analysis of one profile. That of another is never shown for it: until its own is there, it is being tested.
 *
 * @param profile null where none is wanted yet
 */
export function useAnalysis(profile: Profile | null): AnalysisState {
  const model = useModel();
  const analyses = use(AnalysesContext);
  const { analyst, done } = analyses;
  const [held, setHeld] = useState<{
    readonly model: Model;
    readonly profile: Profile;
    readonly state: AnalysisState;
  }>();
  const known = profile ? done.get(model)?.get(profile) : undefined;
  useEffect(() => {
    if (known || !profile) return;
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
  const hydrating = useHydrating();
  if (known) return known;
  if (hydrating && profile) return use(awaitedIn(analyses, model, profile));
  return held?.model === model && held.profile === profile ? held.state : TESTING;
}

function awaitedIn({ analyst, awaited, done }: Analyses, model: Model, profile: Profile): Promise<AnalysisState> {
  const ofModel = awaited.get(model) ?? new WeakMap<Profile, Promise<AnalysisState>>();
  awaited.set(model, ofModel);
  const asked =
    ofModel.get(profile) ??
    analyst(model, profile, NEVER).then(
      (analysis): AnalysisState => {
        const state: AnalysisState = { kind: 'done', analysis };
        const known = done.get(model) ?? new WeakMap<Profile, AnalysisState>();
        done.set(model, known.set(profile, state));
        return state;
      },
      // The words that stand are right, and go on standing: "failed" would be others.
      () => new Promise<never>(() => {}),
    );
  ofModel.set(profile, asked);
  return asked;
}

const { signal: NEVER } = new AbortController();

const TESTING: AnalysisState = { kind: 'testing' };
