import type { Profile } from '../knowledge/profile.ts';
import { type Damage, partDamage } from './damage.ts';
import { LENGTH_READ, VERSION } from './grammar.ts';
import { readParts } from './read-parts.ts';
import { restoreLink } from './restore-link.ts';

/** What the text of a link says. */
export type Decoded =
  /** No link at all. */
  | { readonly kind: 'empty' }
  | {
      readonly kind: 'link';
      /** Ids may be unknown to today's knowledge base: `sanitiseProfile` sorts that out. */
      readonly profile: Profile;
      /** The hash of the knowledge base it was made under; '' if it did not survive. */
      readonly contentHash: string;
      /** The framework then in first place; absent if nobody was alone there, or if it did not survive. */
      readonly leader?: string;
      /** Empty: the link arrived as it was sent. Otherwise what was kept is unconfirmed. */
      readonly damage: readonly Damage[];
    }
  /** Nothing of anyone's decisions could be read. `damage` is never empty. */
  | { readonly kind: 'unreadable'; readonly damage: readonly Damage[] };

/**
 * Reads the text of a link's hash, with or without `#`. `decode(encode(x))` holds the decisions of x, in `encode`'s order.
 * Never throws, whatever the text, and takes time in proportion to its length, at most that of 524,288 characters.
 */
export function decode(hash: string): Decoded {
  const { text, whole } = restoreLink(hash);
  if (text === '') return { kind: 'empty' };

  const [format = '', ...parts] = (whole ? text : mended(text)).split('~');
  const version = Number(/^v([1-9]\d{0,3})$/.exec(format)?.[1] ?? VERSION);
  const end = parts.findLast((part) => END_PART.test(part));
  const damaged = version === VERSION && format !== `v${VERSION}` ? [format] : [];
  const { unused, ...read } = readParts([...damaged, ...parts.filter((part) => part !== '' && part !== end)]);

  const damage: Damage[] = [];
  if (hash.length > LENGTH_READ) damage.push({ kind: 'too-long', length: hash.length });
  if (version > VERSION) damage.push({ kind: 'newer-format', version });
  else if (!whole) damage.push({ kind: end === undefined ? 'cut-off' : 'checksum' });
  // Parts of a later format are not bad, only not ours to judge.
  damage.push(...partDamage(version > VERSION ? [] : unused));

  if (damage.length > 0 && isEmpty(read.profile)) return { kind: 'unreadable', damage };
  return { kind: 'link', contentHash: '', ...read, damage };
}

const END_PART = /^Z[A-Za-z0-9]{4}$/;

/** Puts back a `~` that was lost or changed between the check of one part and the beginning of the next. */
function mended(text: string): string {
  return text.replace(/(\.[A-Z][A-Za-z0-9])[^~]?(?=[A-Z][a-z0-9-]+\.|Z[A-Za-z0-9]{4})/g, '$1~');
}

function isEmpty({ answers, importances, leftOut, candidates, ownRatings }: Profile): boolean {
  const byId = [answers, importances, ownRatings].flatMap((record) => Object.keys(record));
  return byId.length + leftOut.length + candidates.length === 0;
}
