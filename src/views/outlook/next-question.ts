import { useMemo } from 'react';
import { nextQuestion as nextByWorth } from '../../advisor/outlook/next-question.ts';
import type { Model, Question, QuestionId } from '../../knowledge/knowledge-base.ts';
import type { Profile } from '../../knowledge/profile.ts';
import { useModel } from '../app/knowledge.tsx';
import { useAdvisor, useProfile } from '../app/store.tsx';
import { passingOver } from './passing-over.ts';
import { prospectsOnce } from './prospects.ts';
import { isBlank, shownSoFar, sortQuestions, stillAhead } from './question-order.ts';

/** Where the way through the questions leads: on from the one on the screen, or in from another page. */
export function useNextQuestion(current?: QuestionId): QuestionId | undefined {
  const model = useModel();
  const profile = useProfile();
  const trail = useAdvisor((state) => state.trail);
  return useMemo(() => nextQuestion(model, profile, trail, current), [model, profile, trail, current]);
}

/**
 * The open question to ask next; undefined after the last. Those skipped are passed over until every question was
 * shown; whoever comes back then meets them again, in the order they were skipped in.
 */
export function nextQuestion(
  model: Model,
  profile: Profile,
  trail: readonly QuestionId[],
  current?: QuestionId,
): QuestionId | undefined {
  const open = sortQuestions(model, profile).open.filter(({ id }) => id !== current);
  const shown = shownSoFar(trail, current);
  const ahead = stillAhead(model, profile, trail, current);
  if (ahead.length === 0) {
    const after = current === undefined ? shown : shown.slice(shown.indexOf(current) + 1);
    return after.find((id) => open.some((question) => question.id === id));
  }
  // Who left the last one shown to go back, or to look at another page, did not skip it.
  const wanted = open.filter((question) => ahead.includes(question) || question.id === shown.at(-1));
  return isBlank(profile)
    ? inContentOrder(model, wanted, current)
    : byTheAdvisor(model, profile, wanted, current ?? shown.at(-1));
}

function inContentOrder(model: Model, wanted: readonly Question[], current: QuestionId | undefined) {
  const place = model.questions.findIndex(({ id }) => id === current);
  return (wanted.find((question) => model.questions.indexOf(question) > place) ?? wanted[0])?.id;
}

/** What the advisor would ask next if the open questions that are not wanted had been answered with "Not sure". */
function byTheAdvisor(
  model: Model,
  profile: Profile,
  wanted: readonly Question[],
  after: QuestionId | undefined,
): QuestionId | undefined {
  const passed = sortQuestions(model, profile).open.filter((question) => !wanted.includes(question));
  const { open } = prospectsOnce(model, passingOver(profile, passed));
  // A question without a neutral option cannot be passed over in this way.
  const left = open.filter(({ question }) => wanted.some(({ id }) => id === question));
  return nextByWorth(model, left, after);
}
