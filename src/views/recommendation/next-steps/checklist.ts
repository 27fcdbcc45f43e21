import type { Reason } from '../../../advisor/ranking/recommendation.ts';
import type { Advice } from '../../../knowledge/evidence.ts';

/** Advice about something that costs the framework points. */
export interface RiskyAdvice {
  readonly advice: Advice;
  /** What it costs, of the criteria that the advice is for, most points first; at least one. */
  readonly risks: readonly Reason[];
}

/** Advice in the order in which this project should read it; each point is in one of the lists. */
export interface Checklist {
  /** By the points at risk, the most first; in content order where they are equal. */
  readonly risky: readonly RiskyAdvice[];
  /** Names no criterion; in content order. */
  readonly forAny: readonly Advice[];
  /** Names only criteria that cost nothing here: without weight, or well rated; in content order. */
  readonly safe: readonly Advice[];
}

/** @param costs what it costs to choose the framework, most points first, as a standing has them */
export function checklistOf(points: readonly Advice[], costs: readonly Reason[]): Checklist {
  const judged = points.map((advice) => ({
    advice,
    risks: costs.filter(({ criterion }) => advice.criteria.includes(criterion)),
  }));
  return {
    risky: judged.filter(({ risks }) => risks.length > 0).toSorted((a, b) => atRisk(b.risks) - atRisk(a.risks)),
    forAny: points.filter(({ criteria }) => criteria.length === 0),
    safe: judged
      .filter(({ advice, risks }) => advice.criteria.length > 0 && risks.length === 0)
      .map(({ advice }) => advice),
  };
}

/** Every point in reading order. */
export function inReadingOrder({ risky, forAny, safe }: Checklist): readonly Advice[] {
  return [...risky.map(({ advice }) => advice), ...forAny, ...safe];
}

/** Points from 0 to 1, rounded so that equal sums come out equal. */
const atRisk = (risks: readonly Reason[]) => Math.round(risks.reduce((sum, { points }) => sum + points, 0) * 1e9) / 1e9;
