import type { Profile } from '../../knowledge/profile.ts';
import { count, list } from './sentences.ts';

/** What a result is made from: "3 answers and 1 importance set by hand, with 2 sources left out, among 3 frameworks". */
export function profileInWords({ answers, importances, leftOut, candidates }: Profile): string {
  const byHand = Object.keys(importances).length;
  const answered = Object.keys(answers).length;
  const made = answered > 0 || byHand === 0 ? [count(answered, 'answer')] : [];
  if (byHand > 0) made.push(`${count(byHand, 'importance')} set by hand`);
  const without = leftOut.length === 0 ? '' : `, with ${count(leftOut.length, 'source')} left out`;
  const among = candidates.length === 0 ? '' : `, among ${count(candidates.length, 'framework')}`;
  return list(made) + without + among;
}

/** Whether somebody decided anything at all. */
export function isEmptyProfile({ answers, importances, leftOut, candidates }: Profile): boolean {
  const decided = [Object.keys(answers), Object.keys(importances), leftOut, candidates];
  return decided.every((own) => own.length === 0);
}
