import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  contributionDifferences,
  contributions,
  normalisedWeights,
  ranks,
  scoreRanges,
  weightedScores,
} from '../../src/mcda/index.ts';
import { expectClose } from './close-to.ts';
import { problems, total } from './problems.ts';
import { fixedBounds, invertThenSum, minMax } from './value-functions.ts';
import why from './vectors/ex-01-derived-why-a-over-b.json';
import reversal from './vectors/rr-01-derived-rank-reversal.json';
import wikipedia from './vectors/ws-01-wikipedia-wsm-tie.json';
import kracka from './vectors/ws-03-kracka2010.json';
import zeroWeight from './vectors/ws-07-mcdm-saw-zero-weight.json';
import allTied from './vectors/ws-08-mcdm-all-tied.json';
import twoCriteria from './vectors/ws-09-mcdm-two-criteria.json';
import rov from './vectors/ws-12-jmcdm-rov-minmax.json';
import piecewise from './vectors/ws-15-rmcda-piecewise-partial-values.json';
import lighthouse from './vectors/ws-17-lighthouse-weighted-mean.json';
import spotis from './vectors/ws-23-spotis-car.json';

describe('published weighted sums', () => {
  for (const vector of [wikipedia, zeroWeight, allTied, twoCriteria]) {
    it(`${vector.id}: ${vector.title}`, () => {
      const scores = weightedScores(vector.input.values, vector.input.weights);
      expectClose(scores, vector.expected.scores, vector.tolerance);
      expect(ranks(scores)).toEqual(vector.expected.rank);
    });
  }

  it(`${kracka.id}: ${kracka.title}`, () => {
    const { matrix, directions, weights } = kracka.input;
    const scores = weightedScores(invertThenSum(matrix, directions), weights);
    expectClose(scores, kracka.expected.scores, kracka.tolerance);
    expect(ranks(scores)).toEqual(kracka.expected.rank);
  });

  it(`${rov.id}: ${rov.title}`, () => {
    const { matrix, directions, weights } = rov.input;
    const scores = weightedScores(minMax(matrix, directions), weights);
    const unnormalised = scores.map((score) => score * total(weights));
    expectClose(unnormalised, rov.expected.additive_value, rov.tolerance);
    expect(ranks(scores)).toEqual(rov.expected.rank);
  });

  it(`${piecewise.id}: the totals of its partial values`, () => {
    const totals = weightedScores(piecewise.input.values, [1, 1, 1]).map((score) => score * 3);
    expectClose(totals, piecewise.expected.total_unit_weights, piecewise.tolerance);
  });

  lighthouse.input.cases.forEach(({ scores, weights }, index) => {
    const mean = lighthouse.expected[index];
    // Nothing at all is a mean of 0 to the source, and wrong input here.
    if (scores.length === 0) return;
    it(`${lighthouse.id}: ${scores} by ${weights} is ${mean}`, () => {
      const [score = Number.NaN] = weightedScores([scores], weights);
      expectClose(Math.round(score * 100) / 100, mean, lighthouse.tolerance);
    });
  });

  it(`${spotis.id}: ${spotis.title}`, () => {
    const { matrix, directions, weights, bounds } = spotis.input;
    const scores = weightedScores(fixedBounds(matrix, directions, bounds), weights);
    const distances = scores.map((score) => 1 - score);
    expectClose(distances, spotis.expected.spotis_score, spotis.tolerance);
    expectClose(scores, spotis.expected.additive_value, 1e-9);
    expect(ranks(scores)).toEqual(spotis.expected.rank);
  });

  it(`${reversal.id}: on fixed bounds, removing an alternative reorders nothing`, () => {
    const { matrix, directions, weights, bounds, removed } = reversal.input;
    const values = fixedBounds(matrix, directions, bounds);
    const scores = weightedScores(values, weights);
    expectClose(scores, reversal.expected.fixed_bounds_scores, reversal.tolerance);
    expect(weightedScores(values.toSpliced(removed, 1), weights)).toEqual(scores.toSpliced(removed, 1));
  });

  it(`${why.id}: contribution differences add up to the difference`, () => {
    const { values, weights } = why.input;
    const { tolerance } = why;
    expectClose(weightedScores(values, weights), why.expected.scores, tolerance);
    for (const pair of why.expected.pairs) {
      const differences = contributionDifferences(values, weights, pair.better, pair.worse);
      expectClose(differences, pair.contribution_differences, tolerance);
      expectClose(total(differences), pair.difference, tolerance);
    }
  });
});

describe('a weighted score', () => {
  it('is exactly the sum of its contributions', () => {
    fc.assert(
      fc.property(problems(), ({ values, weights }) => {
        expect(contributions(values, weights).map(total)).toEqual(weightedScores(values, weights));
      }),
    );
  });

  it('is ahead of another by the sum of the contribution differences', () => {
    fc.assert(
      fc.property(problems({ minAlternatives: 2 }), ({ values, weights }) => {
        const [first = Number.NaN, second = Number.NaN] = weightedScores(values, weights);
        const lead = total(contributionDifferences(values, weights, 0, 1));
        expectClose(lead, first - second, 1e-12);
      }),
    );
  });

  it('does not change when all importances are scaled', () => {
    fc.assert(
      fc.property(problems(), fc.double({ min: 1e-6, max: 1e6, noNaN: true }), ({ values, weights }, scale) => {
        const scores = weightedScores(values, weights);
        const scaled = weightedScores(
          values,
          weights.map((weight) => weight * scale),
        );
        expectClose(scaled, scores, 1e-12);
        expect(ranks(scaled)).toEqual(ranks(scores));
      }),
    );
  });

  it('does not depend on which other alternatives there are', () => {
    fc.assert(
      fc.property(problems({ minAlternatives: 2 }), fc.nat(), ({ values, weights }, any) => {
        const hidden = any % values.length;
        const scores = weightedScores(values, weights);
        const rest = weightedScores(values.toSpliced(hidden, 1), weights);
        expect(rest).toEqual(scores.toSpliced(hidden, 1));
        expect(order(rest)).toEqual(order(scores.toSpliced(hidden, 1)));
      }),
    );
  });

  it('leaves its arguments as they are', () => {
    const values = [[1, 0] as const, [0, 1] as const];
    const weights = [1, 3];
    weightedScores(values, weights);
    expect({ values, weights }).toEqual({
      values: [
        [1, 0],
        [0, 1],
      ],
      weights: [1, 3],
    });
  });
});

describe('normalised weights', () => {
  for (const { weights, shares } of [
    { weights: [1, 1, 2], shares: [0.25, 0.25, 0.5] },
    { weights: [0, 5], shares: [0, 1] },
    { weights: [0.5, 0.3, 0.2], shares: [0.5, 0.3, 0.2] },
    { weights: [7], shares: [1] },
  ]) {
    it(`${weights} are ${shares}`, () => {
      expect(normalisedWeights(weights)).toEqual(shares);
    });
  }
});

describe('score ranges', () => {
  it('reach from all values at their lowest to all at their highest', () => {
    const low = [
      [0, 0.5],
      [0.25, 0.25],
    ];
    const high = [
      [0, 1],
      [0.75, 0.25],
    ];
    expect(scoreRanges({ low, high }, [1, 3])).toEqual([
      { low: 0.375, high: 0.75 },
      { low: 0.25, high: 0.375 },
    ]);
  });

  it('hold the score of any values inside the ranges', () => {
    const between = fc.tuple(problems(), fc.double({ min: 0, max: 1, noNaN: true }));
    fc.assert(
      fc.property(between, ([{ values, weights }, part]) => {
        const high = values.map((row) => row.map((value) => value + 0.125));
        const inside = values.map((row) => row.map((value) => value + 0.125 * part));
        const ranges = scoreRanges({ low: values, high }, weights);
        weightedScores(inside, weights).forEach((score, alternative) => {
          expect(score).toBeGreaterThanOrEqual((ranges[alternative]?.low ?? Number.NaN) - 1e-12);
          expect(score).toBeLessThanOrEqual((ranges[alternative]?.high ?? Number.NaN) + 1e-12);
        });
      }),
    );
  });
});

/** For every pair, who is ahead. */
function order(scores: number[]): number[] {
  return scores.flatMap((a) => scores.map((b) => Math.sign(a - b)));
}
