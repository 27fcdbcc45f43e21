import type { CriterionId, FrameworkId, Model } from '../../knowledge/model.ts';
import type { Profile } from '../../knowledge/profile.ts';
import { type Assessment, assess } from '../evidence/assess.ts';
import { recommend } from '../ranking/recommend.ts';
import type { Recommendation } from '../ranking/recommendation.ts';
import { sanitiseProfile } from '../ranking/sanitise-profile.ts';

/** What one state of the data makes of a profile. */
export interface Side {
  readonly model: Model;
  readonly recommendation: Recommendation;
  readonly assessment: Assessment;
  /** Raw, above 0. */
  readonly importances: ReadonlyMap<CriterionId, number>;
  /** Neither ruled out nor out of consideration. */
  readonly ranked: ReadonlySet<FrameworkId>;
}

/** @param profile ids may be unknown to the model: what it does not know does not count */
export function sideOf(model: Model, profile: Profile): Side {
  const recommendation = recommend(model, sanitiseProfile(model, profile).profile);
  const { weights, standings } = recommendation;
  return {
    model,
    recommendation,
    assessment: assess(model, recommendation.profile),
    importances: new Map(weights.map(({ criterion, importance }) => [criterion, importance])),
    ranked: new Set(standings.map(({ framework }) => framework)),
  };
}
