import type { Weight } from '../../../advisor/ranking/recommendation.ts';
import type { Advice, Evidence } from '../../../knowledge/evidence.ts';
import type { FrameworkId } from '../../../knowledge/model.ts';

/** What whoever says that security matters goes through before they go live. */
export interface SecurityReview {
  /** The criteria that ask for it, heaviest first; at least one. */
  readonly because: readonly Weight[];
  /** The framework's own points first, then those that hold for any. */
  readonly points: readonly Advice[];
}

/** Advice for whoever chooses a framework, each point in one list. */
export interface SplitAdvice {
  readonly choose: readonly Advice[];
  readonly watch: readonly Advice[];
  /** Null where nothing that asks for it has weight. */
  readonly review: SecurityReview | null;
}

/** @param weights heaviest first, as a recommendation has them */
export function adviceFor(
  { frameworks, review }: Pick<Evidence, 'frameworks' | 'review'>,
  framework: FrameworkId,
  weights: readonly Weight[],
): SplitAdvice {
  const { choose = [], watch = [] } = frameworks[framework] ?? {};
  const because = weights.filter(({ criterion }) => review.criteria.includes(criterion));
  if (because.length === 0) return { choose, watch, review: null };
  const isReviewed = ({ criteria }: Advice) => criteria.some((criterion) => review.criteria.includes(criterion));
  return {
    choose: choose.filter((advice) => !isReviewed(advice)),
    watch: watch.filter((advice) => !isReviewed(advice)),
    review: { because, points: [...[...choose, ...watch].filter(isReviewed), ...review.points] },
  };
}
