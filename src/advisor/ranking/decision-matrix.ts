import type { CriterionId, FrameworkId, Model } from '../../knowledge/model.ts';
import { assess } from '../evidence/assess.ts';
import type { Recommendation } from './recommendation.ts';

/**
 * A ranking as the mathematics wants it, the decision matrix of multi-criteria decision analysis: a row for each
 * alternative, a column for each criterion.
 */
export interface DecisionMatrix {
  /** Not ruled out, in the order of the standings, so that the leader is the first. */
  readonly frameworks: readonly FrameworkId[];
  /** Those with weight, heaviest first, and then perhaps others. */
  readonly criteria: readonly CriterionId[];
  /** From 0 to 1: a row for each framework, a column for each criterion. */
  readonly values: readonly (readonly number[])[];
  /** Raw, one for each criterion; above 0 for those with weight. */
  readonly importances: readonly number[];
}

/** The decision matrix of a recommendation: no rows where nothing fits, no columns where nothing has weight. */
export function decisionMatrixOf({ standings, weights }: Recommendation): DecisionMatrix {
  return {
    frameworks: standings.map(({ framework }) => framework),
    criteria: weights.map(({ criterion }) => criterion),
    values: standings.map(({ contributions }) => contributions.map(({ value }) => value)),
    importances: weights.map(({ importance }) => importance),
  };
}

/**
 * The same over every criterion of the model, those with weight first: what is not asked for has an importance of 0 and
 * could be given one.
 */
export function wholeMatrixOf(model: Model, recommendation: Recommendation): DecisionMatrix {
  const { profile, standings, weights } = recommendation;
  const assessment = assess(model, profile);
  const importances = new Map(weights.map(({ criterion, importance }) => [criterion, importance]));
  for (const { id } of model.criteria) if (!importances.has(id)) importances.set(id, 0);
  const criteria = [...importances.keys()];
  return {
    frameworks: standings.map(({ framework }) => framework),
    criteria,
    values: standings.map(({ framework }) => criteria.map((criterion) => assessment.cell(framework, criterion).value)),
    importances: [...importances.values()],
  };
}

/**
 * The entry at a position that the mathematics returned: the framework of a row, the criterion of a column.
 *
 * @throws RangeError where there is no such position
 */
export function nameAt<T>(names: readonly T[], position: number): T {
  const name = names[position];
  if (name === undefined) throw new RangeError(`There is no position ${position} among ${names.length}.`);
  return name;
}
