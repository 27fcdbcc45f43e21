import { type Step, type StepsEffect, sameOrder } from '../../../advisor/robustness/importance-steps.ts';
import { type ByKind, byKind } from '../../words/by-kind.ts';
import type { Names } from '../../words/names.ts';
import { points } from '../../words/points.ts';
import { sentence } from '../../words/sentences.ts';
import { orderInWords } from './order-words.ts';

/** What the steps of one importance are called, by importance. */
export type StepNames = ReadonlyMap<number, string>;

/** What one criterion's steps would do, or why they do nothing: "Major or more puts Beta first; less is too little." */
export function stepsInWords(effect: StepsEffect, steps: StepNames, names: Names): string {
  return sentence(byKind(EFFECT, effect, steps, names));
}

const EFFECT: ByKind<StepsEffect, [StepNames, Names]> = {
  moves: ({ now, steps }, stepNames, names) => {
    const runs = runsOf(steps.map(({ order }) => (sameOrder(order, now) ? null : orderInWords(order, now, names))));
    const said = runs.flatMap(({ from, to, outcome }) =>
      outcome === null ? [] : [`${rangeInWords(steps, from, to, stepNames)} ${outcome}`],
    );
    return `${[...said, ...stillInWords(runs)].join('; ')}.`;
  },
  'one-left': () => '',
  unknown: () => 'Changes nothing: no source that counts rates any of them here.',
  alike: () => 'Changes nothing: all of them count the same here.',
  agrees: () => 'Changes nothing: the order stands without this, and the ratings here agree with it.',
  'stands-without': () => 'Changes nothing: the order stands without this.',
  'too-small': ({ importance, weight }, stepNames) =>
    `even ${named(stepNames, importance)}, at ${points(weight)}% of the weight, is too little to change the order.`,
};

/** Steps in a row of which the same is said. */
interface Run {
  /** Places of the first and the last of them. */
  readonly from: number;
  readonly to: number;
  /** Null where the order is as it is now. */
  readonly outcome: string | null;
}

function runsOf(outcomes: readonly (string | null)[]): readonly Run[] {
  const runs: Run[] = [];
  outcomes.forEach((outcome, place) => {
    const last = runs.at(-1);
    if (last?.outcome === outcome) runs[runs.length - 1] = { ...last, to: place };
    else runs.push({ from: place, to: place, outcome });
  });
  return runs;
}

/** That the steps between leave the order as it is; nothing where that is only the one chosen now. */
function stillInWords(runs: readonly Run[]): string[] {
  const still = runs.find(({ outcome }) => outcome === null);
  if (!still || still.from === still.to) return [];
  return [still.from === 0 ? 'less is too little' : 'the other steps change too little'];
}

/** "Major", "Minor or less", "Major or more", "Minor or Normal", "Minor to Major" */
function rangeInWords(steps: readonly Step[], from: number, to: number, stepNames: StepNames): string {
  const name = (place: number) => named(stepNames, steps[place]?.importance ?? 0);
  if (from === to) return name(from);
  if (to === steps.length - 1) return `${name(from)} or more`;
  if (from === 0) return `${name(to)} or less`;
  return `${name(from)} ${to === from + 1 ? 'or' : 'to'} ${name(to)}`;
}

const named = (stepNames: StepNames, importance: number) => stepNames.get(importance) ?? String(importance);
