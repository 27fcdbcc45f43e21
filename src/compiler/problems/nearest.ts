import { closest, distance } from 'fastest-levenshtein';

/**
 * The known word that was probably meant: a slip of the pen away (two edits, or one in three characters), or one word
 * begun by the other. Undefined where none is.
 */
export function nearest(found: string, known: readonly string[]): string | undefined {
  if (known.length === 0 || found === '') return undefined;
  const best = closest(found, [...known]);
  if (distance(found, best) <= Math.max(2, Math.floor(found.length / 3))) return best;
  return known.find((word) => word.startsWith(found) || (found.startsWith(word) && word !== ''));
}

/** At most `count` known words, those most like this one first (Levenshtein distance). */
export function nearestFew(found: string, known: readonly string[], count: number): string[] {
  return [...known].sort((a, b) => distance(found, a) - distance(found, b)).slice(0, count);
}
