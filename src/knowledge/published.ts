import { z } from 'zod';
import { dateSchema } from './entries.ts';
import { citedSchema, figureSchema, locatorSchema } from './evidence.ts';
import { idSchema } from './id.ts';
import { CHOICES, CONFLICT_KINDS, RATINGS, SOURCE_KINDS } from './vocabulary.ts';

/**
 * The knowledge base as others read it: `knowledge-base.json` beside the app. What is unknown is null rather than
 * missing. A change that breaks a reader needs a new `schemaVersion`.
 */

const url = z.string().nullable();
const prose = z.string().describe('Markdown; links such as criterion:throughput lead to entries of this file');
const findingIndex = z.number().int().min(0).describe('position in "findings", from 0');

const framework = z.strictObject({
  id: idSchema,
  name: z.string(),
  home: z.string(),
  mind: z.string(),
  docs: z.string(),
  repository: z.string(),
});

const criterion = z.strictObject({
  id: idSchema,
  name: z.string(),
  group: z.strictObject({ id: idSchema, name: z.string() }),
  question: z.string(),
  scale: z.record(z.enum(RATINGS), z.string()),
  why: prose,
  from: z
    .union([z.strictObject({ fact: idSchema, holds: z.array(idSchema) }), z.strictObject({ question: idSchema })])
    .nullable()
    .describe(
      'takes no ratings: very high where the fact has one of these values, or where an answer to the question names the framework, very low elsewhere',
    ),
});

const fact = z.strictObject({
  id: idSchema,
  name: z.string(),
  question: z.string(),
  values: z.array(z.strictObject({ id: z.string(), name: z.string() })),
  meaning: prose,
  learning: idSchema
    .nullable()
    .describe('the criterion that says how soon a team can work with a value that is new to it'),
});

const option = z.strictObject({
  id: idSchema,
  text: z.string(),
  hint: z.string().nullable(),
  framework: idSchema.nullable().describe('the framework that the option names'),
  effects: z.array(
    z.strictObject({
      criterion: idSchema,
      add: z.number(),
      because: z.string(),
      cite: z.strictObject(citedSchema.shape),
    }),
  ),
  requires: z.strictObject({ fact: idSchema, anyOf: z.array(idSchema), because: z.string() }).nullable(),
  reweighs: z
    .strictObject({ question: idSchema, to: z.number(), because: z.string() })
    .nullable()
    .describe('each effect of the answers to that question adds "to" instead of its own size'),
  neutral: z.string().nullable().describe('why the option changes nothing, where it does not'),
});

const question = z.strictObject({
  id: idSchema,
  theme: z.strictObject({ id: idSchema, name: z.string() }),
  topic: z.string(),
  text: z.string(),
  hint: z.string().nullable(),
  choose: z.enum(CHOICES),
  why: prose,
  options: z.array(option),
});

const source = z.strictObject({
  id: idSchema,
  title: z.string(),
  short: z.string(),
  kind: z.enum(SOURCE_KINDS),
  trust: z.number().describe('how much it counts beside the others that rate a cell'),
  author: z.string(),
  published: z.string(),
  checked: dateSchema,
  url,
});

const finding = {
  source: idSchema,
  framework: idSchema,
  statement: z.string(),
  locator: z.strictObject(locatorSchema.shape),
  url: url.describe('of the page, else of the source'),
  asOf: z.string().nullable().describe('date or version of the page, where it is not that of the source'),
  checked: dateSchema.describe('the day on which the source was last looked at'),
};

/** One statement of one source about one framework, on a criterion or on a fact. */
const findingSchema = z.union([
  z.strictObject({
    ...finding,
    criterion: idSchema,
    rating: z.enum(RATINGS),
    figure: z
      .strictObject(figureSchema.shape)
      .optional()
      .describe('what was measured, where the rating follows from it'),
  }),
  z.strictObject({ ...finding, fact: idSchema, rating: z.null(), values: z.array(z.string()) }),
]);

const conflict = z.strictObject({
  id: idSchema,
  topic: z.string(),
  kind: z.enum(CONFLICT_KINDS),
  frameworks: z.array(idSchema),
  findings: z.array(findingIndex),
  outdated: z.array(findingIndex).describe('those of its findings that hold no more'),
  reason: prose,
  settled: z.string().nullable(),
});

/** The schema of `knowledge-base.json`; its JSON Schema is made from it. */
export const publishedSchema = z.strictObject({
  schemaVersion: z.literal(2),
  contentHash: z.string().describe('the state of the content; the same content has the same'),
  generatedAt: z
    .union([z.iso.datetime({ offset: true }), z.literal('unknown')])
    .describe('the date of the commit that this was built from'),
  frameworks: z.array(framework),
  criteria: z.array(criterion),
  facts: z.array(fact),
  questions: z.array(question),
  sources: z.array(source),
  findings: z.array(findingSchema),
  conflicts: z.array(conflict),
});

export type Published = z.infer<typeof publishedSchema>;
export type PublishedFinding = Published['findings'][number];
