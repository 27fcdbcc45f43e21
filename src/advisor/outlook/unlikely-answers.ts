import type { Model, Option } from '../../knowledge/knowledge-base.ts';
import type { Profile } from '../../knowledge/profile.ts';
import { chosenOptionsOf } from '../ranking/chosen-options.ts';

/**
 * Tells an option that nobody with these answers gives: it requires a value of a fact, such as a language, and the
 * answers give weight to other values of that fact alone. Who writes only C# does not say that it must be Python.
 */
export function unlikelyFor(model: Model, profile: Profile): (option: Pick<Option, 'requires'>) => boolean {
  const weakened = new Set(
    model.questions.flatMap(({ options }) => options.flatMap(({ weakens }) => weakens?.question ?? [])),
  );
  const wished = chosenOptionsOf(model, profile)
    .filter(({ question }) => weakened.has(question.id))
    .flatMap(({ option }) => Object.keys(option.effects));
  const held = (fact: string) =>
    model.criteria.flatMap(({ id, from }) =>
      from && 'fact' in from && from.fact === fact && wished.includes(id) ? from.holds : [],
    );
  return ({ requires }) => {
    if (!requires) return false;
    const values = held(requires.fact);
    return values.length > 0 && !requires.anyOf.some((value) => values.includes(value));
  };
}
