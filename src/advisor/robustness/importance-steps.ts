import type { CriterionId, FrameworkId, Model } from '../../knowledge/model.ts';
import { ranks, TOLERANCE } from '../../mcda/index.ts';
import { assess } from '../evidence/assess.ts';
import { nameAt, wholeMatrixOf } from '../ranking/decision-matrix.ts';
import type { Recommendation } from '../ranking/recommendation.ts';

/** Frameworks from first to last, those that are level together; empty where nothing has weight. */
export type Order = readonly (readonly FrameworkId[])[];

/** One importance that a criterion could be given by hand, and the order that this makes. */
export interface Step {
  /** 0 to 999. */
  readonly importance: number;
  readonly order: Order;
}

/** What a criterion's importance does to the order, or why no step does anything. */
export type StepsEffect =
  | {
      readonly kind: 'moves';
      readonly now: Order;
      /** Smallest importance first; those that leave the order as it is included. */
      readonly steps: readonly Step[];
    }
  /** There are no two frameworks to put in order. */
  | { readonly kind: 'one-left' }
  /** No source in play speaks of any framework that is ranked. */
  | { readonly kind: 'unknown' }
  /** All that are ranked have the same rating, as far as it is known; what is unknown counts as the middle. */
  | { readonly kind: 'alike' }
  /** Whoever is ahead is rated no lower here: however large, it changes nothing; and without it the order stands. */
  | { readonly kind: 'agrees' }
  /** All steps are as much as it has now or less, and even with none the order stands. */
  | { readonly kind: 'stands-without' }
  /** Another order would need more than the largest step, which has this `weight`, 0 to 1. */
  | { readonly kind: 'too-small'; readonly importance: number; readonly weight: number };

/**
 * Works out for one criterion after another what its importance could do, all others staying as they are. Scores are
 * sums in which one importance is replaced, so that hundreds of steps take no time that anybody notices.
 */
export function importanceSteps(model: Model, recommendation: Recommendation) {
  const { profile, weights } = recommendation;
  const { frameworks, criteria, values, importances } = wholeMatrixOf(model, recommendation);
  const assessment = assess(model, profile);
  const total = importances.reduce((sum, importance) => sum + importance, 0);
  const sums = values.map((row) => row.reduce((sum, value, place) => sum + value * nameAt(importances, place), 0));

  /** @param steps importances, 0 to 999, 0 among them; in any order */
  return (criterion: CriterionId, steps: readonly number[]): StepsEffect => {
    const place = criteria.indexOf(criterion);
    const own = values.map((row) => nameAt(row, place));
    const now = nameAt(importances, place);
    const weighing = (importance: number) => total - now + importance;
    const orderAt = (importance: number): Order => {
      const whole = weighing(importance);
      if (whole <= 0) return [];
      return orderOf(
        frameworks,
        sums.map((sum, row) => (sum + (importance - now) * nameAt(own, row)) / whole),
      );
    };

    if (frameworks.length <= 1) return { kind: 'one-left' };
    if (frameworks.every((framework) => !assessment.cell(framework, criterion).known)) return { kind: 'unknown' };
    if (Math.max(...own) - Math.min(...own) <= TOLERANCE) return { kind: 'alike' };
    const sorted = steps.toSorted((a, b) => a - b).map((importance) => ({ importance, order: orderAt(importance) }));
    const current = weights.length === 0 ? [] : orderAt(now);
    if (sorted.some(({ order }) => !sameOrder(order, current))) return { kind: 'moves', now: current, steps: sorted };
    // In the order of the standings, so whoever is ahead comes first.
    if (own.every((value, row) => row === 0 || value <= nameAt(own, row - 1) + TOLERANCE)) return { kind: 'agrees' };
    const largest = nameAt(sorted, sorted.length - 1).importance;
    if (largest <= now) return { kind: 'stands-without' };
    return { kind: 'too-small', importance: largest, weight: largest / weighing(largest) };
  };
}

export function sameOrder(a: Order, b: Order): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Those that are level stay as they were given. */
function orderOf(frameworks: readonly FrameworkId[], scores: readonly number[]): Order {
  const byRank = ranks(scores);
  return [...new Set(byRank)]
    .sort((a, b) => a - b)
    .map((rank) => frameworks.filter((_, place) => byRank[place] === rank));
}
