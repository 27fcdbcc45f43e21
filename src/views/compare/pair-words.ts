import { SIDES } from '../../advisor/pair/pair.ts';
import { groupsLed } from '../../advisor/pair/ratings-apart.ts';
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
  return `Of ${total} criteria, ${nameOf('first')} is ahead on ${inWords(ahead.first.length)} and ${nameOf('second')} on ${inWords(ahead.second.length)}${tail}.`;

  function unknownOf(rows: typeof unknown): string {
    const silent = SIDES.filter((side) => rows.some(({ of }) => of.includes(side)));
    return `${either(silent.map(nameOf))} does`;
  }
}

/** "Adding up the steps, Django is ahead in “Common parts” and FastAPI in “API surface”; “Long life” is even." */
export function groupsInShort({ model, ratings, nameOf }: Comparison): string {
  const led = groupsLed(model, ratings);
  const named = (ids: readonly string[]) =>
    list(ids.map((id) => `“${model.groups.find((group) => group.id === id)?.name ?? id}”`));
  const leaders = SIDES.filter((side) => led[side].length > 0);
  const [only, other] = leaders;
  const ahead = leaders.map((side) => `${nameOf(side)} ${side === only ? 'is ahead in' : 'in'} ${named(led[side])}`);
  const even = led.even.length > 0 ? `${named(led.even)} ${led.even.length === 1 ? 'is' : 'are'} even` : '';
  if (!only) return even === '' ? '' : `Adding up the steps, ${even}.`;
  const alone = other === undefined && even === '' ? `${nameOf(only)} is ahead in every group` : ahead.join(', and ');
  return `Adding up the steps, ${alone}${even === '' ? '' : `; ${even}`}.`;
}

/** "three steps", "one step" */
const stepsApart = (steps: number) => `${inWords(steps)} ${steps === 1 ? 'step' : 'steps'}`;

/** "Django ahead by three steps" */
export const aheadBy = (name: string, steps: number) => `${name} ahead by ${stepsApart(steps)}`;
