import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leaderOf, ratingFlip, weightedScores } from '../../src/mcda/index.ts';
import { expectClose } from './close-to.ts';
import { problems } from './problems.ts';
import { stabilityVectors } from './stability-vectors.ts';

describe('derived rating flips', () => {
  for (const { id, title, values, weights, expected, tolerance } of stabilityVectors) {
    it(`${id}: ${title}`, () => {
      for (const { challenger, value_needed } of expected.challengers) {
        const flips = value_needed.map((_, criterion) =>
          ratingFlip(values, weights, expected.leader, challenger, criterion),
        );
        // The source goes on beyond the scale.
        expectClose(
          flips,
          value_needed.map((value) => (value > 1 ? null : value)),
          tolerance,
        );
      }
    });
  }
});

describe('a rating flip', () => {
  for (const { title, a, b, weights, flip } of [
    { title: 'is where the rival draws level', a: [0.75, 0.5], b: [0.5, 0.5], weights: [1, 1], flip: 0.75 },
    {
      title: 'needs more where the criterion weighs less',
      a: [0.5, 0.5],
      b: [0.25, 0.25],
      weights: [1, 1],
      flip: 0.75,
    },
    { title: 'can take the whole scale', a: [1, 0], b: [0, 0], weights: [1, 1], flip: 1 },
    { title: 'can be 1 but for rounding', a: [0.4, 1], b: [0, 0.7], weights: [1, 2], flip: 1 },
    { title: 'is the rating itself at a tie', a: [1, 0], b: [0, 1], weights: [1, 1], flip: 0 },
    {
      title: 'is lower than the rating where the rival is ahead',
      a: [0.5, 0],
      b: [0.75, 0],
      weights: [1, 1],
      flip: 0.5,
    },
    { title: 'can lie below the scale where the rival is far ahead', a: [0, 0], b: [0, 1], weights: [1, 1], flip: -1 },
    { title: 'is null where the criterion weighs nothing', a: [0, 1], b: [0, 0], weights: [0, 1], flip: null },
    { title: 'is null where it weighs nothing even at a tie', a: [0, 1], b: [1, 1], weights: [0, 1], flip: null },
    { title: 'is null where the value would exceed 1', a: [0, 1], b: [0.5, 0], weights: [1, 2], flip: null },
  ]) {
    it(title, () => {
      expect(ratingFlip([a, b], weights, 0, 1, 0)).toEqual(flip);
    });
  }

  it('makes the rival level with the leader when it is put in', () => {
    const cells = problems({ minAlternatives: 2 }).chain((problem) =>
      fc.record({
        problem: fc.constant(problem),
        rival: fc.nat({ max: problem.values.length - 1 }),
        criterion: fc.nat({ max: problem.weights.length - 1 }),
      }),
    );
    fc.assert(
      fc.property(cells, ({ problem: { values, weights }, rival, criterion }) => {
        const leader = leaderOf(weightedScores(values, weights));
        const flip = ratingFlip(values, weights, leader, rival, criterion);
        const leadWith = (value: number) => {
          const row = (values[rival] ?? []).with(criterion, value);
          const scores = weightedScores(values.with(rival, row), weights);
          return (scores[leader] ?? Number.NaN) - (scores[rival] ?? Number.NaN);
        };
        fc.pre(rival !== leader);
        // It may be level on the criteria that count, and this one counts for nothing.
        if (flip === null) expect(leadWith(1)).toBeGreaterThanOrEqual(-1e-9);
        else expectClose(leadWith(flip), 0, 1e-9);
      }),
    );
  });
});
