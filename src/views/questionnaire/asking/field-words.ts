import type { Choice } from '../../../knowledge/vocabulary.ts';

/** What is said around the options of a question; apart from what is said of its answers, which comes later. */

export const HOW_MANY: Readonly<Record<Choice, string>> = { one: '', many: 'Choose all that apply.' };

export const NOTHING_CHOSEN = 'Choose an answer, or skip this question.';

/** "Question 4 · 22 left": the fourth shown, and how many are neither shown nor answered yet. */
export function step(place: number, left: number): string {
  return `Question ${place} · ${left === 0 ? 'none' : left} left`;
}
