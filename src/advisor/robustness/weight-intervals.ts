import { stabilityIntervals } from '../../mcda/index.ts';
import { type Comparison, named } from '../ranking/comparison.ts';
import type { Weight } from '../ranking/recommendation.ts';
import type { WeightInterval } from './analysis.ts';
import { importanceBeyond } from './takeover.ts';

/** Within what each weight can move, the others keeping their proportions, before the leader is overtaken. */
export function weightIntervals(comparison: Comparison, weights: readonly Weight[]): WeightInterval[] {
  const { frameworks, values, importances } = comparison;
  const nameOf = (rival: number | null) => (rival === null ? null : named(frameworks, rival));
  return stabilityIntervals(values, importances).map(({ low, high, lowRival, highRival }, place) => {
    const { criterion, weight } = named(weights, place);
    return {
      criterion,
      weight,
      low,
      high,
      lowRival: nameOf(lowRival),
      highRival: nameOf(highRival),
      lowTakeover: lowRival === null ? null : importanceBeyond(comparison, place, low, 'low'),
      highTakeover: highRival === null ? null : importanceBeyond(comparison, place, high, 'high'),
    };
  });
}
