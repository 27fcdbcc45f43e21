import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalisedWeights, ranks, smallestWeightChange, weightedScores } from '../../src/mcda/index.ts';
import { expectClose } from './close-to.ts';
import { distance, type Problem, problems, ratingProblems, simplex, total, unit } from './problems.ts';
import { stabilityVectors } from './stability-vectors.ts';
import fiveByThree from './vectors/st-01-derived-5x3.json';

describe('derived smallest weight changes', () => {
  for (const { id, values, weights, expected, tolerance } of stabilityVectors) {
    for (const { challenger, min_L1_change, weights_at_L1 } of expected.challengers) {
      const change = () => smallestWeightChange(values, weights, challenger);
      if (min_L1_change === null || weights_at_L1 === null) {
        it(`${id}: nothing puts ${challenger} first`, () => {
          expect(change()).toBeNull();
        });
      } else if (isFirst(values, weights_at_L1, challenger)) {
        it(`${id}: ${challenger} needs a change of ${min_L1_change}`, () => {
          expectClose(change()?.distance, min_L1_change, tolerance);
        });
      } else {
        // The source makes the challenger level with the leader alone, which leaves a third one ahead.
        it(`${id}: ${challenger} needs more than ${min_L1_change}`, () => {
          expect(change()?.distance).toBeGreaterThan(min_L1_change + tolerance);
        });
      }
    }
  }

  it('leave a third one ahead only where DESIGN says so', () => {
    const unfinished = stabilityVectors.flatMap(({ id, values, expected }) =>
      expected.challengers
        .filter(
          ({ weights_at_L1, challenger }) => weights_at_L1 !== null && !isFirst(values, weights_at_L1, challenger),
        )
        .map(({ challenger }) => ({ id, challenger })),
    );
    expect(unfinished).toEqual([{ id: 'st-03-derived-rov-minmax', challenger: 0 }]);
  });

  it('move the weights that the source moves, where there is one way', () => {
    const { values, weights } = fiveByThree.input;
    const change = smallestWeightChange(values, weights, 2);
    expectClose(change?.weights, fiveByThree.expected.challengers[1]?.weights_at_L1, 1e-9);
  });
});

describe('the smallest weight change', () => {
  for (const { title, values, weights, challenger, change } of [
    {
      title: 'is none where the challenger leads',
      values: [
        [1, 0],
        [0, 1],
      ],
      weights: [3, 1],
      challenger: 0,
      change: { weights: [0.75, 0.25], distance: 0 },
    },
    {
      title: 'is none where the challenger shares the lead',
      values: [
        [1, 0],
        [0, 1],
      ],
      weights: [1, 1],
      challenger: 1,
      change: { weights: [0.5, 0.5], distance: 0 },
    },
    {
      title: 'is none for the only alternative',
      values: [[0.5]],
      weights: [2],
      challenger: 0,
      change: { weights: [1], distance: 0 },
    },
    {
      title: 'counts what is taken and what is given',
      values: [
        [1, 0],
        [0, 1],
      ],
      weights: [3, 1],
      challenger: 1,
      change: { weights: [0.5, 0.5], distance: 0.5 },
    },
    {
      title: 'can put weight where there was none',
      values: [
        [1, 0],
        [0, 1],
      ],
      weights: [1, 0],
      challenger: 1,
      change: { weights: [0.5, 0.5], distance: 1 },
    },
    {
      title: 'can take all weight away from a criterion',
      values: [
        [1, 0.5],
        [0, 0.5],
      ],
      weights: [1, 1],
      challenger: 1,
      change: { weights: [0, 1], distance: 1 },
    },
    {
      title: 'reaches past the leader to every rival',
      values: [
        [1, 0, 0],
        [0.5, 1, 0],
        [0, 0, 1],
      ],
      weights: [1, 0, 0],
      challenger: 1,
      change: { weights: [2 / 3, 1 / 3, 0], distance: 2 / 3 },
    },
    {
      title: 'is not to be had for one that is worse everywhere',
      values: [
        [1, 1],
        [0.5, 0.75],
      ],
      weights: [1, 1],
      challenger: 1,
      change: null,
    },
    {
      title: 'is not to be had for one that is between two others everywhere',
      values: [
        [1, 0],
        [0.25, 0.25],
        [0, 1],
      ],
      weights: [1, 1],
      challenger: 1,
      change: null,
    },
    {
      title: 'is not to be had where the only criterion speaks against it',
      values: [[1], [0.5]],
      weights: [1],
      challenger: 1,
      change: null,
    },
  ]) {
    it(title, () => {
      expectClose(smallestWeightChange(values, weights, challenger), change, 1e-12);
    });
  }

  for (const scale of [1e-6, 1e6]) {
    it(`does not depend on the units of the values: times ${scale}`, () => {
      const values = [
        [1, 0.25, 0],
        [0.5, 0.5, 0.75],
      ];
      const scaled = values.map((row) => row.map((value) => value * scale));
      const change = smallestWeightChange(values, [4, 1, 1], 1);
      expectClose(smallestWeightChange(scaled, [4, 1, 1], 1), change, 1e-12);
    });
  }

  const challengesTo = (arbitrary: fc.Arbitrary<Problem>) =>
    arbitrary.chain((problem) =>
      fc.record({
        problem: fc.constant(problem),
        challenger: fc.nat({ max: problem.values.length - 1 }),
        others: fc.array(simplex(problem.weights.length), { minLength: 10, maxLength: 10 }),
      }),
    );
  const sizes = { minAlternatives: 2, minCriteria: 2 };

  it('makes the challenger level with or above every rival, with weights that sum to 1', () => {
    fc.assert(
      fc.property(challengesTo(problems(sizes)), ({ problem: { values, weights }, challenger }) => {
        const change = smallestWeightChange(values, weights, challenger);
        if (change === null) return;
        expect(isFirst(values, change.weights, challenger)).toBe(true);
        expect(Math.min(...change.weights)).toBeGreaterThanOrEqual(0);
        expectClose(total(change.weights), 1, 1e-12);
        expectClose(distance(change.weights, normalisedWeights(weights)), change.distance, 1e-12);
      }),
    );
  });

  it('is smaller than any other change that a search finds', () => {
    fc.assert(
      fc.property(challengesTo(ratingProblems(sizes)), ({ problem: { values, weights }, challenger, others }) => {
        const now = normalisedWeights(weights);
        const least = smallestWeightChange(values, weights, challenger)?.distance ?? Infinity;
        const corners = now.map((_, k) => unit(now.length, k));
        // The search takes level within 1e-9 for level, which on the five-step scale is far less than 1e-5 of weight.
        for (const goal of [...others, ...corners]) {
          const found = firstAlong(values, now, goal, challenger);
          if (found !== null) expect(distance(found, now)).toBeGreaterThanOrEqual(least - 1e-5);
        }
      }),
    );
  });

  it('goes on until the challenger is ahead by the lead that is asked for', () => {
    const values = [
      [1, 0],
      [0, 1],
    ];
    expectClose(smallestWeightChange(values, [3, 1], 1, 0.1), { weights: [0.45, 0.55], distance: 0.6 }, 1e-12);
    // It is ahead by a half already, and can be ahead by no more than 1.
    expectClose(smallestWeightChange(values, [3, 1], 0, 0.5), { weights: [0.75, 0.25], distance: 0 }, 1e-12);
    expectClose(smallestWeightChange(values, [3, 1], 0, 0.6), { weights: [0.8, 0.2], distance: 0.1 }, 1e-12);
    expectClose(smallestWeightChange(values, [1, 1], 1, 0.1), { weights: [0.45, 0.55], distance: 0.1 }, 1e-12);
    expect(smallestWeightChange(values, [3, 1], 1, 1.01)).toBeNull();
    // No lead over one that is like it.
    expect(smallestWeightChange([...values, [0, 1]], [3, 1], 1, 0.1)).toBeNull();
    expectClose(smallestWeightChange([[0.5]], [2], 0, 0.1), { weights: [1], distance: 0 }, 1e-12);
  });

  it('has the lead asked for over every rival, or there is none that a search finds', () => {
    const leadOf = (values: number[][], weights: readonly number[], challenger: number) => {
      const scores = weightedScores(values, weights);
      const others = scores.filter((_, rival) => rival !== challenger);
      return (scores[challenger] ?? Number.NaN) - Math.max(...others);
    };
    fc.assert(
      fc.property(
        challengesTo(problems(sizes)),
        fc.constantFrom(0.001, 0.01, 0.1, 0.3),
        ({ problem: { values, weights }, challenger, others }, lead) => {
          const change = smallestWeightChange(values, weights, challenger, lead);
          if (change === null) {
            const corners = weights.map((_, k) => unit(weights.length, k));
            for (const goal of [...others, ...corners])
              expect(leadOf(values, goal, challenger)).toBeLessThan(lead + 1e-8);
            return;
          }
          expect(leadOf(values, change.weights, challenger)).toBeGreaterThan(lead - 1e-8);
          expect(Math.min(...change.weights)).toBeGreaterThanOrEqual(0);
          expectClose(total(change.weights), 1, 1e-12);
          expectClose(distance(change.weights, normalisedWeights(weights)), change.distance, 1e-12);
          expect(change.distance).toBeGreaterThan(
            (smallestWeightChange(values, weights, challenger)?.distance ?? Infinity) - 1e-8,
          );
        },
      ),
    );
  });

  it('falls short of the lead if it is made a little smaller', () => {
    fc.assert(
      fc.property(challengesTo(problems(sizes)), ({ problem: { values, weights }, challenger }) => {
        const now = normalisedWeights(weights);
        const change = smallestWeightChange(values, weights, challenger);
        fc.pre(change !== null && change.distance > 0);
        const shorter = now.map((weight, k) => weight + 0.99 * ((change?.weights[k] ?? 0) - weight));
        expect(isFirst(values, shorter, challenger)).toBe(false);
      }),
    );
  });
});

function isFirst(values: number[][], weights: number[], alternative: number): boolean {
  return ranks(weightedScores(values, weights))[alternative] === 1;
}

/** The first weights on the way from `now` to `goal` that put the challenger first, within 2^-20 of the way. */
function firstAlong(values: number[][], now: number[], goal: number[], challenger: number) {
  const at = (part: number) => now.map((weight, k) => weight + part * ((goal[k] ?? 0) - weight));
  if (!isFirst(values, goal, challenger)) return null;
  // The challenger is first on a convex set of weights, so on this way it is first from some point on.
  let behind = 0;
  let ahead = 1;
  for (let halving = 0; halving < 20; halving += 1) {
    const middle = (behind + ahead) / 2;
    if (isFirst(values, at(middle), challenger)) ahead = middle;
    else behind = middle;
  }
  return at(ahead);
}
