import { type Enough, enoughOf, oneCanChange } from '../../advisor/outlook/enough.ts';
import type { QuestionId } from '../../knowledge/model.ts';
import { useModel } from '../app/knowledge.tsx';
import { useDrawnProfile } from '../app/store.tsx';
import { useAnalysis } from '../app/use-analysis.ts';
import { useCompletions } from './use-completions.ts';
import { useProspects } from './use-prospects.ts';
import { useSkipped } from './use-skipped.ts';

/** Why the answers are enough for a result, with the questions that were skipped left out of it. */
export type EnoughHere = Enough & {
  /** Whether an answer to one of those could still change the winner. */
  readonly skippedCould: boolean;
  /** Whether the result is too close to call. */
  readonly tooClose: boolean;
};

/**
 * Why one's answers are enough for a result; null where they are not, and undefined until that is known. Who skips a
 * question seldom comes back to it, so that only those not shown yet are asked of. While it is too close to call and one
 * of them can change the winner by itself, they are not: see docs/decisions/0018.
 */
export function useEnough(current: QuestionId): EnoughHere | null | undefined {
  const model = useModel();
  const profile = useDrawnProfile();
  const { passed, could: skippedCould } = useSkipped(current);
  const ahead = useProspects(passed);
  const completions = useCompletions(passed);
  const enough = enoughOf(model, passed, ahead, completions);
  // How close it is takes the readings, which are not asked for before.
  const analysis = useAnalysis(enough ? profile : null);
  if (!enough) return completions === undefined ? undefined : null;
  if (analysis.kind === 'testing') return undefined;
  const tooClose = analysis.kind === 'done' && analysis.analysis?.verdict.kind === 'too-close';
  return tooClose && oneCanChange(ahead) ? null : { ...enough, skippedCould, tooClose };
}
