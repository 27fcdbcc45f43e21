import type { CriterionId, FrameworkId } from '../../knowledge/model.ts';
import { dominatingSet, TOLERANCE } from '../../mcda/index.ts';
import { nameAt } from './decision-matrix.ts';
import type { Contribution, Recommendation } from './recommendation.ts';

/** As much of a framework's result as a comparison needs. */
export interface Dueller {
  readonly framework: FrameworkId;
  /** From 0 to 1. */
  readonly score: number;
  /** Of both sides in the same order. */
  readonly contributions: readonly Contribution[];
}

/** `points` above 0 speak for `first`, below 0 for `second`; they add up to `lead`. */
export interface Duel {
  readonly first: FrameworkId;
  readonly second: FrameworkId;
  /** Below 0 where the second has more points. */
  readonly lead: number;
  /** Largest absolute difference first; criteria without a difference are left out. */
  readonly differences: readonly { readonly criterion: CriterionId; readonly points: number }[];
  /** The fewest advantages of the first that outweigh all of the second's, largest first; empty where it is not ahead. */
  readonly why: readonly CriterionId[];
}

/**
 * One framework against another, criterion by criterion. Points and lead are from -1 to 1.
 *
 * @throws RangeError where no criterion has weight
 */
export function duelOf(first: Dueller, second: Dueller): Duel {
  const differences = first.contributions
    .map(({ criterion, points }, index) => ({ criterion, points: points - (second.contributions[index]?.points ?? 0) }))
    .filter(({ points }) => Math.abs(points) > TOLERANCE)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
  const values = [first, second].map(({ contributions }) => contributions.map(({ value }) => value));
  const weights = first.contributions.map(({ weight }) => weight);
  return {
    first: first.framework,
    second: second.framework,
    lead: first.score - second.score,
    differences,
    why: dominatingSet(values, weights, 0, 1).map((place) => nameAt(first.contributions, place).criterion),
  };
}

/**
 * All that have points, those that are not ranked last with the score that they would have. None where nothing has
 * weight.
 */
export function duellersOf({ weights, standings, ruledOut, notConsidered }: Recommendation): Dueller[] {
  if (weights.length === 0) return [];
  return [
    ...standings,
    ...[...ruledOut, ...notConsidered].map(({ wouldScore, ...out }) => ({ ...out, score: wouldScore })),
  ];
}
