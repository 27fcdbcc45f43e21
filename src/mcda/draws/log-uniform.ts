import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import { readFloat } from './read-float.ts';

const read = readFloat;

const CELL_BITS = 10;
const CELLS = 2 ** CELL_BITS;
const REST_BITS = 32 - CELL_BITS;
const REST_MASK = 2 ** REST_BITS - 1;
const REST_UNIT = 2 ** -REST_BITS;

/**
 * Points of the curve factor^(2x - 1) for x from 0 to 1 in equal steps, each the geometric mean of its neighbours.
 * Engines differ in the last digits of `Math.pow`, `exp` and `log`; multiplication, division and square root are exact
 * in all of them (for Math.sqrt, ECMA-262 since pull request 3345), and with them every figure drawn from here.
 *
 * @param factor 1 or more
 */
export function logUniformTable(factor: number): Float64Array {
  const table = new Float64Array(CELLS + 1);
  table[0] = 1 / factor;
  table[CELLS] = factor;
  for (let step = CELLS; step > 1; step /= 2) {
    for (let left = 0; left < CELLS; left += step) {
      table[left + step / 2] = Math.sqrt(read(table, left) * read(table, left + step));
    }
  }
  return table;
}

/**
 * Draws the first `size` entries: `scale` times a log-uniform number from 1/factor up to factor. The highest of 32
 * random bits choose a cell of the table, the others the place in it; for factor 2 the straight line between two points
 * is off by less than 3 in 10^7.
 */
export function fillLogUniform(
  column: Float64Array,
  scale: number,
  table: Float64Array,
  stream: RandomGenerator,
  size: number,
): void {
  for (let draw = 0; draw < size; draw += 1) {
    const bits = stream.next();
    const cell = bits >>> REST_BITS;
    const left = read(table, cell);
    const place = (bits & REST_MASK) * REST_UNIT;
    column[draw] = scale * (left + place * (read(table, cell + 1) - left));
  }
}
