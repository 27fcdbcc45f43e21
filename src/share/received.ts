import { wholeCheck } from './checks.ts';
import { END, LENGTH_READ } from './grammar.ts';

/** A hash as it arrived, after mail and chat programs had their way with it. */
export interface Received {
  readonly text: string;
  /** Whether the check over the whole holds. */
  readonly whole: boolean;
}

/**
 * Undoes what carriers do to a link: percent-encoding, line breaks and spaces, punctuation or parameters after its end.
 * Spaces are only passed over if the whole link is then intact: elsewhere one may stand for a lost character.
 */
export function receive(hash: string): Received {
  const text = unescaped(hash.slice(0, LENGTH_READ)).trim().replace(/^#/, '');
  const whole = upToEnd(text) ?? upToEnd(text.replace(/[\s\u00AD\u200B\u2060\uFEFF]+/g, ''));
  return { text: whole ?? text, whole: whole !== null };
}

/** The text up to its end part if the check there holds; whatever follows is not of the link. */
function upToEnd(text: string): string | null {
  const end = text.search(/~Z[A-Za-z0-9]{4}/);
  if (end < 0) return null;
  const stem = text.slice(0, end + END.length);
  const whole = stem + wholeCheck(stem);
  return text.startsWith(whole) ? whole : null;
}

/** A program that escapes at all escapes `~` first; where one stands, a `%` is damage. */
function unescaped(hash: string): string {
  let text = hash;
  for (let round = 0; round < 3 && !text.includes('~'); round++)
    text = text.replace(/%([0-7][0-9A-Fa-f])/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return text;
}
