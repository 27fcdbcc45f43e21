import { at } from './input/at.ts';
import { checkIndex, checkMatrix, type Matrix } from './input/check-input.ts';
import { normalisedWeights } from './input/normalised-weights.ts';

/**
 * What each criterion adds to each score: w_c v_cf, in value units.
 *
 * @param weights importances, each 0 or at least 1e-30 of the largest; normalised inside
 * @returns a row for each alternative; its sum from left to right is exactly that alternative's weighted score
 * @throws RangeError naming the argument and index outside the domain that `index.ts` states
 */
export function contributions(values: Matrix, weights: readonly number[]): number[][] {
  const shares = normalisedWeights(weights, checkMatrix('values', values));
  return values.map((row) => row.map((value, criterion) => at(shares, criterion) * value));
}

/**
 * What each criterion adds to the lead of `a` over `b`: c_c = w_c (v_ac - v_bc). They add up to the lead D.
 *
 * @throws RangeError naming the argument and index outside the domain that `index.ts` states
 */
export function contributionDifferences(values: Matrix, weights: readonly number[], a: number, b: number): number[] {
  const shares = normalisedWeights(weights, checkMatrix('values', values));
  const rowOfA = at(values, checkIndex('a', a, values.length));
  const rowOfB = at(values, checkIndex('b', b, values.length));
  return shares.map((share, criterion) => share * (at(rowOfA, criterion) - at(rowOfB, criterion)));
}
