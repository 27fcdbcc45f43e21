import { assess } from '../../../advisor/evidence/assess.ts';
import type { Recommendation } from '../../../advisor/ranking/recommendation.ts';
import type { Change, Situation } from '../../../advisor/robustness/what-if.ts';
import type { FrameworkId, Model } from '../../../knowledge/model.ts';
import { placeOf } from '../../../knowledge/own-rating.ts';
import { type ByKind, byKind } from '../../words/by-kind.ts';
import type { Names } from '../../words/names.ts';
import { cellInWords, insteadOf } from '../../words/own-rating-words.ts';
import { inWords, list } from '../../words/sentences.ts';
import { shorten } from '../../words/shorten.ts';
import { leftOutWords } from '../../words/source-words.ts';
import { answerInWords, weightInWords } from '../change-words.ts';
import type { Trial } from './trial.tsx';

/** What the words for a change may draw on. */
export interface TrialContext {
  readonly names: Names;
  readonly model: Model;
  readonly before: Situation;
  /** The results without and with all changes. */
  readonly unchanged: Recommendation;
  readonly after: Recommendation;
}

export const BACK_TO: Readonly<Record<Trial['of'], string>> = {
  own: 'Back to your result',
  shared: 'Back to the shared result',
  example: 'Back to the example',
};

/** Weights told one by one; the others are counted. */
const WEIGHTS_TOLD = 3;

const TRIED: ByKind<Change, [TrialContext]> = {
  answer: ({ question, options }, { names }) =>
    options.length === 0
      ? `no answer to “${names.question(question)}”`
      : `${answerInWords(question, options, names)} for “${names.question(question)}”`,
  importances: ({ importances }, { names, unchanged, after }) => {
    const weightIn = ({ weights }: Recommendation, id: string) =>
      weights.find(({ criterion }) => criterion === id)?.weight ?? 0;
    const moves = Object.keys(importances)
      .map((id) => ({ id, from: weightIn(unchanged, id), to: weightIn(after, id) }))
      .filter(({ from, to }) => weightInWords(from) !== weightInWords(to))
      .sort((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from));
    if (moves.length === 0) return 'weights changed by less than 0.1 points';
    const { first, others } = shorten(moves, WEIGHTS_TOLD);
    const words = first.map(
      ({ id, from, to }) =>
        `“${names.criterion(id)}” at ${weightInWords(to)} of the weight instead of ${weightInWords(from)}`,
    );
    return list(others.length > 0 ? [...words, `${inWords(others.length)} smaller moves`] : words);
  },
  'left-out': ({ leftOut }, { model }) =>
    leftOut.length === 0 ? 'all sources count' : `${list(leftOutWords(model, leftOut))} left out`,
  candidates: ({ candidates }, { names }) =>
    candidates.length === 0 ? 'all frameworks considered' : `only ${list(candidates.map(names.framework))} considered`,
  rating: ({ cell, own }, { names, before: { model, profile } }) => {
    const { framework, criterion } = placeOf(cell);
    const sources = assess(model, { ...profile, ownRatings: {} }).cell(framework, criterion);
    const place = cellInWords(sources, names);
    return own === null ? `what the sources say of ${place}` : `${place} rated ${insteadOf(own, sources)}`;
  },
};

/** "“C#” for “Which languages …?” and all benchmarks left out" */
export const triedInWords = (changes: readonly Change[], context: TrialContext) =>
  list(changes.map((change) => byKind(TRIED, change, context)));

/** Who was first before a change, told by whether that has changed. */
export function firstBefore(before: readonly FrameworkId[], after: readonly FrameworkId[], names: Names): string {
  if (before.length === 0) return 'Before, no framework came first.';
  const who = list(before.map(names.framework));
  const first = before.length === 1 ? 'came first' : 'shared the first place';
  return before.join() === after.join() ? `${who} ${first} before as well.` : `Before, ${who} ${first}.`;
}
