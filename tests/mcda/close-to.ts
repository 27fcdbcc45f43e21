import { expect } from 'vitest';

/** Expects numbers, rows of numbers or nulls that differ from the expected ones by no more than the tolerance. */
export function expectClose(actual: unknown, expected: unknown, tolerance: number): void {
  expect(withinOf(actual, expected, tolerance)).toEqual(expected);
}

/** The expected number where the actual one is close enough, so that a difference shows as one. */
function withinOf(actual: unknown, expected: unknown, tolerance: number): unknown {
  if (Array.isArray(actual) && Array.isArray(expected)) {
    return actual.map((entry, index) => withinOf(entry, expected[index], tolerance));
  }
  if (typeof actual === 'number' && typeof expected === 'number') {
    return Math.abs(actual - expected) <= tolerance ? expected : actual;
  }
  return actual;
}
