import { sum } from './sum.ts';
import { TOLERANCE } from './tolerance.ts';

/** Rows are alternatives, columns are criteria, entries are values in value units (high is good), from -1e6 to 1e6. */
export type Matrix = readonly (readonly number[])[];

/** Larger values, rounded, would come near {@link TOLERANCE}, and the largest numbers have no difference. */
const LARGEST_VALUE = 1e6;
/** Of the largest weight. What is smaller may, as a quotient, leave the range in which numbers keep their digits. */
const SMALLEST_WEIGHT = 1e-30;

/** @throws RangeError always, as `weights[2] is -1: expected 0 or more`. */
export function refuse(name: string, found: unknown, expected: string): never {
  throw new RangeError(`${name} is ${String(found)}: expected ${expected}`);
}

/** @throws RangeError if `index` is no position among `count`. */
export function checkIndex(name: string, index: number, count: number): number {
  return Number.isInteger(index) && index >= 0 && index < count
    ? index
    : refuse(name, index, `a whole number from 0 to ${count - 1}`);
}

/**
 * Refuses a list that is empty or has a NaN, an infinity or a hole.
 *
 * @param expected what an entry should be, where it is not; else undefined
 */
export function checkList(
  name: string,
  list: readonly number[],
  entries: string,
  expected?: (entry: number) => string | undefined,
): void {
  if (list.length === 0) refuse(name, 'empty', `at least one ${entries}`);
  // A counted loop, because `forEach` steps over holes.
  for (let index = 0; index < list.length; index += 1) {
    const entry = list[index];
    if (entry === undefined || !Number.isFinite(entry)) refuse(`${name}[${index}]`, entry, 'a finite number');
    const other = expected?.(entry);
    if (other !== undefined) refuse(`${name}[${index}]`, entry, other);
  }
}

/** Refuses weights of which one is below 0, or above 0 and below 1e-30 of the largest, and weights without a finite sum. */
export function checkWeights(name: string, weights: readonly number[], criteria: number): void {
  if (weights.length !== criteria) {
    refuse(`${name}.length`, weights.length, `${criteria}, one for each criterion`);
  }
  checkList(name, weights, 'weight', (weight) => (weight < 0 ? '0 or more' : undefined));
  const total = sum(weights);
  if (total === 0) refuse(name, 'all 0', 'at least one weight above 0');
  if (total === Infinity) refuse(`the sum of ${name}`, total, 'a finite number');
  const least = SMALLEST_WEIGHT * Math.max(...weights);
  weights.forEach((weight, index) => {
    if (weight !== 0 && weight < least)
      refuse(`${name}[${index}]`, weight, '0, or 1e-30 or more of the largest weight');
  });
}

/**
 * Refuses a matrix that is empty, ragged, or has a NaN, an infinity, a hole, or a value beyond 1e6 on either side of 0.
 *
 * @returns how many criteria it has
 */
export function checkMatrix(name: string, matrix: Matrix): number {
  if (matrix.length === 0) refuse(name, 'empty', 'at least one alternative');
  const criteria = matrix[0]?.length ?? 0;
  for (let index = 0; index < matrix.length; index += 1) {
    const row = matrix[index] ?? [];
    checkList(`${name}[${index}]`, row, 'criterion', expectedValue);
    if (row.length !== criteria) {
      refuse(`${name}[${index}].length`, row.length, `${criteria}, as in ${name}[0]`);
    }
  }
  return criteria;
}

const expectedValue = (value: number) => (Math.abs(value) > LARGEST_VALUE ? 'a number from -1e6 to 1e6' : undefined);

/**
 * Whether a difference of two values is none: what rounding may leave. It is measured by the largest difference of the
 * two alternatives, where that is above 1.
 */
export function isLevel(difference: number, largest: number): boolean {
  return Math.abs(difference) <= (TOLERANCE / 2) * Math.max(1, largest);
}

/** A difference that counts is far above {@link TOLERANCE}, so that the tolerance decides nothing, */
const LEAST_DIFFERENCE = 1e-7;
/** and no smaller than one part in so many of the largest, which is as far as a linear programme's figures hold. */
const LEAST_PART = 1e6;

/** Refuses a difference that is neither level nor clear. */
export function checkDifference(name: string, difference: number, largest: number): void {
  const least = Math.max(LEAST_DIFFERENCE, largest / LEAST_PART);
  if (!isLevel(difference, largest) && Math.abs(difference) < least) {
    refuse(name, difference, `0, or ${least} or more on either side of it`);
  }
}
