import fc from 'fast-check';

/** A matrix of values with importances for its criteria. */
export type Problem = { values: number[][]; weights: number[] };

const rating = fc.integer({ min: 0, max: 4 }).map((step) => step / 4);
const fine = fc.integer({ min: 0, max: 1000 }).map((step) => step / 1000);
const importances = (criteria: number) =>
  fc
    .array(fc.constantFrom(0, 1, 2, 3, 4, 8), { minLength: criteria, maxLength: criteria })
    .filter((weights) => weights.some((weight) => weight > 0));

function problemsOf(
  value: fc.Arbitrary<number>,
  { minAlternatives = 1, maxAlternatives = 5, minCriteria = 1, maxCriteria = 6 } = {},
): fc.Arbitrary<Problem> {
  return fc
    .tuple(
      fc.integer({ min: minAlternatives, max: maxAlternatives }),
      fc.integer({ min: minCriteria, max: maxCriteria }),
    )
    .chain(([alternatives, criteria]) =>
      fc.record({
        values: fc.array(fc.array(value, { minLength: criteria, maxLength: criteria }), {
          minLength: alternatives,
          maxLength: alternatives,
        }),
        weights: importances(criteria),
      }),
    );
}

/** Values on the five-step scale, where ties are frequent, or on a fine one. */
export const problems = (sizes?: Parameters<typeof problemsOf>[1]) =>
  fc.oneof(problemsOf(rating, sizes), problemsOf(fine, sizes));

/** Values on the five-step scale only: two scores are either level or far more than the tolerance apart. */
export const ratingProblems = (sizes?: Parameters<typeof problemsOf>[1]) => problemsOf(rating, sizes);

/** Weights summing to 1, corners of the simplex included. */
export const simplex = (criteria: number) =>
  fc.oneof(
    fc.integer({ min: 0, max: criteria - 1 }).map((k) => unit(criteria, k)),
    fc
      .array(fc.integer({ min: 0, max: 1000 }), { minLength: criteria, maxLength: criteria })
      .filter((parts) => parts.some((part) => part > 0))
      .map((parts) => parts.map((part) => part / total(parts))),
  );

/** All weight on one criterion. */
export function unit(criteria: number, criterion: number): number[] {
  return Array.from({ length: criteria }, (_, k) => (k === criterion ? 1 : 0));
}

export function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

/** The sum of the absolute differences. */
export function distance(a: readonly number[], b: readonly number[]): number {
  return total(a.map((number, k) => Math.abs(number - (b[k] ?? Number.NaN))));
}
