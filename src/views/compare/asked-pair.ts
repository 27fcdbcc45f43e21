import { type Pair, pairOf } from '../../advisor/pair/pair.ts';
import type { Model } from '../../knowledge/model.ts';

/** What an address such as "django-vs-fastapi" asks for. */
export type AskedPair =
  | { readonly kind: 'pair'; readonly pair: Pair }
  /** The same pair is elsewhere: in the other order, or written in another way. */
  | { readonly kind: 'elsewhere'; readonly pair: Pair }
  | { readonly kind: 'unknown' };

/** How people write that one thing is set against another. */
const BETWEEN = /-(?:vs|versus|or|and|against)-/g;

export function askedPair(text: string, model: Model): AskedPair {
  // An id may itself hold such a word, so each place is tried.
  for (const { 0: between, index } of text.matchAll(BETWEEN)) {
    const [a, b] = [text.slice(0, index), text.slice(index + between.length)];
    const pair = pairOf(model, a, b);
    if (pair) return { kind: between === '-vs-' && pair[0] === a ? 'pair' : 'elsewhere', pair };
  }
  return { kind: 'unknown' };
}
