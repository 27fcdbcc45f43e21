import { expect, it } from 'vitest';
import { sampleOf } from '../../scripts/mutation/sample.ts';

const FILES = { 'a.ts': 30, 'b.ts': 12, 'c.ts': 1 };
const ALL = ['a.ts:1-12', 'a.ts:13-24', 'a.ts:25-30', 'b.ts:1-12', 'c.ts:1-1'];

it('covers every line once where all stretches are asked for', () => {
  expect(sampleOf(FILES, 99, 1).toSorted()).toEqual(ALL);
});

it('draws as many as are asked for, the same for the same seed and others for others', () => {
  expect(sampleOf(FILES, 2, 1)).toHaveLength(2);
  expect(sampleOf(FILES, 5, 1)).toEqual(sampleOf(FILES, 5, 1));
  expect(new Set([1, 2, 3, 4, 5].map((seed) => sampleOf(FILES, 5, seed).join())).size).toBeGreaterThan(1);
});
