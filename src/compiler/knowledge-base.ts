import type { Evidence } from '../knowledge/evidence.ts';
import type { Model } from '../knowledge/model.ts';

/** All that sound content says: what the advisor computes with, and the texts and sources behind it. */
export interface KnowledgeBase {
  readonly model: Model;
  readonly evidence: Evidence;
}
