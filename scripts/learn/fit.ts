import type { Choice } from './choice.ts';

export interface FitOptions {
  /** The sizes that the content says, which the fit is pulled towards. */
  readonly present: readonly number[];
  /** How strongly, above 0: what one size that is off by 1 costs, in units of log-likelihood. */
  readonly pull: number;
  /** How much of a utility makes one alternative e times as likely as another; above 0. */
  readonly scale: number;
}

/**
 * The sizes, none below zero, under which the recommended alternatives are likeliest: preference disaggregation, as in
 * UTA (Jacquet-Lagrèze and Siskos 1982), with the multinomial logit for the likelihood and a ridge around the present
 * sizes. Projected gradient with backtracking; deterministic.
 *
 * @returns the sizes, in the order of `present`
 */
export function fitSizes(choices: readonly Choice[], { present, pull, scale }: FitOptions): number[] {
  const objective = (sizes: readonly number[]) =>
    choices.reduce((sum, choice) => sum + surprise(choice, sizes, scale).loss, 0) + ridge(sizes, present, pull);
  let sizes = [...present];
  let loss = objective(sizes);
  let step = 1;
  for (let round = 0; round < ROUNDS; round += 1) {
    const slope = slopeAt(choices, sizes, { present, pull, scale });
    let moved = false;
    for (; step > SMALLEST_STEP; step /= 2) {
      const next = sizes.map((size, place) => Math.max(0, size - step * (slope[place] ?? 0)));
      const after = objective(next);
      const gain = sizes.reduce((sum, size, place) => sum + (size - (next[place] ?? 0)) ** 2, 0) / (2 * step);
      if (after <= loss - gain / 2 && after < loss - ENOUGH) {
        sizes = next;
        loss = after;
        moved = true;
        step *= 2;
        break;
      }
    }
    if (!moved) break;
  }
  return sizes;
}

const ROUNDS = 500;
const SMALLEST_STEP = 1e-9;
const ENOUGH = 1e-9;

/** How surprising a choice is: the negative logarithm of the likelihood of what was recommended. */
function surprise({ offers, recommended }: Choice, sizes: readonly number[], scale: number) {
  const utilities = offers.map((offer) => offer.reduce((sum, entry, place) => sum + entry * (sizes[place] ?? 0), 0));
  const best = Math.max(...utilities);
  const raised = utilities.map((utility) => Math.exp((utility - best) / scale));
  const total = raised.reduce((sum, own) => sum + own, 0);
  const told = recommended.reduce((sum, row) => sum + (raised[row] ?? 0), 0);
  return { loss: Math.log(total) - Math.log(told), raised, total, told };
}

function slopeAt(choices: readonly Choice[], sizes: readonly number[], { present, pull, scale }: FitOptions): number[] {
  const slope = sizes.map((size, place) => 2 * pull * (size - (present[place] ?? 0)));
  for (const choice of choices) {
    const { raised, total, told } = surprise(choice, sizes, scale);
    choice.offers.forEach((offer, row) => {
      const likelihood = (raised[row] ?? 0) / total;
      const share = choice.recommended.includes(row) ? (raised[row] ?? 0) / told : 0;
      offer.forEach((entry, place) => {
        if (entry !== 0) slope[place] = (slope[place] ?? 0) + ((likelihood - share) * entry) / scale;
      });
    });
  }
  return slope;
}

const ridge = (sizes: readonly number[], present: readonly number[], pull: number) =>
  sizes.reduce((sum, size, place) => sum + pull * (size - (present[place] ?? 0)) ** 2, 0);
