import type { Matrix } from './check-input.ts';
import { contributions } from './contributions.ts';
import { sum } from './sum.ts';

/**
 * The additive value V(f) = sum_c w_c v_cf of every alternative, in value units.
 *
 * @param weights importances, 0 and up; normalised inside
 * @throws RangeError naming the argument and index that is wrong
 */
export function weightedScores(values: Matrix, weights: readonly number[]): number[] {
  return contributions(values, weights).map(sum);
}
