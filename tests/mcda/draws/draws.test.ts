import { describe, expect, it } from 'vitest';
import { exponential, fillExponential } from '../../../src/mcda/draws/exponential.ts';
import { fillLogUniform, logUniformTable } from '../../../src/mcda/draws/log-uniform.ts';
import { randomStreams } from '../../../src/mcda/draws/random-streams.ts';
import { expectClose } from '../close-to.ts';

const DRAWS = 100_000;

describe('a unit exponential', () => {
  it('is -ln u, u being the middle of the step that the bits stand for', () => {
    for (const bits of [0, 1, 2, 3, 0x7fffffff, 0x80000000, 0xb504f333, 0xfffffffe, 0xffffffff, -1, -(2 ** 31)]) {
      const u = ((bits >>> 0) + 0.5) / 2 ** 32;
      expectClose(exponential(bits) / -Math.log(u), 1, 1e-11);
    }
  });

  it('has the digits of exact arithmetic on every machine', () => {
    expect([0, 1, 123456789, 0x80000000, -1].map(exponential)).toMatchSnapshot();
  });

  it('has mean 1 and variance 1', () => {
    const column = new Float64Array(DRAWS);
    fillExponential(column, stream(), DRAWS);
    const mean = column.reduce((sum, entry) => sum + entry, 0) / DRAWS;
    const square = column.reduce((sum, entry) => sum + entry ** 2, 0) / DRAWS;
    expectClose(mean, 1, 3 / Math.sqrt(DRAWS));
    expectClose(square, 2, 3 * Math.sqrt(20 / DRAWS));
  });
});

describe('a log-uniform factor', () => {
  for (const factor of [1, 1.5, 2, 10, 1e6]) {
    it(`up to ${factor} is read from powers of ${factor}`, () => {
      const table = logUniformTable(factor);
      table.forEach((point, index) => {
        expectClose(point / factor ** ((2 * index) / (table.length - 1) - 1), 1, 1e-12);
      });
    });
  }

  it('has the digits of exact arithmetic on every machine', () => {
    const table = logUniformTable(2);
    expect([0, 1, 100, 511, 512, 513, 1023, 1024].map((index) => table[index])).toMatchSnapshot();
  });

  it('has a uniform logarithm from one end of its range to the other', () => {
    const column = new Float64Array(DRAWS);
    fillLogUniform(column, 3, logUniformTable(2), stream(), DRAWS);
    const places = [...column].map((entry) => (Math.log2(entry / 3) + 1) / 2).sort((a, b) => a - b);
    // Kolmogorov-Smirnov: exceeded by chance once in 10^5 times.
    const gap = Math.max(...places.map((place, index) => Math.abs(place - (index + 0.5) / DRAWS)));
    expect(gap).toBeLessThan(2.47 / Math.sqrt(DRAWS));
    expect(places[0]).toBeGreaterThanOrEqual(0);
    expect(places.at(-1)).toBeLessThan(1);
  });

  it('leaves the rest of a column alone', () => {
    const column = new Float64Array(4);
    fillLogUniform(column, 1, logUniformTable(2), stream(), 2);
    expect([...column.slice(2)]).toEqual([0, 0]);
    fillExponential(column, stream(), 3);
    expect(column[3]).toBe(0);
  });
});

describe('random streams', () => {
  const first = (seed: number, criteria: number) =>
    randomStreams(seed, criteria).map(({ weight, values }) => [weight.next(), values.next()]);

  it('are the same for a seed', () => {
    expect(first(7, 3)).toEqual(first(7, 3));
  });

  it('do not change when criteria are added', () => {
    expect(first(7, 5).slice(0, 3)).toEqual(first(7, 3));
  });

  it('differ from each other and between seeds', () => {
    const numbers = [first(7, 20), first(8, 20)].flat(2);
    expect(new Set(numbers).size).toBe(numbers.length);
  });
});

function stream() {
  const [streams] = randomStreams(1, 1);
  if (streams === undefined) throw new Error('no stream');
  return streams.weight;
}
