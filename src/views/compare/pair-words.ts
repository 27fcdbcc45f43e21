import { SIDES } from '../../advisor/pair/pair.ts';
import { either, inWords, list } from '../words/sentences.ts';
import type { Comparison } from './comparison.tsx';

/** "With either you write Python." "With Flask you write Python, with Express JavaScript or TypeScript." Empty where unknown. */
export function languages({ assessment, model, pair, names, nameOf }: Comparison): string {
  const language = model.facts.find(({ id }) => id === 'language');
  if (!language) return '';
  const [first, second] = pair.map((id) =>
    either(assessment.fact(id, language.id).values.map((value) => names.value(language.id, value))),
  );
  if (!first || !second) return '';
  if (first === second) return `With either you write ${first}.`;
  return `With ${nameOf('first')} you write ${first}, with ${nameOf('second')} ${second}.`;
}

/** "Of 50 criteria, Django is ahead on 20 and FastAPI on 18; twelve are level." */
export function countsInShort({ ratings: { ahead, level, unknown }, nameOf }: Comparison): string {
  const total = ahead.first.length + ahead.second.length + level.length + unknown.length;
  const rest = [
    level.length > 0 && `${inWords(level.length)} ${level.length === 1 ? 'is' : 'are'} level`,
    unknown.length > 0 && `of ${inWords(unknown.length)} nobody says how ${unknownOf(unknown)}`,
  ].filter((words) => words !== false);
  const tail = rest.length > 0 ? `; ${list(rest)}` : '';
  return `Of ${total} criteria, ${nameOf('first')} is ahead on ${inWords(ahead.first.length)} and ${nameOf('second')} on ${inWords(ahead.second.length)}${tail}. Which of them count depends on your project.`;

  function unknownOf(rows: typeof unknown): string {
    const silent = SIDES.filter((side) => rows.some(({ of }) => of.includes(side)));
    return `${either(silent.map(nameOf))} does`;
  }
}

/** "three steps", "one step" */
export const stepsApart = (steps: number) => `${inWords(steps)} ${steps === 1 ? 'step' : 'steps'}`;

/** "Django ahead by three steps" */
export const aheadBy = (name: string, steps: number) => `${name} ahead by ${stepsApart(steps)}`;
