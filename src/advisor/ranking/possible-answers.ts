import type { Question } from '../../knowledge/model.ts';
import type { Answer } from './scorer.ts';

/**
 * Every answer that a question allows: one option, or, where several may be chosen, each set of options that may
 * stand together. Not answering is none of them.
 */
export function possibleAnswers({ choose, options }: Question): Answer[] {
  if (choose === 'one') return options.map((option) => [option]);
  const telling = options.filter(({ neutral }) => !neutral);
  const sets: Answer[] = [[]];
  for (const option of telling) sets.push(...sets.map((set) => [...set, option]));
  return [...sets.slice(1), ...options.filter(({ neutral }) => neutral).map((option) => [option])];
}
