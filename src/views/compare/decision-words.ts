import type { Model } from '../../knowledge/model.ts';
import { count, inWords } from '../words/sentences.ts';
import { type DecisionsBetween, OUTCOMES, type Outcome, type TellingAnswer } from './between-two.ts';
import type { Comparison } from './comparison.tsx';

type Named = Pick<Comparison, 'nameOf'>;

export const weighedBoth = ({ took }: Pick<DecisionsBetween, 'took'>) =>
  OUTCOMES.reduce((sum, outcome) => sum + took[outcome].length, 0);

/** Decisions for one of the two alone. */
export const tookOne = ({ took }: Pick<DecisionsBetween, 'took'>) => took.first.length + took.second.length;

/** What each outcome is called in a list of the decisions. */
export const outcomeWords = ({ nameOf }: Named): Readonly<Record<Outcome, string>> => ({
  first: `took ${nameOf('first')}`,
  second: `took ${nameOf('second')}`,
  either: `called ${nameOf('first')} and ${nameOf('second')} both right`,
  neither: 'took another',
});

/** "Twelve more took another framework, and four called both right." Empty where each took one. */
export function otherOutcomes({ took: { either, neither } }: DecisionsBetween): string {
  const another = neither.length > 0 ? `${inWords(neither.length)} took a third one that they weighed as well` : '';
  const both = either.length > 0 ? `${inWords(either.length)} called both right` : '';
  const words = [another, both].filter((own) => own !== '').join(', and ');
  return words === '' ? '' : `Of the others, ${words}.`;
}

/** Of each topic the most telling answer, at most four: which the content still knows. */
export function tellingAnswers({ answers }: DecisionsBetween, { questions }: Model): readonly TellingAnswer[] {
  const known = answers.filter(({ question, option }) =>
    questions.some((own) => own.id === question && own.options.some(({ id }) => id === option)),
  );
  const first = known.filter(({ question }, place) => known.findIndex((own) => own.question === question) === place);
  return first.slice(0, SHOWN);
}

const SHOWN = 4;

/** How the advisor would have done, and how far to trust the counts. */
export function caution(decisions: DecisionsBetween): string {
  const of = tookOne(decisions);
  const { agreed } = decisions;
  const agreement =
    of === 0
      ? ''
      : `Given the same situations, and without having learnt from them, this advisor puts the one taken ahead in ${agreed === of ? `all ${of}` : `${agreed} of the ${of}`}. `;
  return `${agreement}People tend to publish what they are pleased with, so read the counts as a hint.`;
}

/** "All 49, with links" */
export const allOfThem = (decisions: DecisionsBetween) =>
  weighedBoth(decisions) === 1 ? 'The decision, with its link' : `All ${weighedBoth(decisions)}, with links`;

/** "on 28 pages" */
export const onPages = ({ pages }: DecisionsBetween) => `on ${count(pages, 'page')}`;
