import { expect } from 'vitest';

/** Expects the same, with numbers anywhere in it that differ by no more than the tolerance. */
export function expectClose(actual: unknown, expected: unknown, tolerance: number): void {
  expect(snapped(actual, expected, tolerance)).toEqual(expected);
}

/** What was found, with the expected number in place of one that is close enough. */
function snapped(actual: unknown, expected: unknown, tolerance: number): unknown {
  if (typeof actual === 'number' && typeof expected === 'number') {
    return Math.abs(actual - expected) <= tolerance ? expected : actual;
  }
  if (Array.isArray(actual) && Array.isArray(expected)) {
    return actual.map((entry, index) => snapped(entry, expected[index], tolerance));
  }
  if (isRecord(actual) && isRecord(expected)) {
    return Object.fromEntries(
      Object.entries(actual).map(([key, entry]) => [key, snapped(entry, expected[key], tolerance)]),
    );
  }
  return actual;
}

function isRecord(thing: unknown): thing is Record<string, unknown> {
  return typeof thing === 'object' && thing !== null && !Array.isArray(thing);
}
