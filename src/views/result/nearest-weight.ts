import type { WeightInterval } from '../../advisor/robustness/analysis.ts';
import type { FrameworkId } from '../../knowledge/model.ts';

/** One weight, changed alone, beyond which another framework is first. */
export interface NearestWeight {
  readonly criterion: WeightInterval['criterion'];
  readonly rival: FrameworkId;
  /** Whether it takes more weight or less. */
  readonly side: 'low' | 'high';
  /** What the weight is to be multiplied by against all others: above 1 for more, from 0 to 1 for less. */
  readonly factor: number;
  /** The importance that shows it; null where none does. */
  readonly takeover: number | null;
}

/** The end of an interval that needs the smallest factor, up or down; undefined where no weight alone does it. */
export function nearestWeight(intervals: readonly WeightInterval[]): NearestWeight | undefined {
  return nearestWeights(intervals)[0];
}

/** From this factor on, a weight is no more what the answers meant. */
const OUT_OF_REASON = 10;

export const isWithinReason = ({ factor }: NearestWeight) => factor <= OUT_OF_REASON && factor >= 1 / OUT_OF_REASON;

/** The ends of all intervals beyond which another is first, the smallest factor first. */
export function nearestWeights(intervals: readonly WeightInterval[]): readonly NearestWeight[] {
  const ends = intervals.flatMap(({ criterion, weight, low, high, lowRival, highRival, lowTakeover, highTakeover }) => [
    ...(highRival === null || high >= 1
      ? []
      : [
          {
            criterion,
            rival: highRival,
            side: 'high' as const,
            factor: odds(high) / odds(weight),
            takeover: highTakeover,
          },
        ]),
    ...(lowRival === null
      ? []
      : [
          { criterion, rival: lowRival, side: 'low' as const, factor: odds(low) / odds(weight), takeover: lowTakeover },
        ]),
  ]);
  return ends.toSorted((a, b) => size(a) - size(b));
}

/** A weight against all others together, which is what an importance scales. */
const odds = (weight: number) => weight / (1 - weight);
const size = ({ factor }: NearestWeight) => Math.abs(Math.log(factor));

/**
 * "more than 2.3 times as much as", "less than 40% of what it counts". Rounded away from today's weight, so that the
 * sentence holds for every weight beyond the one it names.
 */
export function timesInWords(side: NearestWeight['side'], factor: number): string {
  if (side === 'high') {
    const times = Math.ceil(factor * 10) / 10;
    return times <= 1 ? 'the least bit more than' : `more than ${times.toFixed(1)} times as much as`;
  }
  const share = Math.floor(factor * 100);
  return share >= 100 ? 'the least bit less than' : `less than ${share}% of what it counts`;
}
