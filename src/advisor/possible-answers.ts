import type { Question } from '../knowledge/knowledge-base.ts';
import type { Answer } from './scorer.ts';

/**
 * Every answer that a question allows: one option, or, where several may be chosen, each set of options that may
 * stand together. Not answering is none of them.
 */
export function choicesIn(question: Question): Answer[] {
  const single = question.options.map((option): Answer => [option]);
  if (question.choose === 'one') return single;
  const free = question.options.filter(({ neutral }) => !neutral);
  const sets: Answer[] = [[]];
  for (const option of free) sets.push(...sets.map((set) => [...set, option]));
  return [...single.filter(([option]) => option?.neutral), ...sets.filter((set) => set.length > 0)];
}
