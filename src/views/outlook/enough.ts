import { type Enough, enoughOf, mayBeParted } from '../../advisor/outlook/enough.ts';
import type { QuestionId } from '../../knowledge/model.ts';
import { useModel } from '../app/knowledge.tsx';
import { useProfile } from '../app/store.tsx';
import { useAnalysis } from '../app/use-analysis.ts';
import { useCompletions } from './completions.ts';
import { useProspects } from './prospects.ts';
import { useSkipped } from './skipped.ts';

/** Why the answers are enough for a result, close or not, with the questions that were skipped left out of it. */
export type EnoughHere = Enough & {
  /** Whether an answer to one of those could still change the winner. */
  readonly skippedCould: boolean;
  /** Whether an answer to one not shown yet could, by itself. */
  readonly mayBeParted: boolean;
};

/**
 * Why one's answers are enough for a result; undefined where they are not. Who skips a question seldom comes back to it,
 * so that only those not shown yet are asked of.
 */
export function useEnough(current: QuestionId): EnoughHere | undefined {
  const model = useModel();
  const { skipped, passed } = useSkipped(current);
  const { open } = useProspects();
  const ahead = useProspects(passed);
  const enough = enoughOf(model, passed, ahead, useCompletions(passed));
  const skippedCould = open.some(
    ({ question, canChange }) => canChange !== 'no' && skipped.some(({ id }) => id === question),
  );
  return enough && { ...enough, skippedCould, mayBeParted: mayBeParted(ahead) };
}

/** Whether one's result is too close to call; undefined before it is known, false where it cannot be found out. */
export function useTooClose(): boolean | undefined {
  const analysis = useAnalysis(useProfile());
  if (analysis.kind === 'testing') return undefined;
  return analysis.kind === 'done' && analysis.analysis?.verdict.kind === 'too-close';
}
