import type { Assessment } from '../../advisor/evidence/assess.ts';
import { comparedCriteria } from '../../advisor/ranking/compared-criteria.ts';
import type { Model } from '../../knowledge/model.ts';

/** Several sources speak, undisputed; one alone speaks; the cell is disputed; none speaks. */
export const COVERAGE = ['several', 'single', 'disputed', 'unknown'] as const;
export type CoverageKind = (typeof COVERAGE)[number];

/** How many cells there are of each kind; together, every criterion that compares frameworks by every framework. */
export function countCoverage(model: Model, assessment: Assessment): Readonly<Record<CoverageKind, number>> {
  const counts: Record<CoverageKind, number> = { several: 0, single: 0, disputed: 0, unknown: 0 };
  for (const framework of model.frameworks)
    for (const criterion of comparedCriteria(model)) {
      const { known, disputed, findings } = assessment.cell(framework.id, criterion.id);
      const sources = new Set(findings.map((number) => model.findings[number]?.source));
      counts[!known ? 'unknown' : disputed ? 'disputed' : sources.size > 1 ? 'several' : 'single'] += 1;
    }
  return counts;
}
