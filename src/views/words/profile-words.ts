import type { Profile } from '../../knowledge/profile.ts';
import { count, list } from './sentences.ts';

/** What a result is made from: "3 answers and 1 importance set by hand, with 2 sources left out, among 3 frameworks". */
export function profileInWords({ answers, importances, leftOut, candidates, ownRatings }: Profile): string {
  const byHand = Object.keys(importances).length;
  const answered = Object.keys(answers).length;
  const rated = Object.keys(ownRatings).length;
  const made = answered > 0 || byHand + rated === 0 ? [count(answered, 'answer')] : [];
  if (byHand > 0) made.push(`${count(byHand, 'importance')} set by hand`);
  if (rated > 0) made.push(count(rated, 'own rating'));
  const without = leftOut.length === 0 ? '' : `, with ${count(leftOut.length, 'source')} left out`;
  const among = candidates.length === 0 ? '' : `, among ${count(candidates.length, 'framework')}`;
  return list(made) + without + among;
}

/** Whether somebody decided anything at all. */
export function isEmptyProfile({ answers, importances, leftOut, candidates, ownRatings }: Profile): boolean {
  const decided = [Object.keys(answers), Object.keys(importances), leftOut, candidates, Object.keys(ownRatings)];
  return decided.every((own) => own.length === 0);
}
