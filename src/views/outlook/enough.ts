import { useMemo } from 'react';
import { type Enough, enoughOf } from '../../advisor/outlook/enough.ts';
import type { QuestionId } from '../../knowledge/model.ts';
import { useModel } from '../app/knowledge.tsx';
import { useAdvisor, useProfile } from '../app/store.tsx';
import { useCompletions } from './completions.ts';
import { passingOver } from './passing-over.ts';
import { useProspects } from './prospects.ts';
import { sortQuestions } from './question-order.ts';

/** Why the answers are enough for a result, with the questions that were skipped left out of it. */
export type EnoughHere = Enough & {
  /** Whether an answer to one of those could still change the winner. */
  readonly skippedCould: boolean;
};

/**
 * Why one's answers are enough for a result; undefined where they are not. Who skips a question seldom comes back to it,
 * so that only those not shown yet are asked of.
 */
export function useEnough(current: QuestionId): EnoughHere | undefined {
  const model = useModel();
  const profile = useProfile();
  const trail = useAdvisor((state) => state.trail);
  const skipped = useMemo(
    () => sortQuestions(model, profile).open.filter(({ id }) => id !== current && trail.includes(id)),
    [model, profile, trail, current],
  );
  const asked = useMemo(() => passingOver(profile, skipped), [profile, skipped]);
  const { open } = useProspects();
  const enough = enoughOf(model, asked, useProspects(asked), useCompletions(asked));
  const skippedCould = open.some(
    ({ question, canChange }) => canChange !== 'no' && skipped.some(({ id }) => id === question),
  );
  return enough && { ...enough, skippedCould };
}
