import type { Duel } from '../../advisor/ranking/duel.ts';
import type { CriterionId } from '../../knowledge/model.ts';
import { shorten } from '../words/shorten.ts';

export interface Advantage {
  readonly criterion: CriterionId;
  /** Above 0. */
  readonly points: number;
}

/** What speaks for either side, most points first. */
export function splitDuel({ differences }: Duel): {
  readonly forFirst: readonly Advantage[];
  readonly forSecond: readonly Advantage[];
} {
  return {
    forFirst: differences.filter(({ points }) => points > 0),
    forSecond: differences
      .filter(({ points }) => points < 0)
      .map(({ criterion, points }) => ({ criterion, points: -points })),
  };
}

export const sumOf = (amounts: readonly { readonly points: number }[]) =>
  amounts.reduce((sum, { points }) => sum + points, 0);

/** Bars of their own for each side's largest advantages; more than one of the others are drawn as their sum. */
const OWN_BARS = 6;

export function drawn(advantages: readonly Advantage[]): {
  readonly own: readonly Advantage[];
  readonly summed: readonly Advantage[];
} {
  const { first, others } = shorten(advantages, OWN_BARS);
  return { own: first, summed: others };
}

/** Points of one side's longest bar; 0 where it has none. */
export function longestBar(advantages: readonly Advantage[]): number {
  const { own, summed } = drawn(advantages);
  return Math.max(0, sumOf(summed), ...own.map(({ points }) => points));
}
