import { expect, it } from 'vitest';
import { logAxis } from '../../../src/views/evidence/log-axis.ts';

it('reaches from one power of ten to another, and puts equal ratios equally far apart', () => {
  const { ticks, place } = logAxis([40, 4000]);
  expect(ticks).toEqual([10, 100, 1000, 10_000]);
  expect([10, 100, 10_000].map(place)).toEqual([0, 1 / 3, 1]);
  expect(place(4000) - place(400)).toBeCloseTo(place(400) - place(40));
});

it('has room for values that are all one power of ten', () => {
  expect(logAxis([100, 100]).ticks).toEqual([100, 1000]);
});
