import { z } from 'zod';
import { idSchema } from './id.ts';
import { CHOICES, CONFLICT_KINDS, HUES, RATINGS, SOURCE_KINDS } from './vocabulary.ts';

/**
 * What the compiler makes of `content/` loads in two parts: the model, which is all that ranking needs, and the evidence
 * (`evidence.ts`), which is all that a reader wants to see behind it. A finding's place in `model.findings` is its number;
 * `evidence.findings` has its words under the same number.
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
export type FrameworkId = Framework['id'];
export type CriterionId = Criterion['id'];
export type QuestionId = Question['id'];
export type OptionId = Option['id'];
export type SourceId = Source['id'];
