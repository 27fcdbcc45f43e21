import { recommend } from '../../src/advisor/ranking/recommend.ts';
import type { Recommendation } from '../../src/advisor/ranking/recommendation.ts';
import { sanitiseProfile } from '../../src/advisor/ranking/sanitise-profile.ts';
import type { FrameworkId, Model } from '../../src/knowledge/model.ts';
import type { Profile } from '../../src/knowledge/profile.ts';
import { type Case, profileOf } from './cases.ts';

/** How the advisor does on one case. */
export interface Judgement {
  readonly case: Case;
  /** What it was judged by. */
  readonly model: Model;
  /** Among all frameworks. */
  readonly free: Outcome;
  /** Among those considered; absent where only one was. */
  readonly considered?: Outcome;
}

export interface Outcome {
  readonly recommendation: Recommendation;
  /** The single first; absent where the first place is shared or nothing is ranked. */
  readonly first?: FrameworkId;
  /** Whether the single first is among what was recommended. */
  readonly hit: boolean;
  /** Whether any of the first two is. */
  readonly nearHit: boolean;
}

export function judge(model: Model, own: Case): Judgement {
  const considered = own.considered.length > 1 && outcome(model, own, profileOf(own, own.considered));
  return { case: own, model, free: outcome(model, own, profileOf(own)), ...(considered && { considered }) };
}

function outcome(model: Model, own: Case, profile: Profile): Outcome {
  const recommendation = recommend(model, sanitiseProfile(model, profile).profile);
  const { verdict, standings } = recommendation;
  const first = verdict.kind === 'leads' || verdict.kind === 'only-one-left' ? verdict.leader : undefined;
  const told = (framework: FrameworkId) => own.recommended.includes(framework);
  return {
    recommendation,
    ...(first !== undefined && { first }),
    hit: first !== undefined && told(first),
    nearHit: verdict.kind !== 'no-preference' && standings.some(({ framework, rank }) => rank <= 2 && told(framework)),
  };
}
