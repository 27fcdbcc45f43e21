import { at } from './at.ts';
import { checkList, refuse } from './check-input.ts';
import { sum } from './sum.ts';

/**
 * Importances divided by their sum, so that they add up to 1.
 *
 * @param weights importances, 0 and up, not all 0
 * @param criteria how many there have to be
 * @param name what the caller calls them, for the message
 * @throws RangeError if one is missing, negative, NaN or infinite, or all are 0
 */
export function normalisedWeights(weights: readonly number[], criteria = weights.length, name = 'weights'): number[] {
  if (weights.length !== criteria) {
    refuse(`${name}.length`, weights.length, `${criteria}, one for each criterion`);
  }
  checkList(name, weights, 'weight');
  const negative = weights.findIndex((weight) => weight < 0);
  if (negative >= 0) refuse(`${name}[${negative}]`, at(weights, negative), '0 or more');
  const total = sum(weights);
  if (total === 0) refuse(name, 'all 0', 'at least one weight above 0');
  if (total === Infinity) refuse(`the sum of ${name}`, total, 'a finite number');
  return weights.map((weight) => weight / total);
}
