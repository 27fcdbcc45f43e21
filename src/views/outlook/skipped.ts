import { useMemo } from 'react';
import type { Question, QuestionId } from '../../knowledge/model.ts';
import type { Profile } from '../../knowledge/profile.ts';
import { useModel } from '../app/knowledge.tsx';
import { useAdvisor, useProfile } from '../app/store.tsx';
import { passingOver } from './passing-over.ts';
import { sortQuestions } from './question-order.ts';

/** The open questions that were shown already, and one's answers as if they had been answered with "Not sure". */
export interface Skipped {
  readonly skipped: readonly Question[];
  readonly passed: Profile;
}

/** @param current the question on the screen, which is not skipped yet */
export function useSkipped(current?: QuestionId): Skipped {
  const model = useModel();
  const profile = useProfile();
  const trail = useAdvisor((state) => state.trail);
  return useMemo(() => {
    const skipped = sortQuestions(model, profile).open.filter(({ id }) => id !== current && trail.includes(id));
    return { skipped, passed: passingOver(profile, skipped) };
  }, [model, profile, trail, current]);
}
