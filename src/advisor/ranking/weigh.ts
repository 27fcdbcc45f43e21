import type { Model } from '../../knowledge/model.ts';
import type { Profile } from '../../knowledge/profile.ts';
import { normalisedWeights } from '../../mcda/index.ts';
import { chosenOptionsOf } from './chosen-options.ts';
import { effectsOf, importanceOf } from './effects.ts';
import type { Weight } from './recommendation.ts';

/**
 * The weight of each criterion that has any importance, heaviest first, ties in content order. Importances add up
 * over the chosen options; one set by hand replaces that sum. Empty where no criterion has any.
 */
export function weigh(model: Model, profile: Profile): Weight[] {
  const effects = effectsOf(chosenOptionsOf(model, profile));
  const weighed: Omit<Weight, 'weight'>[] = [];
  for (const criterion of model.criteria) {
    const { id } = criterion;
    const own = effects.get(id) ?? [];
    const byHand = Object.hasOwn(profile.importances, id);
    const importance = byHand ? (profile.importances[id] ?? 0) : importanceOf(criterion, own);
    if (importance > 0) weighed.push({ criterion: id, importance, byHand, effects: own });
  }
  if (weighed.length === 0) return [];

  const weights = normalisedWeights(
    weighed.map(({ importance }) => importance),
    weighed.length,
  );
  return weighed
    .map((entry, index) => ({ ...entry, weight: weights[index] ?? 0 }))
    .sort((a, b) => b.importance - a.importance);
}
