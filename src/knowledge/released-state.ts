import { z } from 'zod/mini';
import { CHOICES, CONFLICT_KINDS, RATINGS, SOURCE_KINDS } from './vocabulary.ts';

/**
 * A state of the data as it was released, `data/<contentHash>.json`: what re-ranks a link that was made under it, and
 * says which cells and findings have changed since. Released files are kept for ever, so this may only grow by what is
 * optional; anything else is a `schemaVersion` of its own beside this one, and this one is read as before.
 */

const id = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,63}$/));
const name = z.string();
const finding = z.int().check(z.gte(0));
const importance = z.number().check(z.gte(0.01), z.lte(1000));
const trust = z.number().check(z.gte(0.01), z.lte(100));

const option = z.object({
  id,
  /** The framework that it names. */
  framework: z.optional(id),
  effects: z.record(id, importance),
  requires: z.optional(z.object({ fact: id, anyOf: z.array(id) })),
  reweighs: z.optional(z.object({ question: id, to: z.number().check(z.gte(0), z.lte(1000)) })),
  neutral: z.optional(z.literal(true)),
});

/** What one row of a source says: framework, criterion and rating or fact and values, and the sentence. */
const said = z.tuple([id, id, z.union([z.enum(RATINGS), z.array(z.string())]), z.string()]);

export const RELEASED_VERSION = 1;

export const releasedStateSchema = z.object({
  schemaVersion: z.literal(RELEASED_VERSION),
  contentHash: z.string().check(z.regex(/^[0-9a-f]{8}$/)),
  /** The newest date on which a source was looked at. */
  asOf: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  trust: z.object({ comparison: trust, official: trust, benchmark: trust } satisfies Record<
    (typeof SOURCE_KINDS)[number],
    typeof trust
  >),
  frameworks: z.array(z.object({ id, name })),
  criteria: z.array(
    z.object({
      id,
      name,
      from: z.optional(z.union([z.object({ fact: id, holds: z.array(id) }), z.object({ question: id })])),
    }),
  ),
  facts: z.array(z.object({ id, name, values: z.array(z.object({ id: z.string(), name })) })),
  questions: z.array(z.object({ id, topic: name, choose: z.enum(CHOICES), options: z.array(option) })),
  sources: z.array(z.object({ id, short: name, kind: z.enum(SOURCE_KINDS) })),
  /** Row by row; what the rows say is numbered from 0, through all of them. */
  rows: z.array(z.object({ source: id, section: z.string(), row: z.string(), says: z.array(said) })),
  /** `findings` and `outdated` are numbers of what is said. */
  conflicts: z.array(
    z.object({ id, kind: z.enum(CONFLICT_KINDS), findings: z.array(finding), outdated: z.array(finding) }),
  ),
});

export type ReleasedState = z.infer<typeof releasedStateSchema>;
