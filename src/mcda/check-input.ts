/** Rows are alternatives, columns are criteria, entries are values in value units (high is good). */
export type Matrix = readonly (readonly number[])[];

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

/** Refuses a list that is empty or has a NaN, an infinity or a hole. */
export function checkList(name: string, list: readonly number[], entries: string): void {
  if (list.length === 0) refuse(name, 'empty', `at least one ${entries}`);
  // A counted loop, because `forEach` steps over holes.
  for (let index = 0; index < list.length; index += 1) {
    if (!Number.isFinite(list[index])) refuse(`${name}[${index}]`, list[index], 'a finite number');
  }
}

/**
 * Refuses a matrix that is empty, ragged, or has a NaN, an infinity or a hole.
 *
 * @returns how many criteria it has
 */
export function checkMatrix(name: string, matrix: Matrix): number {
  if (matrix.length === 0) refuse(name, 'empty', 'at least one alternative');
  const criteria = matrix[0]?.length ?? 0;
  for (let index = 0; index < matrix.length; index += 1) {
    const row = matrix[index] ?? [];
    checkList(`${name}[${index}]`, row, 'criterion');
    if (row.length !== criteria) {
      refuse(`${name}[${index}].length`, row.length, `${criteria}, as in ${name}[0]`);
    }
  }
  return criteria;
}
