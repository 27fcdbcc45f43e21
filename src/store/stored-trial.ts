import * as v from 'valibot';
import { type Change, type Situation, withChange } from '../advisor/robustness/what-if.ts';
import { ownRatingShape } from './own-rating-shape.ts';

/** Changes that are tried out. */
export interface Tried {
  /** In the order they were tried. */
  readonly changes: readonly Change[];
  /** Id of the element that asked for the first. */
  readonly from: string;
}

const list = v.array(v.string());
const stored = v.object({
  /** What changes the first place in one state of the content may not in another. */
  contentHash: v.string(),
  from: v.string(),
  changes: v.array(
    v.variant('kind', [
      v.object({ kind: v.literal('answer'), question: v.string(), options: list }),
      v.object({
        kind: v.literal('importances'),
        importances: v.record(v.string(), v.pipe(v.number(), v.minValue(0), v.maxValue(999))),
      }),
      v.object({ kind: v.literal('left-out'), leftOut: list }),
      v.object({ kind: v.literal('candidates'), candidates: list }),
      v.object({ kind: v.literal('rating'), cell: v.string(), own: v.nullable(ownRatingShape) }),
    ]),
  ),
});

/** As `readTrial` reads it. */
export function writeTrial(tried: Tried, { model }: Situation): Tried & { readonly contentHash: string } {
  return { contentHash: model.contentHash, ...tried };
}

/** What was tried out, as far as it still changes something; null where nothing does. */
export function readTrial(value: unknown, before: Situation): Tried | null {
  const read = v.safeParse(stored, value);
  if (!read.success || read.output.contentHash !== before.model.contentHash) return null;
  const { from } = read.output;
  const changes = read.output.changes.reduce<readonly Change[]>((all, change) => withChange(all, change, before), []);
  return changes.length > 0 ? { changes, from } : null;
}
