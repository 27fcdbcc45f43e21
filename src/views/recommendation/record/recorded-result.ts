import type { Evidence } from '../../../knowledge/evidence.ts';
import type { Model } from '../../../knowledge/model.ts';
import type { Result } from '../../result/result.tsx';

/** What a record is made from, once everything is worked out and fetched. */
export interface RecordedResult {
  readonly result: Result;
  readonly model: Model;
  readonly evidence: Evidence;
  /** The full address that opens the result. */
  readonly link: string;
  /** The full address of the site, without a slash at its end. */
  readonly site: string;
  /** The day of the decision, an ISO date. */
  readonly date: string;
}
