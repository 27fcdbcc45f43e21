import type { Evidence, Model } from '../knowledge/knowledge-base.ts';

/** All that sound content says: what the advisor computes with, and the texts and sources behind it. */
export interface KnowledgeBase {
  readonly model: Model;
  readonly evidence: Evidence;
}
