/**
 * Check characters. The text is read as a number in base `BASE` with one digit per character, modulo a prime. The
 * primes exceed the 128 codes of ASCII, so putting any one character in place of another always changes the result; so
 * does swapping two neighbours. Part of the link format: never change a number here.
 */

const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const LETTERS = `${UPPER}abcdefghijklmnopqrstuvwxyz0123456789`;

/** A primitive root of both primes. */
const BASE = 102;
/** The largest prime below 26 x 62. */
const PART_PRIME = 1609;
/** The largest prime below 62 to the fourth. */
const WHOLE_PRIME = 14_776_331;

/**
 * Two characters for one part: a capital letter, which no id contains, and a letter or digit.
 *
 * @param text the part without its check
 */
export function partCheck(text: string): string {
  const rest = remainder(text, PART_PRIME);
  return UPPER.charAt(Math.floor(rest / LETTERS.length)) + LETTERS.charAt(rest % LETTERS.length);
}

/**
 * Four letters or digits for the whole link.
 *
 * @param text the link up to them, `~Z` included
 */
export function wholeCheck(text: string): string {
  let rest = remainder(text, WHOLE_PRIME);
  let check = '';
  for (let place = 0; place < 4; place++) {
    check = LETTERS.charAt(rest % LETTERS.length) + check;
    rest = Math.floor(rest / LETTERS.length);
  }
  return check;
}

function remainder(text: string, prime: number): number {
  let rest = 1;
  for (let place = 0; place < text.length; place++) rest = (rest * BASE + text.charCodeAt(place)) % prime;
  return rest;
}
