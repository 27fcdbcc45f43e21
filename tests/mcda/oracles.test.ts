import AHP from 'ahp';
import fc from 'fast-check';
import { buildVShapeFunction, calculatePrometheeTwo } from 'promethee';
import { describe, expect, it } from 'vitest';
import { weightedScores } from '../../src/mcda/index.ts';
import { expectClose } from './close-to.ts';
import { type Problem, problems, total } from './problems.ts';

/**
 * Two published methods that, fed a certain way, have to agree with the additive score. Other people's programs work
 * them out here, so that a mistake of ours does not confirm itself.
 */
const TOLERANCE = 1e-9;
const name = (index: number) => `n${index}`;

/**
 * PROMETHEE II. With criteria to maximise, pi(a, b) = sum_c w_c P(v_ac - v_bc), and the net flow of a is the sum over
 * all others b of pi(a, b) - pi(b, a), divided by n - 1. V-shape with threshold 1 is P(d) = d from 0 to 1 and 0 below;
 * no difference of values in [0, 1] is larger, so P(d) - P(-d) = d and pi(a, b) - pi(b, a) = V(a) - V(b). Summed over
 * b, with m the mean of all V:
 *
 *     net flow(a) = (n V(a) - n m) / (n - 1) = n / (n - 1) * (V(a) - m)
 */
describe('PROMETHEE II with V-shape preference of threshold 1', () => {
  it('has net flows n / (n - 1) times what the score is above the mean score', () => {
    fc.assert(
      fc.property(problems({ minAlternatives: 2, maxAlternatives: 8, maxCriteria: 12 }), (problem) => {
        const scores = weightedScores(problem.values, problem.weights);
        const n = scores.length;
        const mean = total(scores) / n;
        expectClose(
          netFlows(problem),
          scores.map((score) => (n / (n - 1)) * (score - mean)),
          TOLERANCE,
        );
      }),
    );
  });
});

/**
 * AHP. Given scores s make the comparisons s_i / s_j, which are consistent, so the priorities are s divided by its
 * sum. With S_c the column sum of criterion c, alternatives get v_ac / S_c and criteria fed w_c S_c get
 * w_c S_c / sum_k w_k S_k. S_c cancels, and sum_k w_k S_k is the sum of V over all alternatives b:
 *
 *     AHP(a) = sum_c w_c v_ac / sum_k w_k S_k = V(a) / sum_b V(b)
 */
describe('AHP fed values as given scores, and weights times column sums', () => {
  // A comparison with 0 has no finite ratio: neither a value nor an importance may be 0.
  const positive = problems({ minAlternatives: 2, maxAlternatives: 8, maxCriteria: 12 }).map(
    ({ values, weights }): Problem => ({
      values: values.map((row) => row.map((value) => (value + 1 / 8) / (1 + 1 / 8))),
      weights: weights.map((weight) => weight + 1 / 2),
    }),
  );

  it('has the scores divided by their sum', () => {
    fc.assert(
      fc.property(positive, (problem) => {
        const scores = weightedScores(problem.values, problem.weights);
        expectClose(
          priorities(problem),
          scores.map((score) => score / total(scores)),
          TOLERANCE,
        );
      }),
    );
  });
});

function netFlows({ values, weights }: Problem): (number | undefined)[] {
  const flows = calculatePrometheeTwo({
    alternatives: values.map((evaluations, index) => ({ identifier: name(index), evaluations })),
    criteria: weights.map((weight, index) => ({
      name: name(index),
      weight,
      objective: 'maximize',
      preferenceFunction: buildVShapeFunction({ preference: 1 }),
    })),
  });
  // It returns them best first.
  const byName = new Map(flows.map(({ alternativeIdentifier, liquidFlux }) => [alternativeIdentifier, liquidFlux]));
  return values.map((_row, index) => byName.get(name(index)));
}

function priorities({ values, weights }: Problem): number[] {
  const columns = weights.map((_weight, criterion) => values.map((row) => row[criterion] ?? 0));
  const ahp = new AHP();
  ahp.addItems(values.map((_row, index) => name(index)));
  ahp.addCriteria(weights.map((_weight, index) => name(index)));
  for (const [criterion, column] of columns.entries()) ahp.setCriteriaItemRankByGivenScores(name(criterion), column);
  ahp.setCriteriaRankByGivenScores(columns.map((column, criterion) => (weights[criterion] ?? 0) * total(column)));
  const { error, rankedScores } = ahp.run();
  expect(error).toBeNull();
  return rankedScores;
}
