/**
 * The first of a list, and the others. One more is among the first rather than left as the only other.
 *
 * @param length how many are first where there are at least two more
 */
export function shorten<T>(items: readonly T[], length: number): { first: readonly T[]; others: readonly T[] } {
  const cut = items.length === length + 1 ? items.length : length;
  return { first: items.slice(0, cut), others: items.slice(cut) };
}
