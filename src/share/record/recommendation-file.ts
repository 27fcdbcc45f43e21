import type { Recommendation } from '../../advisor/ranking/recommendation.ts';
import type { Analysis } from '../../advisor/robustness/analysis.ts';
import type { RecommendationFile } from '../../knowledge/recommendation-file.ts';
import type { DecisionRecord } from './record.ts';

/** What the recommendation does not know of itself. */
export interface Written extends Pick<DecisionRecord, 'date' | 'outcome' | 'link'> {
  readonly recommendation: Recommendation;
  readonly analysis: Analysis | null;
  readonly asOf: string;
  /** ISO date */
  readonly review: string;
  /** The address of the file's schema. */
  readonly schema: string;
}

/** A recommendation in full, for programs to read. */
export function recommendationFile(written: Written): RecommendationFile {
  const { recommendation, analysis, outcome, date, review, link, asOf, schema } = written;
  const { contentHash, ...rest } = recommendation;
  return {
    $schema: schema,
    schemaVersion: 1,
    contentHash,
    asOf,
    date,
    review,
    link,
    decided: outcome.kind === 'accepted',
    missing: outcome.kind === 'accepted' ? [] : outcome.missing,
    ...rest,
    analysis,
  };
}
