import { contributionDifferences } from './contributions.ts';
import { at } from './input/at.ts';
import { isLevel, type Matrix } from './input/check-input.ts';
import { sum } from './input/sum.ts';

/**
 * f* = sqrt(S+/S-), S+ and S- being the sums of the positive and of the absolute negative contribution differences:
 * `a` stays ahead of `b` even if every weight is wrong by any factor below f*. The worst case divides the weights that
 * speak for `a` by f and multiplies those that speak for `b`, which leaves S+/f - S- f. Values within 5e-10 of each other
 * speak for neither: that may be rounding.
 *
 * @returns 0 and up; below 1 where `b` is ahead; `Infinity` where nothing speaks for `b`; 1 where nothing speaks for either
 * @throws RangeError naming the argument and index outside the domain that `index.ts` states
 */
export function robustnessFactor(values: Matrix, weights: readonly number[], a: number, b: number): number {
  const differences = contributionDifferences(values, weights, a, b).filter(
    (_, criterion) => !isLevel(at(at(values, a), criterion) - at(at(values, b), criterion), 1),
  );
  const forA = sum(differences.filter((difference) => difference > 0));
  const forB = -sum(differences.filter((difference) => difference < 0));
  if (forB === 0) return forA === 0 ? 1 : Infinity;
  return Math.sqrt(forA / forB);
}
