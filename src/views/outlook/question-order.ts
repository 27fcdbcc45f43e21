import { answerTo } from '../../advisor/ranking/chosen-options.ts';
import type { Model, Question, QuestionId } from '../../knowledge/model.ts';
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

/** Whether there is nothing for the advisor to go by. */
export function isBlank({ answers, importances }: Profile): boolean {
  return Object.keys(answers).length + Object.keys(importances).length === 0;
}

/** The questions shown, the one on the screen included, which may not be noted yet. */
export function shownSoFar(trail: readonly QuestionId[], current: QuestionId | undefined): readonly QuestionId[] {
  return current === undefined || trail.includes(current) ? trail : [...trail, current];
}

/** The question that was shown before this one. */
export function shownBefore(trail: readonly QuestionId[], current: QuestionId): QuestionId | undefined {
  const shown = shownSoFar(trail, current);
  return shown[shown.indexOf(current) - 1];
}

/** Which of the questions shown this one is, from 1. */
export function trailPositionOf(trail: readonly QuestionId[], current: QuestionId): number {
  return shownSoFar(trail, current).indexOf(current) + 1;
}

/** The questions neither answered nor shown yet. */
export function stillAhead(
  model: Model,
  profile: Profile,
  trail: readonly QuestionId[],
  current: QuestionId | undefined,
): readonly Question[] {
  const shown = shownSoFar(trail, current);
  return sortQuestions(model, profile).open.filter(({ id }) => !shown.includes(id));
}

/**
 * The open questions that were shown and passed over. Who left the last one shown to go back, or to look at another page,
 * did not skip it, unless no other is left.
 */
export function skippedOf(
  model: Model,
  profile: Profile,
  trail: readonly QuestionId[],
  current: QuestionId | undefined,
): readonly Question[] {
  const shown = shownSoFar(trail, current);
  const left = stillAhead(model, profile, trail, current).length > 0 ? shown.at(-1) : undefined;
  return sortQuestions(model, profile).open.filter(({ id }) => shown.includes(id) && id !== current && id !== left);
}
