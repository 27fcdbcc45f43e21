import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import { readFloat } from './read-float.ts';

const read = readFloat;

/** 1/(2k + 1), the coefficients of the series of artanh. */
const COEFFICIENTS = Float64Array.from({ length: 12 }, (_, k) => 1 / (2 * k + 1));

/** 2^-32 up to 2^0. */
const POWERS = new Float64Array(33).fill(1);
for (let index = 31; index >= 0; index -= 1) POWERS[index] = read(POWERS, index + 1) / 2;

/** Draws the first `size` entries: unit exponentials. */
export function fillExponential(column: Float64Array, stream: RandomGenerator, size: number): void {
  for (let draw = 0; draw < size; draw += 1) column[draw] = exponential(stream.next());
}

/**
 * The unit exponential -ln(u) of 32 random bits, u being the middle of their step in (0, 1). It is accurate to 10^-12,
 * and the same on every machine, which `Math.log` need not be: only exact operations, as in log-uniform.ts.
 * With u = m 2^-z and m in [1/2, 1), -ln(u) = z ln(2) + 2 artanh((1 - m) / (1 + m)).
 */
export function exponential(bits: number): number {
  const zeros = Math.clz32(bits);
  const mantissa = ((bits >>> 0) + 0.5) * read(POWERS, zeros);
  const ratio = (1 - mantissa) / (1 + mantissa);
  const square = ratio * ratio;
  let series = 0;
  for (let k = COEFFICIENTS.length - 1; k >= 0; k -= 1) {
    series = series * square + read(COEFFICIENTS, k);
  }
  return zeros * Math.LN2 + 2 * ratio * series;
}
