import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countBlock, emptyTally, tallyShares } from '../../../src/mcda/draws/rank-tally.ts';
import { type RankAcceptability, rankAcceptability, ranks, weightedScores } from '../../../src/mcda/index.ts';
import { expectClose } from '../close-to.ts';
import { problems, total } from '../problems.ts';
import definitions from '../vectors/sm-08-smaa-index-definitions.json';
import twoByThree from '../vectors/sm-09-exact-2x3-jsmaa.json';
import fiveByThree from '../vectors/sm-10-exact-5x3-uniform.json';
import centroid from '../vectors/sm-12-ordinal-centroid-roc.json';

const uniform = { kind: 'uniform' } as const;

describe('exact rank acceptabilities', () => {
  const draws = 100_000;
  for (const { id, title, input, expected } of [twoByThree, fiveByThree]) {
    const actual = rankAcceptability({ values: input.values, weights: uniform, draws, seed: 1 });

    it(`${id}: ${title}`, () => {
      expected.rank_acceptability.forEach((row, alternative) => {
        row.forEach((share, rank) => {
          const tolerance = 3 * Math.sqrt((share * (1 - share)) / draws);
          expectClose(actual.acceptability[alternative]?.[rank], share, tolerance);
        });
      });
    });

    it(`${id}: central weights`, () => {
      // Three standard errors, with the standard deviation of a weight over the whole simplex of three.
      expected.central_weights.forEach((weights, alternative) => {
        const firsts = draws * (expected.rank_acceptability[alternative]?.[0] ?? Number.NaN);
        expectClose(actual.centralWeights[alternative], weights, 3 * Math.sqrt(1 / 18 / firsts));
      });
    });
  }

  const { dominated, identical, alwaysFirst, pairwise } = definitions.expected;
  const { tolerance } = definitions;

  it(`${definitions.id}: the central weights of one that is never first are undefined`, () => {
    const weights = { kind: 'around', weights: [1, 1, 1], factor: 1 } as const;
    const { centralWeights } = rankAcceptability({ values: dominated.values, weights, draws: 100, seed: 1 });
    expectClose(centralWeights, dominated.centralWeights, tolerance);
  });

  it(`${definitions.id}: identical alternatives are both first in every draw`, () => {
    const actual = rankAcceptability({ values: identical.values, weights: uniform, draws: 10_000, seed: 1 });
    expect(actual.acceptability).toEqual(identical.acceptability);
    expectClose(actual.centralWeights, identical.centralWeights, tolerance);
    expect(actual.pairwise).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });

  it(`${definitions.id}: always first, always second`, () => {
    const actual = rankAcceptability({ values: dominated.values, weights: uniform, draws: 100, seed: 1 });
    expect(actual.acceptability).toEqual(alwaysFirst.acceptability);
  });

  it(`${definitions.id}: ten draws, of which the second wins one`, () => {
    const size = pairwise.scores.length;
    const tally = emptyTally(2, 1);
    countBlock(tally, {
      scores: [0, 1].map((f) => Float64Array.from(pairwise.scores, (row) => row[f] ?? Number.NaN)),
      weights: [new Float64Array(size).fill(1)],
      drawn: [0],
      totals: new Float64Array(size).fill(1),
      size,
    });
    expectClose(tallyShares(tally, size).pairwise, pairwise.wins, tolerance);
  });

  it(`${centroid.id}: ${centroid.title}`, () => {
    centroid.input.n.forEach((criteria, index) => {
      const order = Array.from({ length: criteria }, (_, k) => k);
      const weights = { kind: 'ordinal', order } as const;
      const { centralWeights } = rankAcceptability({ values: [order], weights, draws, seed: 1 });
      // The largest of the weights varies most, with a standard deviation below 1/n.
      expectClose(centralWeights[0], centroid.expected.ROC[index], 3 / criteria / Math.sqrt(draws));
    });
  });
});

describe('weights drawn uniformly', () => {
  it('make each of two opposed criteria the heavier one in half of the draws', () => {
    const values = [
      [1, 0],
      [0, 1],
    ];
    const { acceptability } = rankAcceptability({ values, weights: uniform, draws: 40_000, seed: 3 });
    expectClose(acceptability[0]?.[0], 0.5, 3 * Math.sqrt(0.25 / 40_000));
  });
});

describe('weights drawn in an order', () => {
  it('keep the order in every draw', () => {
    const values = [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ];
    const weights = { kind: 'ordinal', order: [2, 0, 1] } as const;
    const { acceptability } = rankAcceptability({ values, weights, draws: 2_000, seed: 5 });
    expect(acceptability).toEqual([
      [0, 1, 0],
      [0, 0, 1],
      [1, 0, 0],
    ]);
  });

  it('are those of the only criterion where there is one', () => {
    const weights = { kind: 'ordinal', order: [0] } as const;
    const { centralWeights } = rankAcceptability({ values: [[1]], weights, draws: 10, seed: 5 });
    expect(centralWeights).toEqual([[1]]);
  });
});

describe('weights drawn around importances', () => {
  const opposed = [
    [1, 0],
    [0, 1],
  ];

  it('overturn a lead as often as two log-uniform factors are that far apart', () => {
    // The logarithms of the factors are uniform in [-ln 2, ln 2]; they differ by more than ln 2 the right way in 1/8.
    const weights = { kind: 'around', weights: [1, 2], factor: 2 } as const;
    const { acceptability } = rankAcceptability({ values: opposed, weights, draws: 100_000, seed: 11 });
    expectClose(acceptability[0]?.[0], 1 / 8, 3 * Math.sqrt(7 / 64 / 100_000));
  });

  it('never overturn a lead that is more robust than the factor', () => {
    const weights = { kind: 'around', weights: [1, 4.1], factor: 2 } as const;
    const { acceptability } = rankAcceptability({ values: opposed, weights, draws: 10_000, seed: 11 });
    expect(acceptability[1]).toEqual([1, 0]);
  });

  it('are the importances themselves where the factor is 1', () => {
    fc.assert(
      fc.property(problems(), fc.nat(), ({ values, weights }, seed) => {
        const actual = rankAcceptability({
          values,
          weights: { kind: 'around', weights, factor: 1 },
          draws: 3,
          seed,
        });
        const standing = ranks(weightedScores(values, weights));
        const expected = standing.map((rank) => standing.map((_, place) => (place + 1 === rank ? 1 : 0)));
        expect(actual.acceptability).toEqual(expected);
        const central = weights.map((weight) => weight / total(weights));
        expectClose(
          actual.centralWeights,
          standing.map((rank) => (rank === 1 ? central : null)),
          1e-12,
        );
      }),
    );
  });

  it('stay 0 where the importance is 0', () => {
    const weights = { kind: 'around', weights: [1, 0, 1], factor: 4 } as const;
    const values = [
      [1, 0, 1],
      [0.5, 1, 0.5],
    ];
    const { centralWeights, acceptability } = rankAcceptability({ values, weights, draws: 1_000, seed: 2 });
    expect(centralWeights[0]?.[1]).toBe(0);
    expect(acceptability[0]).toEqual([1, 0]);
  });

  it('are the same draws whatever becomes of the other criteria', () => {
    const shareAt = (importance: number) =>
      rankAcceptability({
        values: {
          low: [
            [0, 0, 0],
            [0, 0, 0],
          ],
          high: [
            [1, 1, 1],
            [1, 1, 1],
          ],
        },
        weights: { kind: 'around', weights: [importance, 2, 1], factor: 2 },
        draws: 5_000,
        seed: 9,
      }).acceptability[0]?.[0];
    // Had the first criterion's draws been taken from the others' stream, this hair's breadth would change hundreds.
    expectClose(shareAt(1e-7), shareAt(0), 2 / 5_000);
  });
});

describe('values drawn in their ranges', () => {
  const draws = 40_000;
  const around = (weights: number[]) => ({ kind: 'around', weights, factor: 1 }) as const;
  const share = (low: number[][], high: number[][], weights: number[]) =>
    rankAcceptability({ values: { low, high }, weights: around(weights), draws, seed: 21 }).acceptability[0]?.[0];

  for (const { title, low, high, weights, first } of [
    { title: 'are uniform', low: [[0], [0.25]], high: [[1], [0.25]], weights: [1], first: 0.75 },
    { title: 'are independent of each other', low: [[0.5], [0]], high: [[1], [1]], weights: [1], first: 0.75 },
    {
      title: 'are independent across criteria',
      low: [
        [0, 0],
        [0.25, 0.25],
      ],
      high: [
        [1, 1],
        [0.25, 0.25],
      ],
      weights: [1, 1],
      first: 7 / 8,
    },
    { title: 'stay in them', low: [[0.5], [0.25]], high: [[1], [0.5]], weights: [1], first: 1 },
  ]) {
    it(title, () => {
      expectClose(share(low, high, weights), first, 3 * Math.sqrt((first * (1 - first)) / draws));
    });
  }

  it('are the values themselves where the ranges are points', () => {
    const { values, weights } = { values: fiveByThree.input.values, weights: around([5, 3, 2]) };
    const ranges = { low: values, high: values };
    const actual = rankAcceptability({ values: ranges, weights, draws: 100, seed: 1 });
    expect(actual).toEqual(rankAcceptability({ values, weights, draws: 100, seed: 1 }));
  });
});

describe('a value that does not vary', () => {
  it('takes no draw away from the others', () => {
    const share = (low: number[][], high: number[][], alternative: number) =>
      rankAcceptability({ values: { low, high }, weights: uniform, draws: 700, seed: 4 }).acceptability[alternative];
    const before = share([[0.25], [0]], [[0.25], [1]], 1);
    const after = share([[0], [0.25]], [[1], [0.25]], 0);
    expect(before).toEqual(after);
  });
});

describe('rank acceptabilities', () => {
  const widened = problems().chain(({ values, weights }) =>
    fc.record({
      values: fc.constantFrom(values, {
        low: values,
        high: values.map((row) => row.map((value, k) => (k % 2 === 0 ? value + 0.125 : value))),
      }),
      weights: fc.constantFrom(
        { kind: 'uniform' } as const,
        { kind: 'ordinal', order: [...weights.keys()].reverse() } as const,
        { kind: 'around', weights, factor: 2 } as const,
      ),
      draws: fc.integer({ min: 1, max: 700 }),
      seed: fc.integer(),
    }),
  );

  it('of an alternative sum to 1', () => {
    fc.assert(
      fc.property(widened, (options) => {
        for (const row of rankAcceptability(options).acceptability) expectClose(total(row), 1, 1e-12);
      }),
    );
  });

  it('of a rank sum to 1 where no draw ties, and of rank 1 to more where one does', () => {
    fc.assert(
      fc.property(widened, (options) => {
        const actual = rankAcceptability(options);
        const columns = actual.acceptability.map((_, rank) =>
          total(actual.acceptability.map((row) => row[rank] ?? Number.NaN)),
        );
        if (hasTies(actual)) expect(total(columns)).toBeCloseTo(columns.length, 9);
        else for (const column of columns) expectClose(column, 1, 1e-12);
        expect(columns[0]).toBeGreaterThanOrEqual(1 - 1e-12);
      }),
    );
  });

  it('are shares of the draws', () => {
    fc.assert(
      fc.property(widened, (options) => {
        const { acceptability, pairwise } = rankAcceptability(options);
        for (const share of [...acceptability, ...pairwise].flat()) {
          expectClose(share * options.draws, Math.round(share * options.draws), 1e-9);
        }
      }),
    );
  });

  it('agree with the pairs: the mean rank is 1 + the rivals that are better', () => {
    fc.assert(
      fc.property(widened, (options) => {
        const { acceptability, pairwise } = rankAcceptability(options);
        acceptability.forEach((row, f) => {
          const meanRank = total(row.map((share, rank) => share * (rank + 1)));
          const better = total(pairwise.map((wins) => wins[f] ?? Number.NaN));
          expectClose(meanRank, 1 + better, 1e-9);
          expect(pairwise[f]?.[f]).toBe(0);
        });
      }),
    );
  });

  it('have central weights that sum to 1, where there are any', () => {
    fc.assert(
      fc.property(widened, (options) => {
        const { acceptability, centralWeights } = rankAcceptability(options);
        centralWeights.forEach((weights, f) => {
          expect(weights === null).toBe(acceptability[f]?.[0] === 0);
          if (weights !== null) expectClose(total(weights), 1, 1e-12);
        });
      }),
    );
  });

  it('are the same for the same options, and others for another seed', () => {
    const { values } = fiveByThree.input;
    const options = { values, weights: uniform, draws: 1_000, seed: 1 };
    expect(rankAcceptability(options)).toEqual(rankAcceptability({ ...options }));
    expect(rankAcceptability(options)).not.toEqual(rankAcceptability({ ...options, seed: 2 }));
  });

  it('share a rank within the tolerance, whatever the sum of the drawn weights', () => {
    const close = [[0.5], [0.5 + 0.9e-9], [0.5 - 0.2e-9]];
    const { acceptability } = rankAcceptability({ values: close, weights: uniform, draws: 50, seed: 1 });
    expect(acceptability).toEqual([
      [1, 0, 0],
      [1, 0, 0],
      [0, 1, 0],
    ]);
  });
});

describe('the figures of a seed are the same on every machine', () => {
  const { values } = fiveByThree.input;
  const low = values.map((row) => row.map((value) => value - 0.125));
  const high = values.map((row) => row.map((value) => value + 0.125));
  for (const weights of [
    uniform,
    { kind: 'ordinal', order: [2, 0, 1] } as const,
    { kind: 'around', weights: [5, 3, 2], factor: 2 } as const,
  ]) {
    it(weights.kind, () => {
      expect(rankAcceptability({ values: { low, high }, weights, draws: 1_250, seed: 20 })).toMatchSnapshot();
    });
  }
});

function hasTies({ pairwise }: RankAcceptability): boolean {
  return pairwise.some((row, i) => row.some((share, j) => i !== j && share + (pairwise[j]?.[i] ?? 0) < 1 - 1e-9));
}
