import type { Recommendation, Verdict } from '../../advisor/recommendation.ts';
import type { FrameworkId, Model } from '../../knowledge/knowledge-base.ts';
import type { Profile } from '../../knowledge/profile.ts';
import { say, type Words } from './words.ts';

/** The frameworks in the first place; none where nothing is ranked. */
export function leadersOf(verdict: Verdict): readonly FrameworkId[] {
  return say(LEADERS, verdict);
}

const LEADERS: Words<Verdict, [], readonly FrameworkId[]> = {
  leads: ({ leader }) => [leader],
  'only-one-left': ({ leader }) => [leader],
  tied: ({ leaders }) => leaders,
  'nothing-fits': () => [],
  'no-preference': () => [],
};

/** The single winner, as a link names it: nobody where the first place is shared. */
export function winnerOf(verdict: Verdict): FrameworkId | undefined {
  const [first, second] = leadersOf(verdict);
  return second === undefined ? first : undefined;
}

/** Fewer answers than this that add importance make an early result. */
export const ENOUGH_ANSWERS = 5;

/** How many answered questions make some criterion matter more. */
export function answersThatWeigh(model: Model, { answers }: Profile): number {
  return model.questions.filter(({ id, options }) =>
    options.some((option) => answers[id]?.includes(option.id) && Object.keys(option.effects).length > 0),
  ).length;
}

export function isEarly(model: Model, { verdict, profile }: Recommendation): boolean {
  const ranked = verdict.kind === 'leads' || verdict.kind === 'tied';
  return ranked && answersThatWeigh(model, profile) < ENOUGH_ANSWERS;
}
