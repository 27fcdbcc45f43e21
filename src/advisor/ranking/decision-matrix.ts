import type { CriterionId, FrameworkId } from '../../knowledge/knowledge-base.ts';
import type { Recommendation } from './recommendation.ts';

/** A ranking as the mathematics wants it: who is compared on what. */
export interface DecisionMatrix {
  /** Not ruled out, in the order of the standings, so that the leader is the first. */
  readonly frameworks: readonly FrameworkId[];
  /** Those with weight, heaviest first. */
  readonly criteria: readonly CriterionId[];
  /** A row for each framework, a column for each criterion. */
  readonly values: readonly (readonly number[])[];
  readonly importances: readonly number[];
}

export function decisionMatrixOf({ standings, weights }: Recommendation): DecisionMatrix {
  return {
    frameworks: standings.map(({ framework }) => framework),
    criteria: weights.map(({ criterion }) => criterion),
    values: standings.map(({ contributions }) => contributions.map(({ value }) => value)),
    importances: weights.map(({ importance }) => importance),
  };
}

/** The entry at a position of the mathematics' making. */
export function nameAt<T>(names: readonly T[], position: number): T {
  const name = names[position];
  if (name === undefined) throw new RangeError(`There is no position ${position} among ${names.length}.`);
  return name;
}
