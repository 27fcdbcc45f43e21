import { contributionDifferences } from './contributions.ts';
import { at } from './input/at.ts';
import { checkIndex, checkMatrix, type Matrix } from './input/check-input.ts';
import { normalisedWeights } from './input/normalised-weights.ts';
import { sum } from './input/sum.ts';
import { TOLERANCE } from './input/tolerance.ts';

/**
 * The value on one criterion at which the rival draws level: v_bc + D/w_c, on the scale from 0 to 1; its own where the two
 * are level as it is.
 *
 * @returns at most 1; below the rival's value, even below 0, where the rival is ahead as it is; null where the criterion
 * weighs nothing or the value would have to exceed 1
 * @throws RangeError naming the argument and index outside the domain that `index.ts` states
 */
export function ratingFlip(
  values: Matrix,
  weights: readonly number[],
  leader: number,
  rival: number,
  criterion: number,
): number | null {
  const criteria = checkMatrix('values', values);
  checkIndex('leader', leader, values.length);
  checkIndex('rival', rival, values.length);
  const share = at(normalisedWeights(weights, criteria), checkIndex('criterion', criterion, criteria));
  if (share === 0) return null;

  const lead = sum(contributionDifferences(values, weights, leader, rival));
  // Level already: what rounding left of the lead, over a small share, would be anything.
  const rise = Math.abs(lead) <= TOLERANCE ? 0 : lead / share;
  const level = at(at(values, rival), criterion) + rise;
  return level > 1 + TOLERANCE ? null : Math.min(level, 1);
}
