import type { FrameworkId, Model } from '../../knowledge/knowledge-base.ts';
import type { Recommendation, Standing } from './recommendation.ts';

/** The first is not in what the team has, such as a language it writes. */
export interface NewLanguage {
  readonly leader: FrameworkId;
  /** The fact that the team has something of: the language. */
  readonly fact: string;
  /** The first of those that are in what the team has. */
  readonly own: FrameworkId;
}

/**
 * Undefined where nobody leads, where no answer gives weight to what a fact feeds, where the leader has it, and where
 * nobody ranked does.
 */
export function newLanguage(model: Model, { verdict, standings }: Recommendation): NewLanguage | undefined {
  const leader = standings[0];
  if (verdict.kind !== 'leads' || !leader) return undefined;
  for (const fact of model.facts) {
    const fed = model.criteria.flatMap(({ id, from }) => (from && 'fact' in from && from.fact === fact.id ? [id] : []));
    const own = standings.find((standing) => hasAny(standing, fed));
    if (own && !hasAny(leader, fed)) return { leader: leader.framework, fact: fact.id, own: own.framework };
  }
  return undefined;
}

/** Whether something of this, with weight, holds for it. */
const hasAny = ({ contributions }: Standing, criteria: readonly string[]) =>
  contributions.some(({ criterion, points }) => points > 0 && criteria.includes(criterion));
