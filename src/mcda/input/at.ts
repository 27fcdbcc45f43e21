/**
 * The entry at an index that is known to exist.
 *
 * @throws RangeError if it does not: a hole in an array is a mistake here, never an `undefined` that travels on
 */
export function at<T>(array: readonly T[], index: number): T {
  const entry = array[index];
  if (entry === undefined) throw new RangeError(`no entry ${index} among ${array.length}`);
  return entry;
}
