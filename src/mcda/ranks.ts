import { at } from './input/at.ts';
import { checkList, refuse } from './input/check-input.ts';
import { TOLERANCE } from './input/tolerance.ts';

/**
 * 1 + the number of strictly better scores, so that equals share a rank and the next ranks stay empty.
 *
 * @param scores any finite numbers
 * @param tolerance in units of the scores: a score is better only if it is ahead by more than this
 * @throws RangeError naming the score that is NaN or infinite: such a one has no rank
 */
export function ranks(scores: readonly number[], tolerance = TOLERANCE): number[] {
  checkList('scores', scores, 'score');
  if (!(tolerance >= 0)) refuse('tolerance', tolerance, '0 or more');

  const ranked = new Array<number>(scores.length);
  const bestFirst = [...scores.keys()].sort((i, j) => at(scores, j) - at(scores, i));
  let better = 0;
  for (const alternative of bestFirst) {
    const score = at(scores, alternative);
    while (at(scores, at(bestFirst, better)) - score > tolerance) better += 1;
    ranked[alternative] = 1 + better;
  }
  return ranked;
}

/**
 * The alternative that leads: the lowest index among those of rank 1.
 *
 * @throws RangeError as {@link ranks} does
 */
export function leaderOf(scores: readonly number[]): number {
  return ranks(scores).indexOf(1);
}
