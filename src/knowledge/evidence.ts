import { z } from 'zod';
import { idSchema } from './id.ts';
import { proseSchema } from './prose.ts';
import { FIGURE_ORDERS, RATINGS } from './vocabulary.ts';

/** Its links lead to what there is. */
const prose = proseSchema;

/** Where in its source a finding stands. `slug` is the section's place on our page of that source. */
export const locatorSchema = z.object({ section: z.string(), slug: z.string(), row: z.string(), column: z.string() });

/** Where a claim comes from: a source, its section and, in a table, the row. */
export const citedSchema = z.object({
  source: idSchema,
  section: z.string(),
  slug: z.string(),
  row: z.string().optional(),
});

/** A measurement, and the row it is rated within. */
export const figureSchema = z.object({
  value: z.number(),
  unit: z.string(),
  better: z.enum(FIGURE_ORDERS),
  /** Milliseconds until the answer, on average in the same test. */
  wait: z.number().optional(),
});

/** One point of advice, its citations included, and the criteria it is for; without any, it is for every project. */
export const adviceSchema = z.object({ text: prose, criteria: z.array(idSchema) });

/** All that a reader wants to see behind the model, by the ids of the model. */
export const evidenceSchema = z.object({
  contentHash: z.string(),
  findings: z.array(
    z.object({
      statement: z.string(),
      locator: locatorSchema,
      /** Of the file of its source, counted from 1. */
      line: z.number().int().min(1),
      /** The page itself, where the source is a body of pages. */
      url: z.string().optional(),
      /** Date or version of the page, in words, where it is not that of the source. */
      asOf: z.string().optional(),
      figure: figureSchema.optional(),
      /** What it was measured on, in words that follow "on", where the source says. */
      machine: z.string().optional(),
    }),
  ),
  sources: z.record(
    idSchema,
    z.object({
      title: z.string(),
      author: z.string(),
      published: z.string(),
      checked: z.string(),
      url: z.string().optional(),
      introduction: prose,
      sections: z.array(
        z.object({
          title: z.string(),
          slug: z.string(),
          depth: z.number(),
          path: z.string(),
          note: prose,
          url: z.string().optional(),
          asOf: z.string().optional(),
          machine: z.string().optional(),
        }),
      ),
    }),
  ),
  frameworks: z.record(
    idSchema,
    z.object({
      docs: z.string(),
      repository: z.string(),
      wins: prose,
      choose: z.array(adviceSchema),
      watch: z.array(adviceSchema),
    }),
  ),
  criteria: z.record(idSchema, z.object({ scale: z.record(z.enum(RATINGS), z.string()), why: prose })),
  facts: z.record(idSchema, z.object({ question: z.string(), meaning: prose })),
  questions: z.record(
    idSchema,
    z.object({
      why: prose,
      /** By option id. */
      options: z.record(
        idSchema,
        z.object({
          neutral: z.string().optional(),
          reweighs: z.object({ question: idSchema, to: z.number(), because: z.string() }).optional(),
          effects: z.array(z.object({ criterion: idSchema, add: z.number(), because: z.string(), cite: citedSchema })),
        }),
      ),
    }),
  ),
  conflicts: z.record(idSchema, z.object({ reason: prose, settled: z.string().optional() })),
  /** By "first-vs-second", the framework that comes first in the content first, and then by framework. */
  pairs: z.record(
    z.string(),
    z.record(
      idSchema,
      z.object({ when: z.string(), price: z.string(), ahead: z.array(idSchema), behind: z.array(idSchema) }),
    ),
  ),
  guides: z.array(z.object({ id: idSchema, title: z.string(), summary: z.string(), body: prose })),
  /** What a security review goes through: advice for any of `criteria`, and `points`, whatever is chosen. */
  review: z.object({ criteria: z.array(idSchema), points: z.array(adviceSchema) }),
});

export type Evidence = z.infer<typeof evidenceSchema>;
export type Advice = z.infer<typeof adviceSchema>;
export type Figure = z.infer<typeof figureSchema>;
export type Locator = z.infer<typeof locatorSchema>;
export type Cited = z.infer<typeof citedSchema>;
