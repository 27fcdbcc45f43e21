import type { CriterionId, Model } from '../../knowledge/model.ts';
import type { Profile } from '../../knowledge/profile.ts';
import { chosenOptionsOf } from '../ranking/chosen-options.ts';
import { weigh } from '../ranking/weigh.ts';

/** What one person brings to a merged profile. */
interface Voice {
  readonly importances: ReadonlyMap<CriterionId, number>;
  /** Some answer sets a requirement. */
  readonly strict: boolean;
}

/** Neither models nor profiles ever change, and most of those merged are merged again with one of them changed. */
const heard = new WeakMap<Model, WeakMap<Profile, Voice>>();

export function voiceOf(model: Model, profile: Profile): Voice {
  const known = heard.get(model) ?? new WeakMap<Profile, Voice>();
  heard.set(model, known);
  const voice = known.get(profile) ?? {
    importances: new Map(weigh(model, profile).map(({ criterion, importance }) => [criterion, importance])),
    strict: chosenOptionsOf(model, profile).some(({ option }) => option.requires),
  };
  known.set(profile, voice);
  return voice;
}
