import { useMemo } from 'react';
import type { Model, Question, QuestionId } from '../../knowledge/model.ts';
import type { Profile } from '../../knowledge/profile.ts';
import { useModel } from '../app/knowledge.tsx';
import { useAdvisor, useDrawnProfile } from '../app/store.tsx';
import { isBlank, shownSoFar, skippedOf, sortQuestions, stillAhead } from './question-order.ts';

/** Which of the questions that may come next does; `after` is the one on the screen, else the last that was. */
export type Choose = (
  model: Model,
  profile: Profile,
  wanted: readonly Question[],
  after: QuestionId | undefined,
) => QuestionId | undefined;

/** Where the way through the questions leads on from the one on the screen; in content order until somebody chooses. */
export function useQuestionAfter(current: QuestionId | undefined, choose: Choose | undefined): QuestionId | undefined {
  const model = useModel();
  const profile = useDrawnProfile();
  const trail = useAdvisor((state) => state.trail);
  return useMemo(() => questionAfter(model, profile, trail, current, choose), [model, profile, trail, current, choose]);
}

/**
 * The open question to ask next; undefined after the last. Those skipped are passed over until every question was
 * shown; whoever comes back then meets them again, in the order they were skipped in.
 */
export function questionAfter(
  model: Model,
  profile: Profile,
  trail: readonly QuestionId[],
  current?: QuestionId,
  choose?: Choose,
): QuestionId | undefined {
  const open = sortQuestions(model, profile).open.filter(({ id }) => id !== current);
  const shown = shownSoFar(trail, current);
  const ahead = stillAhead(model, profile, trail, current);
  if (ahead.length === 0) {
    const after = current === undefined ? shown : shown.slice(shown.indexOf(current) + 1);
    return after.find((id) => open.some((question) => question.id === id));
  }
  const skipped = skippedOf(model, profile, trail, current);
  const wanted = open.filter((question) => !skipped.includes(question));
  return choose && !isBlank(profile)
    ? choose(model, profile, wanted, current ?? shown.at(-1))
    : inContentOrder(model, wanted, current);
}

function inContentOrder(model: Model, wanted: readonly Question[], current: QuestionId | undefined) {
  const place = model.questions.findIndex(({ id }) => id === current);
  return (wanted.find((question) => model.questions.indexOf(question) > place) ?? wanted[0])?.id;
}
