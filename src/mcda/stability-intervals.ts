import { at } from './input/at.ts';
import { checkMatrix, type Matrix } from './input/check-input.ts';
import { normalisedWeights } from './input/normalised-weights.ts';
import { TOLERANCE } from './input/tolerance.ts';
import { leaderOf } from './ranks.ts';
import { weightedScores } from './weighted-scores.ts';

/**
 * How far one criterion's weight can move, the others keeping their proportions, before the leader is overtaken.
 * `low` and `high` are weights in [0, 1]. The rival is the alternative that is level at that end; null where the end is
 * 0 or 1 and nobody is.
 */
export type StabilityInterval = {
  low: number;
  high: number;
  lowRival: number | null;
  highRival: number | null;
};

/** The leader's lead over one rival is a straight line in t, from `without` at t = 0 to `alone` at t = 1. */
type Line = {
  readonly rival: number;
  /** the lead with the weights as they are */
  readonly lead: number;
  /** for each criterion: the lead on the other criteria alone (B) */
  readonly without: readonly number[];
  /** for each criterion: the lead on that criterion alone (d_k) */
  readonly alone: readonly number[];
};

/**
 * The interval of every criterion k: w_k -> t and every other w_j -> w_j (1 - t) / (1 - w_k); where w_k = 1 the others
 * share 1 - t equally. The leader crosses rival b at t* = B / (B - d_k), B = sum over j other than k of c_j / (1 - w_k).
 * A rival that is level as the weights are bounds the interval right there, on the side on which it comes out ahead.
 * With a single criterion there is nothing to take weight from, and the interval is all of [0, 1].
 *
 * @param weights importances, each 0 or at least 1e-30 of the largest; normalised inside
 * @throws RangeError naming the argument and index outside the domain that `index.ts` states
 */
export function stabilityIntervals(values: Matrix, weights: readonly number[]): StabilityInterval[] {
  const shares = normalisedWeights(weights, checkMatrix('values', values));
  const scores = weightedScores(values, weights);
  const leader = leaderOf(scores);
  const lines = [...values.keys()]
    .filter((rival) => rival !== leader && shares.length > 1)
    .map((rival): Line => {
      const alone = at(values, leader).map((value, k) => value - at(at(values, rival), k));
      const lead = at(scores, leader) - at(scores, rival);
      return { rival, lead, alone, without: meansWithout(alone, shares) };
    });
  return shares.map((share, criterion) => interval(lines, criterion, share));
}

function interval(lines: readonly Line[], criterion: number, share: number): StabilityInterval {
  const lows: Crossing[] = [];
  const highs: Crossing[] = [];
  for (const { rival, lead, without, alone } of lines) {
    const start = at(without, criterion);
    const end = at(alone, criterion);
    if (lead <= TOLERANCE) {
      if (end - start > TOLERANCE) lows.push({ rival, weight: share });
      if (start - end > TOLERANCE) highs.push({ rival, weight: share });
    } else {
      const weight = start / (start - end);
      if (start <= TOLERANCE) lows.push({ rival, weight: isLevel(start) ? 0 : weight });
      if (end <= TOLERANCE) highs.push({ rival, weight: isLevel(end) ? 1 : weight });
    }
  }
  const low = Math.max(0, ...lows.map((crossing) => crossing.weight));
  const high = Math.min(1, ...highs.map((crossing) => crossing.weight));
  return { low, high, lowRival: rivalAt(low, lows), highRival: rivalAt(high, highs) };
}

function isLevel(lead: number): boolean {
  return Math.abs(lead) <= TOLERANCE;
}

type Crossing = { readonly rival: number; readonly weight: number };

/** Crossings come in the order of their rivals, so the first that is level is the one of lowest index. */
function rivalAt(weight: number, crossings: readonly Crossing[]): number | null {
  const level = crossings.find((crossing) => Math.abs(crossing.weight - weight) <= TOLERANCE);
  return level?.rival ?? null;
}

/**
 * For each criterion, the mean of the others' entries by their weights, or plainly where these are all 0. Sums from both
 * ends meet at the criterion left out: taking it away from the whole would leave only rounding where it weighs nearly all.
 */
function meansWithout(entries: readonly number[], weights: readonly number[]): number[] {
  const weightsAround = sumsAround(weights);
  const productsAround = sumsAround(entries.map((entry, k) => entry * at(weights, k)));
  const entriesAround = sumsAround(entries);
  return entries.map((_, k) =>
    at(weightsAround, k) > 0
      ? at(productsAround, k) / at(weightsAround, k)
      : at(entriesAround, k) / (entries.length - 1),
  );
}

/** For each position, the sum of all the other terms. */
function sumsAround(terms: readonly number[]): number[] {
  const sums = new Array<number>(terms.length).fill(0);
  let before = 0;
  let after = 0;
  for (let forward = 0; forward < terms.length; forward += 1) {
    const backward = terms.length - 1 - forward;
    sums[forward] = at(sums, forward) + before;
    sums[backward] = at(sums, backward) + after;
    before += at(terms, forward);
    after += at(terms, backward);
  }
  return sums;
}
