import type { Profile } from '../../knowledge/profile.ts';
import { count, list } from '../ui/sentences.ts';

/** What a result is made from: "3 answers and 1 importance set by hand, with 2 sources left out". */
export function basis({ answers, importances, leftOut }: Profile): string {
  const byHand = Object.keys(importances).length;
  const answered = Object.keys(answers).length;
  const made = answered > 0 || byHand === 0 ? [count(answered, 'answer')] : [];
  if (byHand > 0) made.push(`${count(byHand, 'importance')} set by hand`);
  return leftOut.length === 0 ? list(made) : `${list(made)}, with ${count(leftOut.length, 'source')} left out`;
}

/** Whether somebody decided anything at all. */
export function isEmpty({ answers, importances, leftOut }: Profile): boolean {
  return Object.keys(answers).length === 0 && Object.keys(importances).length === 0 && leftOut.length === 0;
}
