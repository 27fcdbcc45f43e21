import { expect, test } from 'vitest';
import { shorten } from '../../../src/views/words/shorten.ts';

test.each([
  [[], [], []],
  [[1, 2], [1, 2], []],
  [[1, 2, 3], [1, 2, 3], []],
  [
    [1, 2, 3, 4],
    [1, 2],
    [3, 4],
  ],
])('the first two of %j are %j, and the others %j: never one alone', (items, first, others) => {
  expect(shorten<number>(items, 2)).toEqual({ first, others });
});
