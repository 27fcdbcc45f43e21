import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leaderOf, ranks } from '../../src/mcda/index.ts';

describe('ranks', () => {
  for (const { title, scores, expected } of [
    { title: 'one alternative is first', scores: [0.3], expected: [1] },
    { title: 'the highest score is first', scores: [0.1, 0.9, 0.5], expected: [3, 1, 2] },
    { title: 'equals share a rank, and the next one stays empty', scores: [2, 3, 3, 1], expected: [3, 1, 1, 4] },
    { title: 'all are first when all are equal', scores: [0, 0, 0], expected: [1, 1, 1] },
    { title: 'rounding does not split a tie', scores: [0.1 + 0.2, 0.3], expected: [1, 1] },
    { title: 'a difference of the tolerance is a tie', scores: [1e-9, 0], expected: [1, 1] },
    { title: 'a difference above the tolerance is none', scores: [1.1e-9, 0], expected: [1, 2] },
    { title: 'ties are between pairs, not chains', scores: [0, 0.8e-9, 1.6e-9], expected: [2, 1, 1] },
    { title: 'negative scores rank like others', scores: [-2, -1, 0], expected: [3, 2, 1] },
  ]) {
    it(`${title}: ${scores}`, () => {
      expect(ranks(scores)).toEqual(expected);
    });
  }

  for (const { tolerance, expected } of [
    { tolerance: 0, expected: [1, 2, 3] },
    { tolerance: 0.1, expected: [1, 1, 3] },
    { tolerance: 1, expected: [1, 1, 1] },
  ]) {
    it(`tie within a tolerance of ${tolerance} as ${expected}`, () => {
      expect(ranks([1, 0.95, 0.5], tolerance)).toEqual(expected);
    });
  }

  it('are 1 + the number of scores that are better by more than the tolerance', () => {
    const scores = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(scores, fc.integer({ min: 0, max: 5 }), (list, tolerance) => {
        const counted = list.map((own) => 1 + list.filter((s) => s - own > tolerance).length);
        expect(ranks(list, tolerance)).toEqual(counted);
      }),
    );
  });
});

describe('the leader', () => {
  for (const { title, scores, leader } of [
    { title: 'has the highest score', scores: [0.2, 0.4, 0.3], leader: 1 },
    { title: 'is the lowest index in a tie', scores: [0.1, 0.3, 0.3], leader: 1 },
    { title: 'is the lowest index even a rounding behind', scores: [0.3, 0.1 + 0.2], leader: 0 },
  ]) {
    it(title, () => {
      expect(leaderOf(scores)).toBe(leader);
    });
  }
});
