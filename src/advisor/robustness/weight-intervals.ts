import { stabilityIntervals } from '../../mcda/index.ts';
import { type DecisionMatrix, nameAt } from '../ranking/decision-matrix.ts';
import type { Weight } from '../ranking/recommendation.ts';
import type { WeightInterval } from './analysis.ts';
import { importanceBeyond } from './takeover.ts';

/**
 * Within what each weight can move, the others keeping their proportions, before the leader is overtaken.
 *
 * @param weights those of the matrix's criteria, in its order
 */
export function weightIntervals(matrix: DecisionMatrix, weights: readonly Weight[]): WeightInterval[] {
  const { frameworks, values, importances } = matrix;
  const nameOf = (rival: number | null) => (rival === null ? null : nameAt(frameworks, rival));
  return stabilityIntervals(values, importances).map(({ low, high, lowRival, highRival }, place) => {
    const { criterion, weight } = nameAt(weights, place);
    return {
      criterion,
      weight,
      low,
      high,
      lowRival: nameOf(lowRival),
      highRival: nameOf(highRival),
      lowTakeover: lowRival === null ? null : importanceBeyond(matrix, place, low, 'low', lowRival),
      highTakeover: highRival === null ? null : importanceBeyond(matrix, place, high, 'high', highRival),
    };
  });
}
