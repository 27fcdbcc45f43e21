import { z } from 'zod/mini';
import { type Change, type Situation, withChange } from '../advisor/robustness/what-if.ts';
import { ownRatingShape } from './own-rating-shape.ts';

/** Changes that are tried out. */
export interface Tried {
  /** In the order they were tried. */
  readonly changes: readonly Change[];
  /** Id of the element that asked for the first. */
  readonly from: string;
}

const list = z.array(z.string());
const stored = z.object({
  /** What changes the first place in one state of the content may not in another. */
  contentHash: z.string(),
  from: z.string(),
  changes: z.array(
    z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('answer'), question: z.string(), options: list }),
      z.object({
        kind: z.literal('importances'),
        importances: z.record(z.string(), z.number().check(z.gte(0), z.lte(999))),
      }),
      z.object({ kind: z.literal('left-out'), leftOut: list }),
      z.object({ kind: z.literal('candidates'), candidates: list }),
      z.object({ kind: z.literal('rating'), cell: z.string(), own: z.nullable(ownRatingShape) }),
    ]),
  ),
});

/** As `readTrial` reads it. */
export function writeTrial(tried: Tried, { model }: Situation): Tried & { readonly contentHash: string } {
  return { contentHash: model.contentHash, ...tried };
}

/** What was tried out, as far as it still changes something; null where nothing does. */
export function readTrial(value: unknown, before: Situation): Tried | null {
  const read = z.safeParse(stored, value);
  if (!read.success || read.data.contentHash !== before.model.contentHash) return null;
  const { from } = read.data;
  const changes = read.data.changes.reduce<readonly Change[]>((all, change) => withChange(all, change, before), []);
  return changes.length > 0 ? { changes, from } : null;
}
