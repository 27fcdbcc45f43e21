import type { CriterionId, FrameworkId, Model } from '../../knowledge/model.ts';
import { duelOf } from './duel.ts';
import type { Recommendation, Standing } from './recommendation.ts';
import { teamCriteria } from './team-criteria.ts';

/** The first is in no language that the team said it writes. */
export interface NewLanguage {
  readonly leader: FrameworkId;
  /** The fact that says which language each is in. */
  readonly fact: string;
  /** The criterion that says how soon a team can work in another language; undefined where no entry names one. */
  readonly learning: CriterionId | undefined;
  /** The first of those in a language that the team writes; undefined where none of them is left. */
  readonly own: FrameworkId | undefined;
  /** What speaks for that one besides its language, most points first. */
  readonly gains: readonly { readonly criterion: CriterionId; readonly points: number }[];
}

/**
 * Undefined where nobody leads or is the only one left, where nothing is said of the languages that the team writes,
 * where the leader is in one of them, and where several are left and none is.
 */
export function newLanguage(model: Model, { profile, verdict, standings }: Recommendation): NewLanguage | undefined {
  const leader = standings[0];
  const alone = verdict.kind === 'only-one-left';
  if (!leader || (verdict.kind !== 'leads' && !alone)) return undefined;
  const written = teamCriteria(model, profile);
  for (const { id: fact, learning } of model.facts) {
    const fed = model.criteria.flatMap(({ id, from }) => (from && 'fact' in from && from.fact === fact ? [id] : []));
    const known = fed.filter((id) => written.includes(id));
    const own = standings.find((standing) => hasAny(standing, known));
    if (hasAny(leader, known) || known.length === 0 || (!own && !alone)) continue;
    const gains = (own ? duelOf(own, leader).differences : []).filter(
      ({ criterion, points }) => points > 0 && !fed.includes(criterion),
    );
    return { leader: leader.framework, fact, learning, own: own?.framework, gains };
  }
  return undefined;
}

const hasAny = ({ contributions }: Standing, criteria: readonly CriterionId[]) =>
  contributions.some(({ criterion, value }) => value > 0 && criteria.includes(criterion));
