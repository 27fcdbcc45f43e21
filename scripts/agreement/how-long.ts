import type { Model, Question } from '../../src/knowledge/model.ts';
import type { Case } from './cases.ts';
import { type Needed, quantile } from './questions-needed.ts';

/** Where the app reads the figures. */
export const HOW_LONG_FILE = 'src/views/agreement/how-long.json';

/** After so many questions, a result should be of use. */
const FEW = 12;

/**
 * What a few questions take, and in how many of the cases the one who wins in the end leads for good by then.
 *
 * @param all one entry for each case, asked in the advisor's order
 */
export function howLong(model: Model, cases: readonly Case[], all: readonly Needed[]) {
  const words = all.map(({ asked }) =>
    asked
      .slice(0, FEW)
      .map((id) => wordsOf(model.questions.find((question) => question.id === id)))
      .reduce((sum, own) => sum + own, 0),
  );
  return {
    cases: all.length,
    questions: FEW,
    /** Of those questions, their hints and their options, in the middle case. */
    words: quantile(words, 0.5),
    /** How many questions the middle case answers at all. */
    answered: quantile(
      cases.map(({ answers }) => Object.keys(answers).length),
      0.5,
    ),
    ledForGood: all.filter(({ ledForGood }) => ledForGood <= FEW).length,
    median: quantile(
      all.map(({ ledForGood }) => ledForGood),
      0.5,
    ),
  };
}

/** All that stands on the page to be read before one answers. */
function wordsOf(question: Question | undefined): number {
  if (!question) return 0;
  const texts = [question, ...question.options].flatMap(({ text, hint = '' }) => [text, hint]);
  return texts.join(' ').split(/\s+/).filter(Boolean).length;
}
