import type { WeightInterval } from '../../../advisor/robustness/analysis.ts';
import type { FrameworkId } from '../../../knowledge/knowledge-base.ts';

/** One weight, changed alone, beyond which another framework is first. */
export interface NearestWeight {
  readonly criterion: WeightInterval['criterion'];
  readonly rival: FrameworkId;
  /** What the weight is to be multiplied by against all others: above 1 for more, from 0 to 1 for less. */
  readonly factor: number;
  /** The importance that shows it; null where none does. */
  readonly takeover: number | null;
}

/** The end of an interval that needs the smallest factor, up or down; undefined where no weight alone does it. */
export function nearestWeight(intervals: readonly WeightInterval[]): NearestWeight | undefined {
  const ends = intervals.flatMap(({ criterion, weight, low, high, lowRival, highRival, lowTakeover, highTakeover }) => [
    ...(highRival === null || high >= 1
      ? []
      : [{ criterion, rival: highRival, factor: odds(high) / odds(weight), takeover: highTakeover }]),
    ...(lowRival === null
      ? []
      : [{ criterion, rival: lowRival, factor: odds(low) / odds(weight), takeover: lowTakeover }]),
  ]);
  return ends.toSorted((a, b) => size(a) - size(b))[0];
}

/** A weight against all others together, which is what an importance scales. */
const odds = (weight: number) => weight / (1 - weight);
const size = ({ factor }: NearestWeight) => Math.abs(Math.log(factor));
