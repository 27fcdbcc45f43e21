import { hashVariants } from '../../share/hash-variants.ts';

/** Ids of the page's parts. As a hash they name a place on the page, anything else is read as a link's text. */
export const ANCHOR = {
  ranking: 'ranking',
  giveUp: 'give-up',
  since: 'since',
  why: 'why',
  against: 'against',
  change: 'change',
  next: 'next',
  weights: 'weights',
  believe: 'believe',
  share: 'share',
  record: 'record',
  kept: 'kept',
} as const;

/** `main` is the page itself, where the link past the masthead leads. */
const ANCHOR_IDS: ReadonlySet<string> = new Set(['main', ...Object.values(ANCHOR)]);

/** Whether a hash names a part of the page, whatever was done to it on its way. */
export const isAnchor = (hash: string) => hashVariants(hash).some((text) => ANCHOR_IDS.has(text));
