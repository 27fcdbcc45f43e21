import type { FrameworkId, Model, OptionId, Question, QuestionId } from '../../knowledge/model.ts';
import type { Profile } from '../../knowledge/profile.ts';
import { answerTo } from '../ranking/chosen-options.ts';
import { mergeProfiles } from './merge-profiles.ts';
import { placesOf } from './merged-places.ts';

/** What some require of all: without it another would be first. */
export interface DecidingRequirement {
  readonly question: QuestionId;
  /** The options required, in content order. */
  readonly options: readonly OptionId[];
  /** Positions of those who require one of them. */
  readonly by: readonly number[];
  /** Who would be first if they left the question open. Never empty. */
  readonly first: readonly FrameworkId[];
}

/**
 * Requirements that decide who is first in the merged ranking, in content order: tried by leaving the question open, so that
 * what such an answer weighs, beside what it requires, goes with it.
 */
export function decidingRequirements(model: Model, profiles: readonly Profile[]): readonly DecidingRequirement[] {
  const now = placesOf(model, mergeProfiles(model, profiles)).first.join();
  return model.questions.flatMap((question): DecidingRequirement[] => {
    const required = profiles.map((profile) => requiredBy(question, profile));
    const by = [...required.keys()].filter((voice) => required[voice]?.length);
    if (by.length === 0) return [];
    const without = profiles.map((profile, voice) => (by.includes(voice) ? leftOpen(profile, question.id) : profile));
    const { first } = placesOf(model, mergeProfiles(model, without));
    if (first.length === 0 || first.join() === now) return [];
    const options = question.options.map(({ id }) => id).filter((id) => required.some((own) => own.includes(id)));
    return [{ question: question.id, options, by, first }];
  });
}

function requiredBy({ id, options }: Question, profile: Profile): readonly OptionId[] {
  const given = answerTo(profile, id);
  return options.filter((option) => option.requires && given.includes(option.id)).map((option) => option.id);
}

function leftOpen(profile: Profile, question: QuestionId): Profile {
  const { [question]: _, ...answers } = profile.answers;
  return { ...profile, answers };
}
