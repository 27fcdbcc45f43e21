import type { Model, Option, Question } from '../../knowledge/model.ts';
import type { Profile } from '../../knowledge/profile.ts';

/** One option of an answer, with the question that it answers. */
export interface ChosenOption {
  readonly question: Question;
  readonly option: Option;
}

/**
 * The chosen options that the model knows, in content order. Unknown ids are passed over: `sanitiseProfile` reports
 * them.
 */
export function chosenOptionsOf(model: Model, profile: Profile): ChosenOption[] {
  return model.questions.flatMap((question) => {
    const chosen = answerTo(profile, question.id);
    if (chosen.length === 0) return [];
    return question.options.filter((option) => chosen.includes(option.id)).map((option) => ({ question, option }));
  });
}

/** The options chosen for a question; empty where it is not answered. */
export function answerTo(profile: Profile, question: string): readonly string[] {
  return Object.hasOwn(profile.answers, question) ? (profile.answers[question] ?? []) : [];
}
