import { createContext, type ReactNode, use, useMemo } from 'react';
import type { Assessment } from '../../../advisor/evidence/assess.ts';
import { early as isEarly, type Prospects } from '../../../advisor/outlook/prospects.ts';
import type { Recommendation } from '../../../advisor/ranking/recommendation.ts';
import type { Analysis } from '../../../advisor/robustness/analysis.ts';
import type { Profile } from '../../../knowledge/profile.ts';
import { type AnalysisState, useAnalysis } from '../../app/analysis.tsx';
import { useModel } from '../../app/knowledge.tsx';
import { useAssessment, useRecommendation } from '../../app/store.tsx';
import { useProspects } from '../../outlook/prospects.ts';
import { isRanked } from '../../words/leaders.ts';
import { type Names, namesOf } from '../../words/names.ts';

/** The result on the page, the reader's own or a shared one. */
export interface Shown {
  readonly recommendation: Recommendation;
  readonly assessment: Assessment;
  readonly names: Names;
  /** False for a shared result, which is only for reading. */
  readonly own: boolean;
  /** One of the examples on the home page; then not one's own either. */
  readonly example: boolean;
  /** A change that is tried out; then not one's own either. */
  readonly trial: boolean;
  readonly prospects: Prospects;
  /** Ranked, but from little. */
  readonly early: boolean;
  readonly analysis: AnalysisState;
}

const ShownContext = createContext<Shown | null>(null);

export interface ShownProviderProps {
  readonly profile: Profile;
  readonly own: boolean;
  readonly example?: boolean;
  readonly trial?: boolean;
  readonly children: ReactNode;
}

export function ShownProvider({ profile, own, example = false, trial = false, children }: ShownProviderProps) {
  const model = useModel();
  const names = useNames();
  const recommendation = useRecommendation(profile);
  const assessment = useAssessment(profile);
  const prospects = useProspects(profile);
  const analysis = useAnalysis(profile);
  const shown = useMemo(() => {
    const early = isRanked(recommendation.verdict) && isEarly(model, profile, prospects.settled);
    return { recommendation, assessment, names, own, example, trial, prospects, early, analysis };
  }, [model, profile, recommendation, assessment, names, own, example, trial, prospects, analysis]);
  return <ShownContext value={shown}>{children}</ShownContext>;
}

/** Another result for parts of the page: one that is being replaced. */
export function ShownAs({ shown, children }: { shown: Shown; children: ReactNode }) {
  return <ShownContext value={shown}>{children}</ShownContext>;
}

export function useShown(): Shown {
  const shown = use(ShownContext);
  if (!shown) throw new Error('No ShownProvider above this part.');
  return shown;
}

/** The analysis on the page; null before it is there, and where there is none. */
export function useTested(): Analysis | null {
  const { analysis } = useShown();
  return analysis.kind === 'done' ? analysis.analysis : null;
}

export function useNames(): Names {
  const model = useModel();
  return useMemo(() => namesOf(model), [model]);
}
