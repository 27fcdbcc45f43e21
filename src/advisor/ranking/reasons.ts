import type { FrameworkId } from '../../knowledge/model.ts';
import type { Assessment } from '../evidence/assess.ts';
import type { Contribution, Reason } from './recommendation.ts';

/**
 * Splits a framework's contributions into what carries it (above the middle of the scale) and what it costs (the
 * rest, by the points lost). Where nobody speaks, the points are as doubtful as the rating.
 */
export function reasonsOf(
  framework: FrameworkId,
  contributions: readonly Contribution[],
  assessment: Assessment,
): { carries: readonly Reason[]; costs: readonly Reason[] } {
  const reasons = contributions.map(({ criterion, weight, value, points }): Reason => {
    const { known, findings } = assessment.cell(framework, criterion);
    if (!known) return { kind: 'unknown', criterion, points, of: weight };
    return value > 1 / 2
      ? { kind: 'carries', criterion, points, of: weight, findings }
      : { kind: 'costs', criterion, points: weight - points, of: weight, findings };
  });
  // Sorting is stable, so equals stay in the order of the weights.
  const mostFirst = (a: Reason, b: Reason) => b.points - a.points;
  return {
    carries: reasons.filter(({ kind }) => kind === 'carries').sort(mostFirst),
    costs: reasons.filter(({ kind }) => kind !== 'carries').sort(mostFirst),
  };
}
