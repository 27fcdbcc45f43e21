import { z } from 'zod';
import { idSchema } from './entries.ts';
import { proseSchema } from './prose.ts';
import { CHOICES, CONFLICT_KINDS, FIGURE_ORDERS, HUES, RATINGS, SOURCE_KINDS } from './vocabulary.ts';

/**
 * What the compiler makes of `content/`, in two parts that load apart: the model (all that ranking needs)
 * and the evidence (all that a reader wants to see behind it). A finding's place in `model.findings` is its
 * number; `evidence.findings` has its words under the same number.
 */

const findingNumber = z.number().int().min(0);

/** An alternative of the decision. */
export const frameworkSchema = z.object({
  id: idSchema,
  name: z.string(),
  monogram: z.string(),
  hue: z.enum(HUES),
  home: z.string(),
  mind: z.string(),
});

/**
 * One thing to judge by, named so that high is good. `from`: it takes no ratings, but follows from a fact or an answer.
 */
export const criterionSchema = z.object({
  id: idSchema,
  name: z.string(),
  /** What it is called where it is rated low, if its name would praise it: "Hard to learn". */
  flaw: z.string().optional(),
  group: idSchema,
  question: z.string(),
  from: z.union([z.object({ fact: idSchema, holds: z.array(idSchema) }), z.object({ question: idSchema })]).optional(),
});

/** A property that is stated and not rated. */
export const factSchema = z.object({
  id: idSchema,
  name: z.string(),
  /** Of an open fact: what the sources state, each its own name. */
  values: z.array(z.object({ id: z.string(), name: z.string() })),
  /** The criterion that says how soon a team can work with a value that is new to it. */
  learning: idSchema.optional(),
});

/** One answer that a question offers, and what choosing it does. */
export const optionSchema = z.object({
  id: idSchema,
  text: z.string(),
  hint: z.string().optional(),
  /** The framework that it names, in a question that feeds a criterion. */
  framework: idSchema.optional(),
  /** Importance added, by criterion. */
  effects: z.record(idSchema, z.number()),
  requires: z.object({ fact: idSchema, anyOf: z.array(idSchema), because: z.string() }).optional(),
  /** While it is chosen, each effect of the answers to that question adds `to` instead of its own size. */
  reweighs: z.object({ question: idSchema, to: z.number() }).optional(),
  /** None of these; with `many`, such an option excludes the others. */
  neutral: z.boolean(),
});

/** One question; its options stand in the order of the content. */
export const questionSchema = z.object({
  id: idSchema,
  theme: idSchema,
  topic: z.string(),
  text: z.string(),
  hint: z.string().optional(),
  choose: z.enum(CHOICES),
  options: z.array(optionSchema),
});

/** Whose findings these are; its bibliography is in the evidence. */
export const sourceSchema = z.object({
  id: idSchema,
  short: z.string(),
  kind: z.enum(SOURCE_KINDS),
});

/** A rated finding stands on a criterion; a stated one on a fact. */
export const findingSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('rated'),
    source: idSchema,
    framework: idSchema,
    criterion: idSchema,
    rating: z.enum(RATINGS),
  }),
  z.object({
    kind: z.literal('stated'),
    source: idSchema,
    framework: idSchema,
    fact: idSchema,
    values: z.array(z.string()),
  }),
]);

/** A recorded dispute; `findings` and `outdated` are numbers of findings. */
export const conflictSchema = z.object({
  id: idSchema,
  kind: z.enum(CONFLICT_KINDS),
  topic: z.string(),
  frameworks: z.array(idSchema),
  findings: z.array(findingNumber),
  /** Those of its findings that hold no more, if an official or measured one of them says so. */
  outdated: z.array(findingNumber),
});

/** A filled-in project to try the advisor with. */
export const exampleSchema = z.object({
  id: idSchema,
  title: z.string(),
  situation: z.string(),
  /** Chosen options by question. */
  answers: z.record(idSchema, z.array(idSchema)),
});

/** All that ranking needs. Every list is in content order; `trust` is how much a voice of each kind counts. */
export const modelSchema = z.object({
  schemaVersion: z.literal(1),
  contentHash: z.string(),
  /** The newest `checked` date of all sources. */
  asOf: z.string(),
  /** Of criteria. */
  groups: z.array(z.object({ id: idSchema, name: z.string() })),
  /** Of questions; each has some. */
  themes: z.array(z.object({ id: idSchema, name: z.string() })),
  trust: z.object({ comparison: z.number(), official: z.number(), benchmark: z.number() }),
  frameworks: z.array(frameworkSchema),
  criteria: z.array(criterionSchema),
  facts: z.array(factSchema),
  questions: z.array(questionSchema),
  sources: z.array(sourceSchema),
  findings: z.array(findingSchema),
  conflicts: z.array(conflictSchema),
  examples: z.array(exampleSchema),
});

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

export type Framework = z.infer<typeof frameworkSchema>;
export type Criterion = z.infer<typeof criterionSchema>;
export type Fact = z.infer<typeof factSchema>;
export type Option = z.infer<typeof optionSchema>;
export type Question = z.infer<typeof questionSchema>;
export type Source = z.infer<typeof sourceSchema>;
export type Finding = z.infer<typeof findingSchema>;
export type Conflict = z.infer<typeof conflictSchema>;
export type Example = z.infer<typeof exampleSchema>;
export type Model = z.infer<typeof modelSchema>;
export type Evidence = z.infer<typeof evidenceSchema>;
export type Advice = z.infer<typeof adviceSchema>;
export type Figure = z.infer<typeof figureSchema>;
export type Locator = z.infer<typeof locatorSchema>;
export type Cited = z.infer<typeof citedSchema>;
export type FrameworkId = Framework['id'];
export type CriterionId = Criterion['id'];
export type QuestionId = Question['id'];
export type OptionId = Option['id'];
export type SourceId = Source['id'];
