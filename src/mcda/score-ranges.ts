import { at } from './input/at.ts';
import { normalisedWeights } from './input/normalised-weights.ts';
import { checkRanges, type ValueRanges } from './input/value-ranges.ts';

/** In value units. */
export type ScoreRange = { low: number; high: number };

/**
 * The lowest and the highest score that every alternative can have while each of its values stays in its range.
 *
 * @param weights importances, each 0 or at least 1e-30 of the largest; normalised inside
 * @throws RangeError naming the argument and index outside the domain that `index.ts` states
 */
export function scoreRanges(values: ValueRanges, weights: readonly number[]): ScoreRange[] {
  const shares = normalisedWeights(weights, checkRanges('values', values));
  const scoreOf = (row: readonly number[]) =>
    row.reduce((score, value, criterion) => score + at(shares, criterion) * value, 0);
  return values.low.map((row, alternative) => ({ low: scoreOf(row), high: scoreOf(at(values.high, alternative)) }));
}
