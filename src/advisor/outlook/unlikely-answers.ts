import type { Model, Option } from '../../knowledge/model.ts';
import type { Profile } from '../../knowledge/profile.ts';
import { teamCriteria } from '../ranking/team-criteria.ts';

/**
 * Tells an option that nobody with these answers gives: it requires a value of a fact, such as a language, and the team has
 * only others. Who writes only C# does not say that it must be Python.
 */
export function unlikelyFor(model: Model, profile: Profile): (option: Pick<Option, 'requires'>) => boolean {
  const own = teamCriteria(model, profile);
  const held = (fact: string) =>
    model.criteria.flatMap(({ id, from }) =>
      from && 'fact' in from && from.fact === fact && own.includes(id) ? from.holds : [],
    );
  return ({ requires }) => {
    if (!requires) return false;
    const values = held(requires.fact);
    return values.length > 0 && !requires.anyOf.some((value) => values.includes(value));
  };
}
