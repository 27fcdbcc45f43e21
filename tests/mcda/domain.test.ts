import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  contributionDifferences,
  contributions,
  dominatingSet,
  leaderOf,
  normalisedWeights,
  rankAcceptability,
  ranks,
  ratingFlip,
  robustnessFactor,
  scoreRanges,
  smallestWeightChange,
  stabilityIntervals,
  TOLERANCE,
  weightedScores,
} from '../../src/mcda/index.ts';
import { distance, type Problem, total } from './problems.ts';

/** Every kind of value that the domain has: its ends, what rounding leaves, ties. */
const value = fc.oneof(
  { arbitrary: fc.integer({ min: 0, max: 4 }).map((step) => step / 4), weight: 4 },
  fc.double({ min: -1, max: 1, noNaN: true }),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  fc.constantFrom(0, 1e6, -1e6, 0.1 + 0.2, 0.3, 1e-9, 2e-9, 1e-300, -5e-324),
);
const weight = fc.oneof(
  fc.constantFrom(0, 1, 2, 4, 8),
  fc.double({ min: -14, max: 14, noNaN: true }).map((power) => 10 ** power),
);

const problemsOf = (values: fc.Arbitrary<number>, weights: fc.Arbitrary<number>, criteria: fc.Arbitrary<number>) =>
  fc.tuple(fc.integer({ min: 2, max: 5 }), criteria).chain(([alternatives, count]) =>
    fc.record({
      values: fc.array(fc.array(values, { minLength: count, maxLength: count }), {
        minLength: alternatives,
        maxLength: alternatives,
      }),
      weights: fc
        .array(weights, { minLength: count, maxLength: count })
        .filter((list) => list.some((each) => each > 0)),
    }),
  );
const anywhere = problemsOf(value, weight, fc.integer({ min: 1, max: 6 }));

/** By how much a figure in value units may be off: rounding at the size of the values. */
const slack = ({ values }: Problem) => TOLERANCE * Math.max(1, ...values.flat().map(Math.abs));

function expectFinite(figures: readonly (number | null)[]) {
  expect(figures.filter((figure) => figure !== null && !Number.isFinite(figure))).toEqual([]);
}

describe('anywhere in the domain', () => {
  it('weights add up to 1', () => {
    fc.assert(
      fc.property(anywhere, ({ weights }) => {
        expect(Math.abs(total(normalisedWeights(weights)) - 1)).toBeLessThan(1e-12);
      }),
    );
  });

  it('scores are the sums of their contributions, between the lowest and the highest value, with a leader', () => {
    fc.assert(
      fc.property(anywhere, (problem) => {
        const { values, weights } = problem;
        const scores = weightedScores(values, weights);
        expect(scores).toEqual(contributions(values, weights).map(total));
        scores.forEach((score, f) => {
          expect(score).toBeGreaterThanOrEqual(Math.min(...(values[f] ?? [])) - slack(problem));
          expect(score).toBeLessThanOrEqual(Math.max(...(values[f] ?? [])) + slack(problem));
        });
        expect(ranks(scores)[leaderOf(scores)]).toBe(1);
        const [ahead = 0, behind = 0] = scores;
        const lead = total(contributionDifferences(values, weights, 0, 1));
        expect(Math.abs(lead - (ahead - behind))).toBeLessThanOrEqual(slack(problem));
        expectFinite(scoreRanges({ low: values, high: values }, weights).flatMap(({ low, high }) => [low, high]));
      }),
    );
  });

  it('any finite scores have ranks, the largest numbers too', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1 }), (scores) => {
        expect(ranks(scores)).toEqual(
          scores.map((score) => 1 + scores.filter((other) => other - score > TOLERANCE).length),
        );
      }),
    );
  });

  it('an interval holds the weight, and at its ends the leader and the rival are level', () => {
    fc.assert(
      fc.property(anywhere, (problem) => {
        const { values, weights } = problem;
        const shares = normalisedWeights(weights);
        const leader = leaderOf(weightedScores(values, weights));
        stabilityIntervals(values, weights).forEach(({ low, high, lowRival, highRival }, k) => {
          expectFinite([low, high]);
          expect(low).toBeLessThanOrEqual((shares[k] ?? Number.NaN) + 1e-9);
          expect(high).toBeGreaterThanOrEqual((shares[k] ?? Number.NaN) - 1e-9);
          for (const [end, rival] of [
            [low, lowRival],
            [high, highRival],
          ] as const)
            if (rival !== null && shares.length > 1)
              expect(Math.abs(leadAt(problem, k, end, leader, rival))).toBeLessThanOrEqual(2 * slack(problem));
        });
      }),
    );
  });

  it('a robustness factor is what it takes to draw level, or infinite where nothing that counts speaks against', () => {
    fc.assert(
      fc.property(anywhere, (problem) => {
        const { values, weights } = problem;
        const factor = robustnessFactor(values, weights, 0, 1);
        expect(factor).toBeGreaterThanOrEqual(0);
        const differences = contributionDifferences(values, weights, 0, 1);
        const against = differences.filter((_, k) => (values[1]?.[k] ?? 0) - (values[0]?.[k] ?? 0) > TOLERANCE);
        if (against.some((difference) => difference < 0)) expect(factor).toBeLessThan(Infinity);
        if (factor === 0 || factor === Infinity) return;
        const worst = differences.map((difference) => (difference > 0 ? difference / factor : difference * factor));
        // Both sides scaled to the same size, so that the slack stays that of the scores.
        const size = Math.max(1, factor, 1 / factor);
        expect(Math.abs(total(worst)) / size).toBeLessThanOrEqual(2 * slack(problem));
      }),
    );
  });

  it('a rating flip makes the two level, or is not to be had', () => {
    fc.assert(
      fc.property(anywhere, (problem) => {
        const { values, weights } = problem;
        const flip = ratingFlip(values, weights, 0, 1, 0);
        const share = normalisedWeights(weights)[0] ?? Number.NaN;
        const now = total(contributionDifferences(values, weights, 0, 1));
        const leadWith = (rating: number) => now - share * (rating - (values[1]?.[0] ?? Number.NaN));
        if (flip === null) {
          expect(share === 0 || leadWith(1) > -slack(problem)).toBe(true);
          return;
        }
        expectFinite([flip]);
        // At most 1, so that a rival who is level above that is not asked to fall.
        expect(flip).toBeLessThanOrEqual(1);
        expect(Math.abs(leadWith(flip))).toBeLessThanOrEqual(2 * slack(problem));
      }),
    );
  });

  it('a dominating set outweighs all that speaks against, and is empty only where there is no lead', () => {
    fc.assert(
      fc.property(anywhere, (problem) => {
        const { values, weights } = problem;
        const differences = contributionDifferences(values, weights, 0, 1);
        const set = dominatingSet(values, weights, 0, 1);
        expect(set.length === 0).toBe(total(differences) <= TOLERANCE);
        if (set.length === 0) return;
        const against = -total(differences.filter((difference) => difference < 0));
        expect(total(set.map((k) => differences[k] ?? Number.NaN))).toBeGreaterThan(against - slack(problem));
      }),
    );
  });

  it('rank shares are shares', () => {
    const drawn = fc.tuple(anywhere, fc.constantFrom(1, 2, 1e6));
    fc.assert(
      fc.property(drawn, ([{ values, weights }, factor]) => {
        const { acceptability, centralWeights, pairwise } = rankAcceptability({
          values,
          weights: { kind: 'around', weights, factor },
          draws: 20,
          seed: 1,
        });
        for (const share of [...acceptability, ...pairwise].flat()) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
        for (const central of centralWeights) if (central) expect(Math.abs(total(central) - 1)).toBeLessThan(1e-9);
      }),
      { numRuns: 50 },
    );
  });
});

describe('the smallest weight change, anywhere in the domain', () => {
  /** The figure by another way; undefined where the sizes of the differences put the problem outside the domain. */
  const found = ({ values, weights }: Problem, challenger: number) => {
    try {
      return smallestWeightChange(values, weights, challenger);
    } catch (error) {
      if (error instanceof RangeError && /: expected 0, or .* on either side of it$/.test(error.message))
        return undefined;
      throw error;
    }
  };

  it('puts the challenger level with or above every rival, or is refused in words', () => {
    fc.assert(
      fc.property(anywhere, (problem) => {
        const change = found(problem, 0);
        if (!change) return;
        expectFinite([change.distance, ...change.weights]);
        expect(Math.abs(distance(change.weights, normalisedWeights(problem.weights)) - change.distance)).toBeLessThan(
          1e-9,
        );
        const scores = weightedScores(problem.values, change.weights);
        expect((scores[0] ?? Number.NaN) - Math.max(...scores)).toBeGreaterThanOrEqual(-10 * slack(problem));
      }),
      { numRuns: 1000 },
    );
  });

  it('of two weights is the way to the nearest end of where the challenger is first', () => {
    const pairs = problemsOf(value, weight, fc.constant(2));
    fc.assert(
      fc.property(pairs, (problem) => {
        const change = found(problem, 0);
        fc.pre(change !== undefined && change?.distance !== 0);
        const [now = Number.NaN] = normalisedWeights(problem.weights);
        const [own = []] = problem.values;
        let [low, high] = [0, 1];
        for (const row of problem.values.slice(1)) {
          const [first = 0, second = 0] = counted(own, row);
          if (first > 0 && second < 0) low = Math.max(low, second / (second - first));
          if (first < 0 && second > 0) high = Math.min(high, second / (second - first));
          if (Math.max(first, second) < 0) high = -1;
          if (first === 0 && second < 0) low = 1;
          if (first < 0 && second === 0) high = 0;
        }
        fc.pre(Math.abs(high - low) > 1e-8);
        if (high < low) expect(change).toBeNull();
        else expect(change?.distance).toBeCloseTo(2 * Math.max(0, low - now, now - high), 8);
      }),
      { numRuns: 1000 },
    );
  });

  it('of three weights is the nearest corner of where the challenger is first', () => {
    const triples = problemsOf(
      fc.integer({ min: 0, max: 12 }).map((step) => step / 12),
      fc.integer({ min: 0, max: 9 }),
      fc.constant(3),
    );
    fc.assert(
      fc.property(triples, (problem) => {
        const change = smallestWeightChange(problem.values, problem.weights, 0);
        fc.pre(change?.distance !== 0);
        const least = nearestCorner(problem);
        if (least === null) expect(change).toBeNull();
        else expect(change?.distance).toBeCloseTo(least, 8);
      }),
      { numRuns: 1000 },
    );
  });
});

/** Differences as they count: rounding is none. */
function counted(own: readonly number[], other: readonly number[]): number[] {
  const differences = own.map((each, k) => each - (other[k] ?? Number.NaN));
  const largest = Math.max(1, ...differences.map(Math.abs));
  return differences.map((difference) => (Math.abs(difference) <= 5e-10 * largest ? 0 : difference));
}

/**
 * The least distance over all corners of the pieces into which the simplex falls: two of the lines on which a weight is
 * 0 or as it is now, or the challenger level with a rival, cross there. A distance that is straight on every piece is
 * least at a corner.
 */
function nearestCorner({ values, weights }: Problem): number | null {
  const now = normalisedWeights(weights);
  const [own = []] = values;
  const leads = values.slice(1).map((row) => counted(own, row));
  const lines = [
    ...[0, 1, 2].flatMap((k) => [0, now[k] ?? 0].map((at) => [0, 1, 2].map((j) => (j === k ? 1 : 0) - at))),
    ...leads,
  ];
  const corners = lines.flatMap((a, i) => lines.slice(i + 1).flatMap((b) => crossing(a, b)));
  const right = corners.filter(
    (corner) =>
      corner.every((each) => each >= -1e-9) &&
      leads.every((lead) => total(lead.map((each, k) => each * (corner[k] ?? 0))) >= -1e-9),
  );
  return right.length === 0 ? null : Math.min(...right.map((corner) => distance(corner, now)));
}

/** The weights with sum 1 that are at right angles to both; nothing where there are none, or many. */
function crossing(a: readonly number[], b: readonly number[]): number[][] {
  const [a0 = 0, a1 = 0, a2 = 0] = a;
  const [b0 = 0, b1 = 0, b2 = 0] = b;
  const point = [a1 * b2 - a2 * b1, a2 * b0 - a0 * b2, a0 * b1 - a1 * b0];
  return Math.abs(total(point)) < 1e-12 ? [] : [point.map((each) => each / total(point))];
}

/** The leader's lead with criterion k at weight t, the others keeping their proportions. */
function leadAt({ values, weights }: Problem, k: number, t: number, leader: number, rival: number): number {
  const others = weights.map((each, j) => (j === k ? 0 : each));
  const rest =
    total(others) > 0 ? normalisedWeights(others) : others.map((_, j) => (j === k ? 0 : 1 / (others.length - 1)));
  const lead = (weightsNow: readonly number[]) =>
    total(weightsNow.map((each, j) => each * ((values[leader]?.[j] ?? 0) - (values[rival]?.[j] ?? 0))));
  return t * lead(weights.map((_, j) => (j === k ? 1 : 0))) + (1 - t) * lead(rest);
}
