import type { Weight } from '../../../advisor/ranking/recommendation.ts';
import type { Advice } from '../../../knowledge/knowledge-base.ts';

/** Advice about something that has weight. */
export interface CountingAdvice {
  readonly advice: Advice;
  /** Those of its criteria that have weight, heaviest first; at least one. */
  readonly counts: readonly Weight[];
}

/** Advice in the order in which a project with these weights should read it; each point is in one of the lists. */
export interface Checklist {
  /** By the sum of the weights, the largest first; in content order where sums are equal. */
  readonly counting: readonly CountingAdvice[];
  /** Names no criterion; in content order. */
  readonly forAny: readonly Advice[];
  /** Names only criteria without weight; in content order. */
  readonly weightless: readonly Advice[];
}

/** @param weights heaviest first, as a recommendation has them */
export function checklistOf(points: readonly Advice[], weights: readonly Weight[]): Checklist {
  const weighed = points.map((advice) => ({
    advice,
    counts: weights.filter(({ criterion }) => advice.criteria.includes(criterion)),
  }));
  return {
    counting: weighed
      .filter(({ counts }) => counts.length > 0)
      .toSorted((a, b) => importanceOf(b.counts) - importanceOf(a.counts)),
    forAny: points.filter(({ criteria }) => criteria.length === 0),
    weightless: weighed
      .filter(({ advice, counts }) => advice.criteria.length > 0 && counts.length === 0)
      .map(({ advice }) => advice),
  };
}

/** Every point in reading order. */
export function inReadingOrder({ counting, forAny, weightless }: Checklist): readonly Advice[] {
  return [...counting.map(({ advice }) => advice), ...forAny, ...weightless];
}

/** Goes with the sum of the weights. Mostly whole numbers, so that equal sums come out equal. */
const importanceOf = (counts: readonly Weight[]) => counts.reduce((sum, { importance }) => sum + importance, 0);
