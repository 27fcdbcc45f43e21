import { at } from './at.ts';
import { checkRanges, type ValueRanges } from './value-ranges.ts';
import { weightedScores } from './weighted-scores.ts';

/** In value units. */
export type ScoreRange = { low: number; high: number };

/**
 * The lowest and the highest score that every alternative can have while each of its values stays in its range.
 *
 * @param weights importances, 0 and up; normalised inside
 * @throws RangeError naming the argument and index that is wrong
 */
export function scoreRanges(values: ValueRanges, weights: readonly number[]): ScoreRange[] {
  checkRanges('values', values);
  const highest = weightedScores(values.high, weights);
  return weightedScores(values.low, weights).map((low, alternative) => ({
    low,
    high: at(highest, alternative),
  }));
}
