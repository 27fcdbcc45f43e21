import { decode } from '../decode.ts';
import { restoreLink } from '../restore-link.ts';

/**
 * The hash of the link to answers in a text, without `#`: of a record in any form, whatever carriers did to it. The
 * first that is whole, else the first that holds anything; null where there is none. Never throws.
 *
 * @param text of which the first million characters count
 */
export function findLink(text: string): string | null {
  const places = [...text.slice(0, LENGTH_LOOKED_AT).matchAll(BEGINNING)].slice(0, MOST).map(({ index }) => index);
  for (const place of places) {
    const link = restoreLink(text.slice(place, place + LONGEST));
    if (link.whole) return link.text;
  }
  const torn = places.map((place) => /^[^\s<>"'`)\]]*/.exec(text.slice(place, place + LONGEST))?.[0] ?? '');
  return torn.find((link) => decode(link).kind === 'link') ?? torn[0] ?? null;
}

/** Of a link, also where its `~` is written in another way. */
const BEGINNING = /(?:(?<![a-z0-9])|(?<=%(?:25)*23))v[1-9]\d{0,3}(?=\\?~|%(?:25)*7e|&#126;|&#x7e;)/gi;

const LENGTH_LOOKED_AT = 1_000_000;
/** Characters of a link, with room for what carriers put in. */
const LONGEST = 8_192;
/** Links that are tried: a text of them takes no longer than it should. */
const MOST = 50;
