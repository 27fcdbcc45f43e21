/** What is wrong with a link: facts, which the views put in words. `text` may hold anything; at most 60 characters. */
export type Damage =
  /** The end is there, but its check over the whole does not hold: something was changed or lost. */
  | { readonly kind: 'checksum' }
  /** The end is missing or damaged itself. */
  | { readonly kind: 'cut-off' }
  /** A part whose own check does not hold. It was left out. */
  | { readonly kind: 'bad-part'; readonly text: string }
  /** A part whose check holds but which this version cannot read. It was left out. */
  | { readonly kind: 'unknown-part'; readonly text: string }
  /** A second part about something already stated. The first was kept. */
  | { readonly kind: 'duplicate-part'; readonly text: string }
  /** Parts left out beyond the first twelve, of any of these three kinds. */
  | { readonly kind: 'more-bad-parts'; readonly count: number }
  /** Made by a later version of the advisor. What could be read was kept. */
  | { readonly kind: 'newer-format'; readonly version: number }
  /** Only the first 524,288 characters were read; `length` counts those that came. */
  | { readonly kind: 'too-long'; readonly length: number };

/** A part that was left out. */
export type UnusedPart = Extract<Damage, { readonly text: string }>;

const LISTED = 12;
const QUOTED = 60;

/** Lists the parts left out, the first dozen one by one, so that noise does not fill a page. */
export function partDamage(parts: readonly UnusedPart[]): Damage[] {
  const listed: Damage[] = parts.slice(0, LISTED).map(({ kind, text }) => ({ kind, text: text.slice(0, QUOTED) }));
  return parts.length > LISTED ? [...listed, { kind: 'more-bad-parts', count: parts.length - LISTED }] : listed;
}
