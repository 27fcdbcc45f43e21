import type { Contribution, Weight } from '../../../advisor/ranking/recommendation.ts';
import type { Model } from '../../../knowledge/model.ts';

/** A group of criteria that has weight. Its tone is its place among all groups, so that it never changes. */
export interface WeighedGroup {
  readonly id: string;
  readonly name: string;
  readonly tone: number;
  /** From 0 to 1: the points that are to be had in it. */
  readonly weight: number;
}

const groupOf = (model: Model, criterion: string) => model.criteria.find(({ id }) => id === criterion)?.group;

/** Groups in their fixed order, without those that have no weight. */
export function weighedGroups(model: Model, weights: readonly Weight[]): readonly WeighedGroup[] {
  return model.groups
    .map(({ id, name }, tone) => ({
      id,
      name,
      tone,
      weight: weights.reduce(
        (sum, { criterion, weight }) => (groupOf(model, criterion) === id ? sum + weight : sum),
        0,
      ),
    }))
    .filter(({ weight }) => weight > 0);
}

/** The points that a framework earns in one group. */
export function pointsIn(model: Model, group: string, contributions: readonly Contribution[]): number {
  return contributions.reduce(
    (sum, { criterion, points }) => (groupOf(model, criterion) === group ? sum + points : sum),
    0,
  );
}
