import { createContext, type ReactNode, use, useDeferredValue, useMemo } from 'react';
import type { Assessment } from '../../advisor/evidence/assess.ts';
import type { Completions } from '../../advisor/outlook/completions.ts';
import { isEarly, type Prospects } from '../../advisor/outlook/prospects.ts';
import type { Recommendation } from '../../advisor/ranking/recommendation.ts';
import type { Analysis } from '../../advisor/robustness/analysis.ts';
import type { Profile } from '../../knowledge/profile.ts';
import type { AnalysisState } from '../app/analysis.tsx';
import { useModel } from '../app/knowledge.tsx';
import { useAssessment, useRecommendation } from '../app/recommendation.ts';
import { useAnalysis } from '../app/use-analysis.ts';
import { useCompletions } from '../outlook/use-completions.ts';
import { useProspects } from '../outlook/use-prospects.ts';
import { isRanked } from '../words/leaders.ts';
import { type Names, namesOf } from '../words/names.ts';

/** The result on the page, the reader's own or a shared one. */
export interface Result {
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
  /** What becomes of the leader with the rest answered; null where that cannot be told, undefined until it is known. */
  readonly completions: Completions | null | undefined;
}

const ResultContext = createContext<Result | null>(null);

export interface ResultProviderProps {
  readonly profile: Profile;
  readonly own: boolean;
  readonly example?: boolean;
  readonly trial?: boolean;
  readonly children: ReactNode;
}

type Drawn = Required<Omit<ResultProviderProps, 'children'>>;

export function ResultProvider({ children, ...given }: ResultProviderProps) {
  const drawn = useDrawn(given);
  const recommendation = useRecommendation(drawn.profile);
  return (
    <WorkedOut {...drawn} recommendation={recommendation}>
      {children}
    </WorkedOut>
  );
}

interface WorkedOutProps extends Drawn {
  readonly recommendation: Recommendation;
  readonly children: ReactNode;
}

/** Apart from the ranking, which takes as long: where a result is drawn in slices, the page answers between the two. */
function WorkedOut({ profile, own, example, trial, recommendation, children }: WorkedOutProps) {
  const model = useModel();
  const names = useNames();
  const assessment = useAssessment(profile);
  const prospects = useProspects(profile);
  const analysis = useAnalysis(profile);
  const completions = useCompletions(profile);
  const result = useMemo(() => {
    const early = isRanked(recommendation.verdict) && isEarly(model, profile, prospects.settled);
    return { recommendation, assessment, names, own, example, trial, prospects, early, analysis, completions };
  }, [model, profile, recommendation, assessment, names, own, example, trial, prospects, analysis, completions]);
  return <ResultContext value={result}>{children}</ResultContext>;
}

const BESIDE_WEIGHTS = ['answers', 'leftOut', 'candidates', 'ownRatings'] as const;

/**
 * A weight set by hand is drawn at once where it was set, and by the result, which is a long page, when that has been. Of
 * all else the page is never behind.
 */
function useDrawn({ profile, own, example = false, trial = false }: Omit<ResultProviderProps, 'children'>): Drawn {
  const given = useMemo(() => ({ profile, own, example, trial }), [profile, own, example, trial]);
  const drawn = useDeferredValue(given);
  const behind =
    drawn.own !== own ||
    drawn.example !== example ||
    drawn.trial !== trial ||
    BESIDE_WEIGHTS.some((part) => drawn.profile[part] !== profile[part]);
  return behind ? given : drawn;
}

/** Another result for parts of the page: one that is being replaced. */
export function WithResult({ result, children }: { result: Result; children: ReactNode }) {
  return <ResultContext value={result}>{children}</ResultContext>;
}

export function useResult(): Result {
  const result = use(ResultContext);
  if (!result) throw new Error('No ResultProvider above this part.');
  return result;
}

/** The analysis on the page; null before it is there, and where there is none. */
export function useDoneAnalysis(): Analysis | null {
  const { analysis } = useResult();
  return analysis.kind === 'done' ? analysis.analysis : null;
}

export function useNames(): Names {
  const model = useModel();
  return useMemo(() => namesOf(model), [model]);
}
