import { z } from 'zod';
import { dateSchema } from './entries.ts';
import { idSchema } from './id.ts';
import { RATINGS } from './vocabulary.ts';

/**
 * A whole recommendation as others read it: the JSON that the result page hands out. Scores, points, weights, values
 * and shares run from 0 to 1. A change that breaks a reader needs a new `schemaVersion`.
 */

const unit = z.number().min(0).max(1);
const findings = z
  .array(z.number().int().min(0))
  .describe('positions in "findings" of the knowledge-base.json of the same contentHash, from 0');
/** A floating-point sum may be a hair outside. */
const sum = z.number();
const criterion = idSchema;
const framework = idSchema;

const profile = z.strictObject({
  answers: z.record(idSchema, z.array(idSchema)).describe('chosen options by question'),
  importances: z.record(idSchema, z.number().min(0).max(999)).describe('set by hand, by criterion'),
  leftOut: z.array(idSchema).describe('sources that do not count'),
  candidates: z.array(framework).describe('frameworks considered; empty for all'),
  ownRatings: z
    .record(z.string(), z.strictObject({ rating: z.enum(RATINGS), reason: z.string() }))
    .describe('ratings that the person put in place of the sources’, by "framework.criterion"'),
});

const verdict = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('no-preference'), answered: z.number().int(), ignored: z.boolean() }),
  z.strictObject({
    kind: z.literal('nothing-fits'),
    waivers: z.array(z.strictObject({ question: idSchema, option: idSchema, frees: z.array(framework) })),
  }),
  z.strictObject({ kind: z.literal('only-one-left'), leader: framework }),
  z.strictObject({ kind: z.literal('leads'), leader: framework, runnerUp: framework, lead: sum }),
  z.strictObject({ kind: z.literal('tied'), leaders: z.array(framework) }),
]);

const weight = z.strictObject({
  criterion,
  importance: z.number(),
  weight: sum,
  byHand: z.boolean(),
  effects: z.array(z.strictObject({ question: idSchema, option: idSchema, add: z.number() })),
});

const range = z.strictObject({ low: sum, high: sum });
const contributions = z.array(z.strictObject({ criterion, weight: sum, value: unit, points: sum }));
const reasons = z.array(
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('carries'), criterion, points: sum, of: sum, findings }),
    z.strictObject({ kind: z.literal('costs'), criterion, points: sum, of: sum, findings }),
    z.strictObject({ kind: z.literal('unknown'), criterion, points: sum, of: sum }),
  ]),
);

const standing = z.strictObject({
  framework,
  rank: z.number().int().min(1),
  score: sum,
  range,
  contributions,
  carries: reasons.describe('what carries it, most points first'),
  costs: reasons.describe('what it costs, most points first'),
});

const failures = z.array(
  z.strictObject({
    question: idSchema,
    option: idSchema,
    fact: idSchema,
    anyOf: z.array(idSchema),
    has: z.array(z.string()),
  }),
);
const apart = z.strictObject({ framework, wouldScore: sum, range, contributions, failures });

const weightMove = z.strictObject({ criterion, from: sum, to: sum });

const analysis = z.strictObject({
  draws: z.number().int(),
  verdict: z.strictObject({
    kind: z.enum(['clear', 'leaning', 'too-close']),
    early: z.boolean(),
    leader: framework,
    share: unit.describe('of draws in which the leader is first'),
  }),
  acceptability: z.array(z.strictObject({ framework, byRank: z.array(unit) })),
  rivals: z.array(
    z.strictObject({
      framework,
      robustness: z.number().nullable().describe('null for infinity'),
      change: z.strictObject({ distance: sum, moves: z.array(weightMove) }).nullable(),
      takeover: z
        .strictObject({
          importances: z.record(idSchema, z.number()),
          alone: z.boolean(),
          adds: z.array(criterion),
        })
        .nullable(),
      behind: unit,
    }),
  ),
  intervals: z.array(
    z.strictObject({
      criterion,
      weight: sum,
      low: sum,
      high: sum,
      lowRival: framework.nullable(),
      highRival: framework.nullable(),
      lowTakeover: z.number().nullable(),
      highTakeover: z.number().nullable(),
    }),
  ),
  decisive: z
    .strictObject({
      finding: z.number().int().min(0),
      framework,
      criterion,
      from: z.enum(RATINGS),
      to: z.enum(RATINGS),
      steps: z.number().int(),
      own: z.enum(RATINGS).describe('the own rating of the whole cell that would take the lead away, too'),
      first: z.array(framework),
    })
    .optional(),
  flips: z.array(
    z.strictObject({
      question: idSchema,
      from: z.array(idSchema),
      to: z.array(idSchema),
      first: z.array(framework),
      byRequirement: z.boolean(),
    }),
  ),
});

/** The schema of the file; its JSON Schema is made from it. */
export const recommendationFileSchema = z.strictObject({
  $schema: z.string().describe('the address of this schema'),
  schemaVersion: z.literal(1),
  contentHash: z.string().describe('the state of the content that it was made under'),
  asOf: dateSchema.describe('the day of that content'),
  date: dateSchema.describe('the day on which this was written'),
  review: dateSchema.describe('the day on which to look at it again'),
  link: z.string().describe('opens the answers'),
  decided: z.boolean().describe('false: only proposed'),
  missing: z.array(z.string()).describe('what a decision takes, in sentences; empty where it is decided'),
  profile,
  verdict,
  weights: z.array(weight).describe('heaviest first'),
  standings: z.array(standing).describe('best first'),
  ruledOut: z.array(apart),
  notConsidered: z.array(apart),
  analysis: analysis.nullable().describe('null where there are no two frameworks to compare, or it was not worked out'),
});

/** As it is written: nothing in it changes. */
export type RecommendationFile = Frozen<z.infer<typeof recommendationFileSchema>>;

type Frozen<T> = T extends readonly (infer Entry)[]
  ? readonly Frozen<Entry>[]
  : T extends object
    ? { readonly [Key in keyof T]: Frozen<T[Key]> }
    : T;
