import { contributions } from './contributions.ts';
import type { Matrix } from './input/check-input.ts';
import { sum } from './input/sum.ts';

/**
 * The additive value V(f) = sum_c w_c v_cf of every alternative, in value units.
 *
 * @param weights importances, each 0 or at least 1e-30 of the largest; normalised inside
 * @throws RangeError naming the argument and index outside the domain that `index.ts` states
 */
export function weightedScores(values: Matrix, weights: readonly number[]): number[] {
  return contributions(values, weights).map(sum);
}
