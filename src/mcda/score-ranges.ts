import { at } from './input/at.ts';
import { checkRanges, type ValueRanges } from './input/value-ranges.ts';
import { weightedScores } from './weighted-scores.ts';

/** In value units. */
export type ScoreRange = { low: number; high: number };

/**
 * The lowest and the highest score that every alternative can have while each of its values stays in its range.
 *
 * @param weights importances, each 0 or at least 1e-30 of the largest; normalised inside
 * @throws RangeError naming the argument and index outside the domain that `index.ts` states
 */
export function scoreRanges(values: ValueRanges, weights: readonly number[]): ScoreRange[] {
  checkRanges('values', values);
  const highest = weightedScores(values.high, weights);
  return weightedScores(values.low, weights).map((low, alternative) => ({
    low,
    high: at(highest, alternative),
  }));
}
