import { closest, distance } from 'fastest-levenshtein';

/** The known word that was probably meant: a slip of the pen away, or one word begun by the other. */
export function nearest(found: string, known: readonly string[]): string | undefined {
  if (known.length === 0 || found === '') return undefined;
  const best = closest(found, [...known]);
  if (distance(found, best) <= Math.max(2, Math.floor(found.length / 3))) return best;
  return known.find((word) => word.startsWith(found) || (found.startsWith(word) && word !== ''));
}

/** The known words most like this one, the nearest first. */
export function nearestFew(found: string, known: readonly string[], count: number): string[] {
  return [...known].sort((a, b) => distance(found, a) - distance(found, b)).slice(0, count);
}
