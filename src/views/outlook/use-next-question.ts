import { nextQuestion } from '../../advisor/outlook/next-question.ts';
import type { Model, Question, QuestionId } from '../../knowledge/model.ts';
import type { Profile } from '../../knowledge/profile.ts';
import { passingOver } from './passing-over.ts';
import { useQuestionAfter } from './question-after.ts';
import { sortQuestions } from './question-order.ts';
import { prospectsOnce } from './use-prospects.ts';

/** Where the way through the questions leads in from another page. */
export function useNextQuestion(): QuestionId | undefined {
  return useQuestionAfter(undefined, byTheAdvisor);
}

/** What the advisor would ask next if the open questions that are not wanted had been answered with "Not sure". */
export function byTheAdvisor(
  model: Model,
  profile: Profile,
  wanted: readonly Question[],
  after: QuestionId | undefined,
): QuestionId | undefined {
  const passed = sortQuestions(model, profile).open.filter((question) => !wanted.includes(question));
  const { open } = prospectsOnce(model, passingOver(profile, passed));
  // A question without a neutral option cannot be passed over in this way.
  const left = open.filter(({ question }) => wanted.some(({ id }) => id === question));
  return nextQuestion(model, left, after);
}
