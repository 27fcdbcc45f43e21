import { LENGTH_READ } from './grammar.ts';

/**
 * The texts that a hash may have been before mail and chat programs had their way with it, likeliest first: as it came,
 * without the punctuation after it, with escapes undone, and with all taken out that no address of ours holds. Whoever
 * knows what the hash should say takes the first one that makes sense as a whole. Takes time in proportion to the
 * length, of which the first 524,288 characters count. Never throws.
 *
 * @param hash with or without `#`
 */
export function hashVariants(hash: string): readonly string[] {
  const came = withoutHashSign(hash);
  // Most addresses have none, and each page asks.
  if (came === '') return [came];
  if (last?.came !== came)
    last = {
      came,
      variants: [...new Set([came, trimmed(came), trimmed(unescaped(came, INVISIBLE)), unmangled(came)])],
    };
  return last.variants;
}

/** The parts of a page ask for those of its one address, some at each change of the page. */
let last: { readonly came: string; readonly variants: readonly string[] } | undefined;

/** The text as it came, without `#`. */
export function withoutHashSign(hash: string): string {
  return hash.slice(0, LENGTH_READ).replace(/^#/, '');
}

/** The text with everything undone that carriers do. */
export function unmangled(text: string): string {
  return trimmed(unescaped(text, NEVER_OURS));
}

/**
 * Undoes percent-encoding and HTML's character references, however often they were put on top of each other.
 *
 * @param noise what is taken out on the way: a line may have been broken within an escape
 */
export function unescaped(text: string, noise?: RegExp): string {
  let before = text;
  for (let round = 0; round < ROUNDS; round++) {
    const plain = withoutReferences(withoutPercents(before));
    const after = noise ? plain.replace(noise, '') : plain;
    if (after === before) break;
    before = after;
  }
  return before;
}

/** How often programs are thought to escape one after the other. */
const ROUNDS = 5;

/** Control and format characters, such as soft hyphens, zero-width spaces and marks of direction. */
const INVISIBLE = /[\p{Cc}\p{Cf}]+/gu;

/** Also spaces, brackets around an address, marks of quoted lines, backslashes before punctuation. */
const NEVER_OURS = /[\s\p{Cc}\p{Cf}<>\\]+/gu;

/** Punctuation around an address is not of it. */
function trimmed(text: string): string {
  return text
    .replace(/^[\p{P}\p{S}\p{Z}\p{C}]+/u, '')
    .replace(/(?<![\p{P}\p{S}\p{Z}\p{C}])[\p{P}\p{S}\p{Z}\p{C}]+$/u, '');
}

/** Bytes that are no UTF-8 stay as they are. */
function withoutPercents(text: string): string {
  return text.replace(ONE_CHARACTER, (bytes) => {
    try {
      return decodeURIComponent(bytes);
    } catch {
      return bytes;
    }
  });
}

const ONE_CHARACTER =
  /%[0-7][0-9a-f]|%[cd][0-9a-f]%[89ab][0-9a-f]|%e[0-9a-f](?:%[89ab][0-9a-f]){2}|%f[0-7](?:%[89ab][0-9a-f]){3}/gi;

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  shy: '',
};

function withoutReferences(text: string): string {
  return text.replace(/&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|(amp|lt|gt|quot|apos|nbsp|shy));/gi, (_, decimal, hex, name) =>
    name === undefined
      ? String.fromCodePoint(decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal))
      : (NAMED[name.toLowerCase()] ?? ''),
  );
}
