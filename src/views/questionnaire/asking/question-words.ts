import type { EffectStep } from '../../../knowledge/vocabulary.ts';
import type { Use } from '../../outlook/question-uses.ts';
import { count, either, list } from '../../words/sentences.ts';

/** What is said on the pages of the questionnaire, as far as it depends on anything. */

/** "Makes Admin panel …" */
export const COUNTS: Readonly<Record<EffectStep, string>> = {
  1: 'count a little more',
  2: 'count clearly more',
  4: 'count much more',
  8: 'decide more than anything else',
};

/** What an open question is good for. */
export const USES: Readonly<Record<Use, string>> = {
  changes: 'can still change the winner',
  'helps-change': 'can change the winner only with others',
  refines: 'only refines the score',
};

/** The same where there is little room. */
export const USES_IN_SHORT: Readonly<Record<Use, string>> = {
  changes: 'can decide',
  'helps-change': 'only with others',
  refines: 'only refines',
};

/** Beside a question that has an answer. */
export const ANSWERED = 'answered';

/** "rules out Flask, Django and FastAPI" */
export function rulesOut(frameworks: readonly string[]): string {
  return `rules out ${list(frameworks)}`;
}

/** "What you answered to “Which languages …?” then adds 2 where it says 8." */
export function reweighs(question: string, to: number): string {
  return to === 0
    ? `What you answered to “${question}” then counts for nothing.`
    : `What you answered to “${question}” then adds ${to}, whatever is said there.`;
}

/** "Rules out frameworks whose language is not JavaScript or TypeScript." */
export function requires(fact: string, values: readonly string[]): string {
  return `Rules out frameworks whose ${fact} is not ${either(values)}.`;
}

export function answeredOf(answered: number, all: number): string {
  return `${answered} of ${all} answered`;
}

/** On the control that shows the themes, on a small screen. */
export function answeredByTheme(answered: number, all: number): string {
  return `${answered} of ${all}, by theme`;
}

/** Beside the name of a theme: "6 of 9". */
export function answeredIn(answered: number, all: number): string {
  return `${answered} of ${all}`;
}

/** Under the standings so far; of few answers no points are shown, and "100.0" least of all. */
export function pointsFrom(answered: number, early: boolean): string {
  const from = answered === 0 ? '' : `, from ${count(answered, 'answer')}`;
  return early ? `The order so far${from}: too early for points. Early leads often turn.` : `Points of 100${from}.`;
}

/** "11 of 26 questions answered, one of them “not sure”." */
export function progress(answered: number, all: number, notSure: number): string {
  const done = answered === all ? `All ${all} questions answered` : `${answered} of ${all} questions answered`;
  if (notSure === 0) return `${done}.`;
  if (notSure === answered) return `${done}, ${answered === 1 ? '' : 'all '}with “not sure”.`;
  return `${done}, ${notSure === 1 ? 'one' : notSure} of them “not sure”.`;
}
