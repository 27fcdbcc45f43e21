import { createContext, type ReactNode, use, useMemo } from 'react';
import type { Assessment } from '../../advisor/assess.ts';
import type { Recommendation } from '../../advisor/recommendation.ts';
import type { Profile } from '../../knowledge/profile.ts';
import { useModel } from '../ui/knowledge.tsx';
import { useAssessment, useRecommendation } from '../ui/store.tsx';
import { type Names, namesOf } from './names.ts';

/** The result on the page, the reader's own or a shared one. */
export interface Shown {
  readonly recommendation: Recommendation;
  readonly assessment: Assessment;
  readonly names: Names;
  /** False for a shared result, which is only for reading. */
  readonly own: boolean;
}

const ShownContext = createContext<Shown | null>(null);

export function ShownProvider({ profile, own, children }: { profile: Profile; own: boolean; children: ReactNode }) {
  const names = useNames();
  const recommendation = useRecommendation(profile);
  const assessment = useAssessment(profile);
  const shown = useMemo(() => ({ recommendation, assessment, names, own }), [recommendation, assessment, names, own]);
  return <ShownContext value={shown}>{children}</ShownContext>;
}

export function useShown(): Shown {
  const shown = use(ShownContext);
  if (!shown) throw new Error('No ShownProvider above this part.');
  return shown;
}

export function useNames(): Names {
  const model = useModel();
  return useMemo(() => namesOf(model), [model]);
}
