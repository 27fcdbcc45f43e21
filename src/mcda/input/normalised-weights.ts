import { checkWeights } from './check-input.ts';
import { sum } from './sum.ts';

/**
 * Importances divided by their sum, so that they add up to 1.
 *
 * @param weights importances, each 0 or at least 1e-30 of the largest, with a finite sum above 0
 * @param criteria how many there have to be
 * @param name what the caller calls them, for the message
 * @throws RangeError naming the weight that is outside this domain
 */
export function normalisedWeights(weights: readonly number[], criteria = weights.length, name = 'weights'): number[] {
  checkWeights(name, weights, criteria);
  const total = sum(weights);
  return weights.map((weight) => weight / total);
}
