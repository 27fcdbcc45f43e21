import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contributionDifferences, robustnessFactor, weightedScores } from '../../src/mcda/index.ts';
import { expectClose } from './close-to.ts';
import { problems } from './problems.ts';
import { stabilityVectors } from './stability-vectors.ts';

describe('derived robustness factors', () => {
  for (const { id, title, values, weights, expected, tolerance } of stabilityVectors) {
    it(`${id}: ${title}`, () => {
      for (const { challenger, uniform_error_factor } of expected.challengers) {
        const factor = robustnessFactor(values, weights, expected.leader, challenger);
        // The source leaves it open where the challenger is dominated: no factor is too large.
        expectClose(factor, uniform_error_factor ?? Infinity, tolerance);
      }
    });
  }
});

describe('the robustness factor', () => {
  for (const { title, a, b, factor } of [
    { title: 'is infinite where nothing speaks for the rival', a: [1, 0.5], b: [0, 0.5], factor: Infinity },
    { title: 'is 1 where nothing speaks for either', a: [0.5, 0.5], b: [0.5, 0.5], factor: 1 },
    { title: 'is 1 at a tie', a: [1, 0], b: [0, 1], factor: 1 },
    { title: 'is the root of what speaks for over what speaks against', a: [1, 0.5], b: [0, 0.75], factor: 2 },
    { title: 'is below 1 where the rival is ahead', a: [0, 0.75], b: [1, 0.5], factor: 0.5 },
    { title: 'is 0 where nothing speaks for it', a: [0, 0.5], b: [1, 0.5], factor: 0 },
  ]) {
    it(title, () => {
      expect(robustnessFactor([a, b], [1, 1], 0, 1)).toBe(factor);
    });
  }

  it('is 1 against itself', () => {
    expect(robustnessFactor([[1, 0]], [1, 1], 0, 0)).toBe(1);
  });

  it('is the factor at which the worst errors make a tie', () => {
    fc.assert(
      fc.property(problems({ minAlternatives: 2 }), ({ values, weights }) => {
        const factor = robustnessFactor(values, weights, 0, 1);
        const differences = contributionDifferences(values, weights, 0, 1);
        fc.pre(Math.min(...differences) < 0 && Math.max(...differences) > 0);
        const leadAt = (error: number) => {
          const wrong = weights.map((weight, k) => ((differences[k] ?? 0) > 0 ? weight / error : weight * error));
          const [a = Number.NaN, b = Number.NaN] = weightedScores(values, wrong);
          return a - b;
        };
        expectClose(leadAt(factor), 0, 1e-12);
        expect(leadAt(factor * 0.999)).toBeGreaterThan(0);
        expect(leadAt(factor * 1.001)).toBeLessThan(0);
      }),
    );
  });

  it('keeps the lead under any errors below it', () => {
    const withErrors = problems({ minAlternatives: 2 }).chain((problem) =>
      fc.tuple(
        fc.constant(problem),
        fc.array(fc.double({ min: -1, max: 1, noNaN: true }), {
          minLength: problem.weights.length,
          maxLength: problem.weights.length,
        }),
      ),
    );
    fc.assert(
      fc.property(withErrors, ([{ values, weights }, exponents]) => {
        const factor = Math.min(robustnessFactor(values, weights, 0, 1), 1e6);
        fc.pre(factor > 1);
        const wrong = weights.map((weight, k) => weight * factor ** (exponents[k] ?? 0));
        const [a = Number.NaN, b = Number.NaN] = weightedScores(values, wrong);
        expect(a - b).toBeGreaterThanOrEqual(-1e-12);
      }),
    );
  });
});
