import { partCheck, wholeCheck } from './check-characters.ts';
import { LENGTH_READ, LENGTH_SEARCHED } from './grammar.ts';
import { hashVariants } from './hash-variants.ts';
import { restoreLink } from './restore-link.ts';
import { readName, writtenName } from './voice-name.ts';

/**
 * Several links in one, format 1: each link as it is, its own checks included, after the name of whose it is.
 *
 * ```text
 * t1~_Back.end.Hq~v1~K9c41f20a.Tn~Qlang.py.Cd~Z3kQx~_Operations.Rs~v1~K9c41f20a.Tn~Qlang.js.Ef~Z9wLp~Yb2Kd
 * ```
 *
 * No part of a link begins with `_`, so that a name ends the link before it.
 */
const FORMAT = 't1';
const VERSION = 1;
const NAME = '~_';
/** What precedes the four characters that check the whole. */
const END = '~Y';
/** As many links as one page compares. */
export const VOICES = 12;

/** One person's link and what they are called. */
export interface Party {
  /** At most 24 characters; empty where nobody gave one. It may say anything. */
  readonly name: string;
  /** The text of a result's hash, for `decode`; what is wrong with it is told there. */
  readonly link: string;
}

/** What is wrong with the text that holds the links, beside what is wrong within one of them. */
export type TogetherDamage =
  /** The check over the whole does not hold: something was changed, or the end is missing. */
  | { readonly kind: 'not-whole' }
  /** The check of a name does not hold, and it was left out; `voice` counts from 0. */
  | { readonly kind: 'bad-name'; readonly voice: number }
  /** Only the first twelve links were kept; `count` is how many came. */
  | { readonly kind: 'too-many'; readonly count: number }
  /** Made by a later version of the advisor. */
  | { readonly kind: 'newer-format'; readonly version: number }
  /** Only the first 524,288 characters were read. */
  | { readonly kind: 'too-long'; readonly length: number };

export type DecodedTogether =
  | { readonly kind: 'empty' }
  /** At least one link. */
  | { readonly kind: 'links'; readonly parties: readonly Party[]; readonly damage: readonly TogetherDamage[] }
  | { readonly kind: 'unreadable'; readonly damage: readonly TogetherDamage[] };

/**
 * Writes links and names as the text of a hash, without `#`, in `[A-Za-z0-9._~-]` only; empty for none. The first twelve
 * count. Never throws.
 */
export function encodeTogether(parties: readonly Party[]): string {
  if (parties.length === 0) return '';
  const voices = parties.slice(0, VOICES).map(({ name, link }) => {
    const body = `_${writtenName(name)}`;
    return `~${body}.${partCheck(body)}~${linkText(link)}`;
  });
  const stem = FORMAT + voices.join('') + END;
  return stem + wholeCheck(stem);
}

/**
 * Reads the text of such a hash, with or without `#`. `decodeTogether(encodeTogether(x))` holds x, names tidied. Never
 * throws, and takes time in proportion to the length, at most that of 524,288 characters.
 */
export function decodeTogether(hash: string): DecodedTogether {
  const came = hashVariants(hash);
  const whole = came.map(upToEnd).find((text) => text !== null);
  const text = whole ?? came.find((variant) => variant.includes(NAME)) ?? came[0] ?? '';
  if (came.includes('')) return { kind: 'empty' };

  const [format = '', ...voices] = text.replace(END_PART, '').split(NAME);
  const version = Number(/^t([1-9]\d{0,3})(?=~|$)/.exec(format)?.[1] ?? VERSION);
  const damage: TogetherDamage[] = [];
  if (hash.length > LENGTH_READ) damage.push({ kind: 'too-long', length: hash.length });
  if (version > VERSION) damage.push({ kind: 'newer-format', version });
  else if (whole === undefined || format !== FORMAT) damage.push({ kind: 'not-whole' });
  if (voices.length > VOICES) damage.push({ kind: 'too-many', count: voices.length });

  const parties = voices.slice(0, VOICES).map((voice, place): Party => {
    const [, written = '', check = '', link] = /^([^~]*)\.([^~]{2})~(.*)$/s.exec(voice) ?? [];
    const name = partCheck(`_${written}`) === check ? readName(written) : null;
    if (name === null) damage.push({ kind: 'bad-name', voice: place });
    return { name: name ?? '', link: link ?? voice.slice(voice.indexOf('~') + 1) };
  });
  if (parties.length === 0) return { kind: 'unreadable', damage: damage.length > 0 ? damage : [{ kind: 'not-whole' }] };
  return { kind: 'links', parties, damage };
}

/**
 * The links in whatever somebody pastes or drops: addresses, texts of hashes, those of several in one, decision records, a
 * message around them; in their order, one that stands there twice twice. Nameless, but for those of several in one.
 *
 * @param text of which the first million characters count
 */
export function partiesIn(text: string): Party[] {
  return text
    .slice(0, LENGTH_SEARCHED)
    .split(/(?=https?:\/\/)|\s(?=#?[vt]\d{1,4}(?:~|%7E))/i)
    .map((piece) => (piece.includes('#') ? piece.slice(piece.indexOf('#') + 1) : piece.trim()).slice(0, LENGTH_READ))
    .filter((hash) => BEGINNING.test(hash))
    .slice(0, MOST_LOOKED_AT)
    .flatMap((hash): readonly Party[] => {
      if (/^\s*t\d/.test(hash)) {
        const decoded = decodeTogether(hash);
        return decoded.kind === 'links' ? decoded.parties : [];
      }
      const { text: restored, whole } = restoreLink(hash);
      return [{ name: '', link: linkText(whole ? restored : (restored.split(/\s/)[0] ?? '')) }];
    });
}

/** Of a result's link, whatever became of its `~`, or of several in one. */
const BEGINNING = /^\s*t\d|^\W*v\d{1,4}(?:\\?~|%(?:25)*7e|&#126;|&#x7e;)/i;
/** More than one page compares, so that it can be said how many came. */
const MOST_LOOKED_AT = 50;

const END_PART = /~Y[A-Za-z0-9]{4}$/;

/** The text up to its end part if the check there holds. */
function upToEnd(text: string): string | null {
  const end = text.lastIndexOf(END);
  if (end < 0) return null;
  const stem = text.slice(0, end + END.length);
  const whole = stem + wholeCheck(stem);
  return text.startsWith(whole) ? whole : null;
}

/** A link as it can stand among others. One that arrived whole is left as it is; damage stays damage. */
function linkText(link: string): string {
  return link.replace(/[^A-Za-z0-9._~-]/g, '.').replace(/(^|~)_/g, '$1.');
}
