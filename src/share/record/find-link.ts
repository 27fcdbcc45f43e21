import { decode } from '../decode.ts';
import { LENGTH_READ, LENGTH_SEARCHED } from '../grammar.ts';
import { restoreLink } from '../restore-link.ts';

/**
 * The hash of the link to answers in a text, without `#`: of a record in any form, whatever carriers did to it. The
 * first that is whole, else the first that holds anything; null where there is none. Never throws.
 *
 * @param text of which the first million characters count
 */
export function findLink(text: string): string | null {
  const places = [...text.slice(0, LENGTH_SEARCHED).matchAll(BEGINNING)].slice(0, MOST).map(({ index }) => index);
  // A text of many beginnings takes no longer than it should.
  const length = Math.min(LENGTH_READ, Math.floor(LENGTH_SEARCHED / places.length));
  const pieces = places.map((place) => text.slice(place, place + length));
  for (const piece of pieces) {
    const link = restoreLink(piece);
    if (link.whole) return link.text;
  }
  const torn = pieces.map((piece) => /^[^\s<>"'`)\]]*/.exec(piece)?.[0] ?? '');
  return torn.find((link) => decode(link).kind === 'link') ?? torn[0] ?? null;
}

/** Of a link, also where its `~` is written in another way. */
const BEGINNING = /(?:(?<![a-z0-9])|(?<=%(?:25)*23))v[1-9]\d{0,3}(?=\\?~|%(?:25)*7e|&#126;|&#x7e;)/gi;

/** Links that are tried. */
const MOST = 50;
