import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leaderOf, normalisedWeights, ranks, stabilityIntervals, weightedScores } from '../../src/mcda/index.ts';
import { expectClose } from './close-to.ts';
import { ratingProblems } from './problems.ts';
import { stabilityVectors } from './stability-vectors.ts';

describe('derived stability intervals', () => {
  for (const { id, title, values, weights, expected, tolerance } of stabilityVectors) {
    it(`${id}: ${title}`, () => {
      const scores = weightedScores(values, weights);
      expectClose(scores, expected.scores, tolerance);
      expect(leaderOf(scores)).toBe(expected.leader);

      expectClose(stabilityIntervals(values, weights), expected.intervals, tolerance);
    });
  }
});

describe('a stability interval', () => {
  const all = { low: 0, high: 1, lowRival: null, highRival: null };
  for (const { title, values, weights, intervals } of [
    {
      title: 'is everything where there is one alternative',
      values: [[0.5, 0.5]],
      weights: [1, 1],
      intervals: [all, all],
    },
    {
      title: 'is everything where there is one criterion, for there is nothing to take weight from',
      values: [[1], [0.5]],
      weights: [3],
      intervals: [all],
    },
    {
      title: 'is everything where the leader is better on every criterion',
      values: [
        [1, 1],
        [0, 0.5],
      ],
      weights: [1, 1],
      intervals: [all, all],
    },
    {
      title: 'is everything where a rival equals the leader on every criterion',
      values: [
        [1, 0],
        [1, 0],
      ],
      weights: [1, 1],
      intervals: [all, all],
    },
    {
      title: 'ends where a rival draws level',
      values: [
        [1, 0],
        [0, 1],
      ],
      weights: [3, 1],
      intervals: [
        { low: 0.5, high: 1, lowRival: 1, highRival: null },
        { low: 0, high: 0.5, lowRival: null, highRival: 1 },
      ],
    },
    {
      title: 'names the rival that is level at an end of 0 or 1',
      values: [
        [1, 0.5],
        [0, 0.5],
      ],
      weights: [1, 1],
      intervals: [
        { low: 0, high: 1, lowRival: 1, highRival: null },
        { low: 0, high: 1, lowRival: null, highRival: 1 },
      ],
    },
    {
      title: 'is bounded by a tie on the side where the rival comes out ahead',
      values: [
        [1, 0],
        [0, 1],
      ],
      weights: [1, 1],
      intervals: [
        { low: 0.5, high: 1, lowRival: 1, highRival: null },
        { low: 0, high: 0.5, lowRival: null, highRival: 1 },
      ],
    },
    {
      title: 'is a point where ties bound it on both sides',
      values: [
        [0.5, 0.5],
        [1, 0],
        [0, 1],
      ],
      weights: [1, 1],
      intervals: [
        { low: 0.5, high: 0.5, lowRival: 2, highRival: 1 },
        { low: 0.5, high: 0.5, lowRival: 1, highRival: 2 },
      ],
    },
    {
      title: 'gives equal crossings to the lowest index',
      values: [
        [0, 1, 0.2],
        [1, 0, 0.2],
        [0, 1, 0],
        [1, 0, 0.2],
      ],
      weights: [1, 3, 0],
      intervals: [
        { low: 0, high: 0.5, lowRival: null, highRival: 1 },
        { low: 0.5, high: 1, lowRival: 1, highRival: null },
        { low: 0, high: 1, lowRival: 2, highRival: 1 },
      ],
    },
    {
      title: 'lets the others share equally what a criterion of weight 1 gives up',
      values: [
        [1, 0, 0],
        [0, 1, 0],
      ],
      weights: [1, 0, 0],
      intervals: [
        { low: 1 / 3, high: 1, lowRival: 1, highRival: null },
        { low: 0, high: 0.5, lowRival: null, highRival: 1 },
        { low: 0, high: 1, lowRival: null, highRival: 1 },
      ],
    },
    {
      title: 'is the point 1 where a rival is level on the only criterion that counts and better elsewhere',
      values: [
        [1, 0],
        [1, 1],
      ],
      weights: [1, 0],
      intervals: [
        { low: 1, high: 1, lowRival: 1, highRival: null },
        { low: 0, high: 0, lowRival: null, highRival: 1 },
      ],
    },
  ]) {
    it(title, () => {
      expectClose(stabilityIntervals(values, weights), intervals, 1e-12);
    });
  }

  it('keeps what a criterion of nearly all the weight leaves for the others', () => {
    const [, second] = stabilityIntervals(
      [
        [1, 0, 0],
        [1, 1, 0],
      ],
      [1e20, 0, 1],
    );
    expect(second).toEqual({ low: 0, high: 0, lowRival: null, highRival: 1 });
    const [first] = stabilityIntervals(
      [
        [1, 0, 0.25],
        [0, 0, 0.75],
      ],
      [1e20, 1, 1],
    );
    expectClose(first?.low, 0.2, 1e-12);
  });

  describe('does not let rounding decide', () => {
    it('whether a rival is level at weight 0', () => {
      const level = { low: 0, lowRival: 1 };
      const [ahead] = stabilityIntervals(
        [
          [1, 0.1, 0.2, 0],
          [0, 0, 0, 0.3],
        ],
        [1, 1, 1, 1],
      ); // B = 2e-17
      const [behind] = stabilityIntervals(
        [
          [1, 0, 0, 0.3],
          [0, 0.1, 0.2, 0],
        ],
        [1, 1, 1, 1],
      ); // B = -2e-17
      expect([ahead, behind]).toMatchObject([level, level]);
    });

    it('whether a rival is level at weight 1', () => {
      const level = { high: 1, highRival: 1 };
      const [ahead] = stabilityIntervals(
        [
          [0.1 + 0.2, 1],
          [0.3, 0],
        ],
        [1, 1],
      ); // d = 6e-17
      const [behind] = stabilityIntervals(
        [
          [0.3, 1],
          [0.1 + 0.2, 0],
        ],
        [1, 1],
      ); // d = -6e-17
      expect([ahead, behind]).toMatchObject([level, level]);
    });

    it('which of two rivals is level first', () => {
      const [interval] = stabilityIntervals(
        [
          [1, 0],
          [0.7, 0.3],
          [0.9, 0.1],
        ],
        [9, 1],
      ); // 0.5 -+ 1e-16
      expect(interval).toMatchObject({ lowRival: 1 });
    });

    it('where a tie within the tolerance lies', () => {
      const [interval] = stabilityIntervals(
        [
          [0.501, 0.5],
          [0.5, 0.501 - 1e-9],
        ],
        [1, 1],
      );
      expect(interval).toEqual({ low: 0.5, high: 1, lowRival: 1, highRival: null });
    });

    it('whether two are level along the whole line', () => {
      const all = { low: 0, high: 1, lowRival: null, highRival: null };
      expect(
        stabilityIntervals(
          [
            [0.3, 0.5],
            [0.1 + 0.2, 0.5],
          ],
          [1, 1],
        ),
      ).toEqual([all, all]);
    });
  });

  it('holds the weight as it is', () => {
    fc.assert(
      fc.property(ratingProblems(), ({ values, weights }) => {
        const shares = normalisedWeights(weights);
        stabilityIntervals(values, weights).forEach(({ low, high }, k) => {
          expect(low).toBeLessThanOrEqual((shares[k] ?? Number.NaN) + 1e-12);
          expect(high).toBeGreaterThanOrEqual((shares[k] ?? Number.NaN) - 1e-12);
        });
      }),
    );
  });

  it('keeps the leader first all along, and its rivals level at its ends', () => {
    fc.assert(
      fc.property(ratingProblems({ minCriteria: 2 }), ({ values, weights }) => {
        const leader = leaderOf(weightedScores(values, weights));
        stabilityIntervals(values, weights).forEach(({ low, high, lowRival, highRival }, k) => {
          for (const part of [0, 0.01, 0.5, 0.99, 1]) {
            const scores = scoresAt(values, weights, k, low + part * (high - low));
            expect(ranks(scores)[leader]).toBe(1);
          }
          expectLevel(scoresAt(values, weights, k, low), leader, lowRival);
          expectLevel(scoresAt(values, weights, k, high), leader, highRival);
        });
      }),
    );
  });

  it('is lost just outside, to the rival it names', () => {
    fc.assert(
      fc.property(ratingProblems({ minAlternatives: 2, minCriteria: 2 }), ({ values, weights }) => {
        const leader = leaderOf(weightedScores(values, weights));
        stabilityIntervals(values, weights).forEach(({ low, high, lowRival, highRival }, k) => {
          if (low > 0) {
            expectBehind(scoresAt(values, weights, k, low - 1e-5), leader, lowRival);
          }
          if (high < 1) {
            expectBehind(scoresAt(values, weights, k, high + 1e-5), leader, highRival);
          }
        });
      }),
      { numRuns: 500 },
    );
  });
});

/** The scores with one weight moved to `t` and the others keeping their proportions. */
function scoresAt(values: number[][], weights: number[], criterion: number, t: number): number[] {
  const rest = weights.toSpliced(criterion, 1);
  const sum = rest.reduce((total, weight) => total + weight, 0);
  const moved = weights.map((weight, k) => {
    if (k === criterion) return t;
    return sum > 0 ? (weight / sum) * (1 - t) : (1 - t) / rest.length;
  });
  return weightedScores(values, moved);
}

function expectLevel(scores: number[], leader: number, rival: number | null): void {
  if (rival !== null) expectClose(scores[rival], scores[leader], 1e-9);
}

function expectBehind(scores: number[], leader: number, rival: number | null): void {
  expect(rival).not.toBeNull();
  expect(ranks(scores)[leader]).toBeGreaterThan(1);
  expect(ranks([scores[leader] ?? Number.NaN, scores[rival ?? -1] ?? Number.NaN])).toEqual([2, 1]);
}
