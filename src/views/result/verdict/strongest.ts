import type { Model } from '../../../knowledge/model.ts';

/** Points of one criterion, from 0 to 1. */
interface Amount {
  readonly criterion: string;
  readonly points: number;
}

/** What is too small beside the largest is not named in a sentence. */
const WORTH_NAMING = 1 / 4;

/** The few largest of amounts that stand largest first, without those that are small beside the first. */
export function strongest<A extends Amount>(amounts: readonly A[], atMost: number): readonly A[] {
  const [largest] = amounts;
  return amounts.filter(({ points }) => points >= WORTH_NAMING * (largest?.points ?? 0)).slice(0, atMost);
}

/** The same, but that a fact on top, such as the language, hides no other, however much it counts. */
export function strongestBesideFact<A extends Amount>(
  model: Model,
  amounts: readonly A[],
  atMost: number,
): readonly A[] {
  const [first, ...others] = amounts;
  const isFact = model.criteria.some(({ id, from }) => id === first?.criterion && from !== undefined);
  return first && isFact ? [first, ...strongest(others, atMost - 1)] : strongest(amounts, atMost);
}
