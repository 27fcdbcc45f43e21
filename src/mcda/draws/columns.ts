import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import { readFloat } from './read-float.ts';

const read = readFloat;

/*
 * A column holds one number for each draw of a block, of which the first `size` count.
 */

/** Adds one column to another. */
export function addColumn(totals: Float64Array, column: Float64Array, size: number): void {
  for (let draw = 0; draw < size; draw += 1) {
    totals[draw] = read(totals, draw) + read(column, draw);
  }
}

/** Divides each entry by `divisor` and adds the entry of the column below. */
export function stackColumn(column: Float64Array, divisor: number, below: Float64Array, size: number): void {
  for (let draw = 0; draw < size; draw += 1) {
    column[draw] = read(below, draw) + read(column, draw) / divisor;
  }
}

/** Adds weights times one value. */
export function addFixed(scores: Float64Array, weights: Float64Array, value: number, size: number): void {
  for (let draw = 0; draw < size; draw += 1) {
    scores[draw] = read(scores, draw) + read(weights, draw) * value;
  }
}

/** From 32 random bits as a signed number, -2^31 to 2^31 - 1, to the reach on either side of the middle. */
const BITS_TO_REACH = 2 ** -31;

/** Adds weights times values drawn uniformly from `middle - reach` to `middle + reach`. */
export function addUniform(
  scores: Float64Array,
  weights: Float64Array,
  middle: number,
  reach: number,
  stream: RandomGenerator,
  size: number,
): void {
  const step = reach * BITS_TO_REACH;
  for (let draw = 0; draw < size; draw += 1) {
    scores[draw] = read(scores, draw) + read(weights, draw) * (middle + stream.next() * step);
  }
}
