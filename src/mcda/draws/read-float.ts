/**
 * `at` for the inner loops over drawn columns. Two things keep these fast, a factor of six together: an engine optimises
 * a function for the array types it has seen, so this one sees one only; and a name imported from a module that is not
 * bundled (tests, scripts) is looked up at every use, so inner loops call nothing but their own file's names and take
 * this one as `const read = readFloat`.
 */
export function readFloat(array: Float64Array, index: number): number {
  const entry = array[index];
  if (entry === undefined) throw new RangeError(`no entry ${index} among ${array.length}`);
  return entry;
}
