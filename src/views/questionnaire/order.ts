import { answerTo } from '../../advisor/choices.ts';
import type { Model, Question, QuestionId } from '../../knowledge/knowledge-base.ts';
import type { Profile } from '../../knowledge/profile.ts';

export interface Sorted {
  readonly answered: readonly Question[];
  readonly open: readonly Question[];
}

/** The questions by whether they have an answer, each part in content order. */
export function sortQuestions({ questions }: Model, profile: Profile): Sorted {
  const has = ({ id }: Question) => answerTo(profile, id).length > 0;
  return { answered: questions.filter(has), open: questions.filter((question) => !has(question)) };
}

/** The next question without an answer; undefined after the last. Those passed over earlier stay passed over. */
export function nextOpen({ questions }: Model, profile: Profile, id: QuestionId): Question | undefined {
  const place = questions.findIndex((question) => question.id === id);
  return questions.slice(place + 1).find((question) => answerTo(profile, question.id).length === 0);
}

/** The question that was shown before this one, which may not be noted yet itself. */
export function shownBefore(trail: readonly QuestionId[], id: QuestionId): QuestionId | undefined {
  const place = trail.indexOf(id);
  return trail[(place === -1 ? trail.length : place) - 1];
}
