import type { CriterionId, FrameworkId, Model } from '../../knowledge/knowledge-base.ts';
import { chosenOptionsOf } from './chosen-options.ts';
import type { Recommendation, Standing } from './recommendation.ts';

/** The first is in no language that the team said it writes. */
export interface NewLanguage {
  readonly leader: FrameworkId;
  /** The fact that says which language each is in. */
  readonly fact: string;
  /** The first of those in a language that the team writes. */
  readonly own: FrameworkId;
}

/**
 * Undefined where nobody leads, where nothing is said of the languages that the team writes, where the leader is in one of
 * them, and where nobody ranked is. The question about them is the one whose answers another question can weaken.
 */
export function newLanguage(model: Model, { profile, verdict, standings }: Recommendation): NewLanguage | undefined {
  const leader = standings[0];
  if (verdict.kind !== 'leads' || !leader) return undefined;
  const weakened = new Set(
    model.questions.flatMap(({ options }) => options.flatMap(({ weakens }) => (weakens ? [weakens.question] : []))),
  );
  const written = chosenOptionsOf(model, profile)
    .filter(({ question }) => weakened.has(question.id))
    .flatMap(({ option }) => Object.keys(option.effects));
  for (const { id: fact } of model.facts) {
    const fed = model.criteria.filter(
      ({ id, from }) => from && 'fact' in from && from.fact === fact && written.includes(id),
    );
    const ids = fed.map(({ id }) => id);
    const own = standings.find((standing) => hasAny(standing, ids));
    if (own && !hasAny(leader, ids)) return { leader: leader.framework, fact, own: own.framework };
  }
  return undefined;
}

const hasAny = ({ contributions }: Standing, criteria: readonly CriterionId[]) =>
  contributions.some(({ criterion, value }) => value > 0 && criteria.includes(criterion));
