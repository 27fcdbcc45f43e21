import { type Prospects, prospectsOf } from '../../../src/advisor/outlook/prospects.ts';
import { recommend } from '../../../src/advisor/ranking/recommend.ts';
import type { Recommendation, Standing } from '../../../src/advisor/ranking/recommendation.ts';
import { sanitiseProfile } from '../../../src/advisor/ranking/sanitise-profile.ts';
import { analyse } from '../../../src/advisor/robustness/analyse.ts';
import type { Analysis } from '../../../src/advisor/robustness/analysis.ts';
import type { Profile } from '../../../src/knowledge/profile.ts';
import { model } from '../../fixtures/real-knowledge.ts';
import { REFERENCE_PROFILES } from '../../fixtures/reference-profiles.ts';
import { type Amount, advantages, sum } from './amounts.ts';
import { points } from './format.ts';
import { entry } from './names.ts';
import { frequencies } from './published.ts';

/** Everything the engine knows of one profile. */
export interface Case {
  readonly name: string;
  readonly profile: Profile;
  readonly recommendation: Recommendation;
  readonly analysis: Analysis;
  readonly prospects: Prospects;
  readonly leader: Standing;
  readonly second: Standing;
  /** What speaks for the leader against the second and the other way round, most points first. */
  readonly forFirst: readonly Amount[];
  readonly forSecond: readonly Amount[];
}

export const CASES = REFERENCE_PROFILES.map(({ name, profile: decided }): Case => {
  const { profile } = sanitiseProfile(model, decided);
  const recommendation = recommend(model, profile);
  const analysis = analyse(model, profile);
  const [leader, second] = recommendation.standings;
  if (!analysis || !leader || !second || second.rank === 1)
    throw new Error(`"${name}" puts nobody alone in first place: these tests read the sentences about a leader.`);
  return {
    name,
    profile,
    recommendation,
    analysis,
    prospects: prospectsOf(model, profile, frequencies),
    leader,
    second,
    forFirst: advantages(leader, second),
    forSecond: advantages(second, leader),
  };
});

/** Groups of criteria that have weight, in content order. */
export function groupsOf({ recommendation }: Case) {
  const inGroup = (group: string, amounts: readonly { criterion: string }[]) =>
    amounts.filter((own) => entry(model.criteria, own.criterion).group === group);
  return model.groups
    .filter(({ id }) => inGroup(id, recommendation.weights).length > 0)
    .map(({ id, name }) => ({
      name,
      weight: sum(recommendation.weights.map((own) => (inGroup(id, [own]).length > 0 ? own.weight : 0))),
      pointsOf: ({ contributions }: Pick<Standing, 'contributions'>) =>
        sum(contributions.map((own) => (inGroup(id, [own]).length > 0 ? own.points : 0))),
    }));
}

export function shareOf({ analysis }: Case, id: string, rank = 1): number {
  const of = analysis.acceptability.find((own) => own.framework === id)?.byRank[rank - 1];
  if (of === undefined) throw new Error(`The analysis has no share for ${id} in rank ${rank}.`);
  return of;
}

/** How far the leader is ahead as the two scores are shown. */
export const leadAsShown = ({ leader, second }: Case) =>
  (Number(points(leader.score)) - Number(points(second.score))).toFixed(1);

export const firstFor = ({ standings }: Recommendation) =>
  standings.filter(({ rank }) => rank === 1).map(({ framework: id }) => id);
