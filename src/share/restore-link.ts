import { wholeCheck } from './check-characters.ts';
import { END } from './grammar.ts';
import { unescaped, unmangled, withoutHashSign } from './hash-variants.ts';

/** A result's hash as it arrived, after mail and chat programs had their way with it. */
export interface RestoredLink {
  readonly text: string;
  /** Whether the check over the whole holds. */
  readonly whole: boolean;
}

/**
 * What carriers do to a link is undone if the whole link is then intact, and only then: elsewhere a space may stand for
 * a lost character, and a `%` for another. Whatever follows the end is not of the link. Never throws.
 *
 * @param hash with or without `#`; its first 524,288 characters count
 */
export function restoreLink(hash: string): RestoredLink {
  const came = withoutHashSign(hash);
  const whole = upToEnd(came) ?? upToEnd(unmangled(came));
  return { text: whole ?? asFarAsItGoes(came), whole: whole !== null };
}

/** The text up to its end part if the check there holds. */
function upToEnd(text: string): string | null {
  const end = text.search(/~Z[A-Za-z0-9]{4}/);
  if (end < 0) return null;
  const stem = text.slice(0, end + END.length);
  const whole = stem + wholeCheck(stem);
  return text.startsWith(whole) ? whole : null;
}

/** A program that escapes at all escapes `~` first; where one stands, a `%` is damage. */
function asFarAsItGoes(came: string): string {
  const text = came.includes('~') ? came : unescaped(came);
  return text.replace(/^[\s\p{Cf}]+|(?<![\s\p{Cf}])[\s\p{Cf}]+$/gu, '').replace(/^#/, '');
}
