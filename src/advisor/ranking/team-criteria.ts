import type { CriterionId, Model } from '../../knowledge/model.ts';
import type { Profile } from '../../knowledge/profile.ts';
import { chosenOptionsOf } from './chosen-options.ts';

/**
 * The criteria that say what the team has, such as the languages that it writes: those that answers to a question which
 * another question can reweigh give weight to.
 */
export function teamCriteria(model: Model, profile: Profile): readonly CriterionId[] {
  const reweighed = new Set(
    model.questions.flatMap(({ options }) => options.flatMap(({ reweighs }) => reweighs?.question ?? [])),
  );
  return chosenOptionsOf(model, profile)
    .filter(({ question }) => reweighed.has(question.id))
    .flatMap(({ option }) => Object.keys(option.effects));
}
