import { z } from 'zod';
import { idSchema } from './id.ts';
import { CHOICES, CONFLICT_KINDS, HUES, type RATINGS, SOURCE_KINDS } from './vocabulary.ts';

/** Front matter of each kind of content entry, as people write it in `content/`. */

const text = z.string().trim().min(1, 'some text');
const order = z.number().int('a whole number').min(0, 'a number from 0 up');
/** A day of the calendar: 2026-02-30 is none. */
export const dateSchema = z.iso.date('a date such as 2026-03-02');

/** Only https, to a named host: a link must lead where its text says, and no browser may run it. */
export const webAddress = z
  .string()
  .regex(
    /^https:\/\/(?:[^\s/?#@:.\\]+\.)+[^\s/?#@:.\\]+(?::\d+)?(?:[/?#]\S*)?$/,
    'a web address that starts with "https://"',
  );

/** A place in a source: its section heading (a path joined by " / ") and, in a table, the row's own label. */
export const citationSchema = z.strictObject({
  source: idSchema,
  section: text,
  row: text.optional(),
});

export const frameworkEntry = z.strictObject({
  id: idSchema,
  order,
  name: text,
  aliases: z.array(text).default([]),
  monogram: z.string().regex(/^[A-Z][a-z]$/, 'two letters such as "Fl"'),
  hue: z.enum(HUES),
  home: text,
  mind: text,
  docs: webAddress,
  repository: webAddress,
});

const scale = z.strictObject({
  'very low': text,
  low: text,
  moderate: text,
  high: text,
  'very high': text,
} satisfies Record<(typeof RATINGS)[number], typeof text>);

/** What an effect may add to an importance: `EFFECT_STEPS`. */
const step = z.union([z.literal(1), z.literal(2), z.literal(4), z.literal(8)], '1, 2, 4 or 8');

export const criterionEntry = z.strictObject({
  id: idSchema,
  order,
  name: text,
  /** What it is called where it is rated low, if its name would praise it; it fits after "it is". */
  flaw: text.optional(),
  group: idSchema,
  question: text,
  scale,
  from: z
    .union([
      /** Fed by a fact: very high where the fact has one of these values, very low elsewhere. */
      z.strictObject({ fact: idSchema, holds: z.array(idSchema).min(1, 'at least one value') }),
      /** Fed by an answer: very high for the frameworks that the chosen options name, very low elsewhere. Each adds alike. */
      z.strictObject({ question: idSchema, add: step, because: text, cite: citationSchema }),
    ])
    .optional(),
});

export const factEntry = z.strictObject({
  id: idSchema,
  order,
  name: text,
  question: text,
  /** Its possible values; without them the fact is open, and a value is whatever a source states. */
  values: z.record(idSchema, text).optional(),
  /** The criterion that says how soon a team can work with a value that is new to it. */
  learning: idSchema.optional(),
});

const effect = z.strictObject({
  criterion: idSchema,
  add: step,
  because: text,
  cite: citationSchema,
});

const requirement = z.strictObject({
  fact: idSchema,
  anyOf: z.array(idSchema).min(1, 'at least one value'),
  because: text,
});

/** An answer that says what those to another question count: each of their effects adds `to` instead of its own size. */
const reweighing = z.strictObject({
  question: idSchema,
  to: z.union(
    [0, 1, 2, 4, 8, 16, 32].map((size) => z.literal(size)),
    '0, 1, 2, 4, 8, 16 or 32',
  ),
  because: text,
});

export const optionEntry = z.strictObject({
  id: idSchema,
  text: text,
  hint: text.optional(),
  /** The framework that the option names: only in a question that feeds a criterion. */
  framework: idSchema.optional(),
  effects: z.array(effect).optional(),
  requires: requirement.optional(),
  reweighs: reweighing.optional(),
  neutral: text.optional(),
});

export const questionEntry = z.strictObject({
  id: idSchema,
  order,
  theme: idSchema,
  topic: text,
  text: text,
  hint: text.optional(),
  choose: z.enum(CHOICES),
  options: z.array(optionEntry).min(2, 'at least two options'),
});

export const sourceEntry = z.strictObject({
  id: idSchema,
  order,
  title: text,
  short: text,
  kind: z.enum(SOURCE_KINDS),
  author: text,
  published: z.union([dateSchema, z.literal('not given')], 'a date such as 2026-03-02, or "not given"'),
  checked: dateSchema,
  url: webAddress.optional(),
});

export const conflictEntry = z.strictObject({
  id: idSchema,
  topic: text,
  kind: z.enum(CONFLICT_KINDS),
  frameworks: z.array(idSchema).min(1, 'at least one framework'),
  findings: z
    .array(
      z.strictObject({
        source: idSchema,
        section: text,
        row: text,
        framework: idSchema,
        criterion: idSchema.optional(),
        fact: idSchema.optional(),
        /** True once, and no more: out of the score while an official or measured finding of the conflict is in play. */
        outdated: z.literal(true).optional(),
      }),
    )
    .default([]),
  settled: text.optional(),
});

export const guideEntry = z.strictObject({
  id: idSchema,
  order,
  title: text,
  summary: text,
});

/** A filled-in project to try the advisor with. */
export const exampleEntry = z.strictObject({
  id: idSchema,
  order,
  title: text,
  situation: text,
  /** By question: one option, or a list of them. */
  answers: z.record(idSchema, z.union([idSchema, z.array(idSchema).min(1, 'at least one option')])),
});

/** One of two frameworks: when it is the one to take, what that costs, and the criteria that either sentence rests on. */
const way = z.strictObject({
  /** Goes on after "Django when". */
  when: text,
  price: text,
  /** Criteria on which it is rated above the other; the sentence is shown while it is. */
  ahead: z.array(idSchema).min(1, 'at least one criterion'),
  /** Criteria on which the other is rated above it. */
  behind: z.array(idSchema).min(1, 'at least one criterion'),
});

/** What can be said of two frameworks before anybody has answered a question. */
export const pairEntry = z.strictObject({
  id: z
    .string()
    .regex(
      /^[a-z][a-z0-9-]*-vs-[a-z][a-z0-9-]*$/,
      'the ids of two frameworks joined by "-vs-", such as "django-vs-fastapi"',
    ),
  /** By framework. */
  ways: z.record(idSchema, way),
});

/** One kind of source may outweigh another, and none may silence another. */
const trust = z.number().min(0.1, 'a number from 0.1 to 10').max(10, 'a number from 0.1 to 10');

/** `content/model.md`: what holds for the whole knowledge base. */
export const modelEntry = z.strictObject({
  id: z.literal('model'),
  groups: z
    .array(z.strictObject({ id: idSchema, name: text }))
    .min(1, 'at least one group')
    .max(5, 'at most five groups, the number of tones that can be told apart'),
  /** What questions are about, in the order in which people are asked. */
  themes: z.array(z.strictObject({ id: idSchema, name: text })).min(1, 'at least one theme'),
  trust: z.strictObject({
    comparison: trust,
    official: trust,
    benchmark: trust,
  } satisfies Record<(typeof SOURCE_KINDS)[number], z.ZodNumber>),
  /** What a security review goes through: advice for these criteria, and the bullets of one section of a guide. */
  review: z
    .strictObject({ criteria: z.array(idSchema).min(1, 'at least one criterion'), guide: idSchema, section: text })
    .optional(),
});

/** Folder below `content/` -> schema of the front matter of its entries. */
export const ENTRY_SCHEMAS = {
  frameworks: frameworkEntry,
  criteria: criterionEntry,
  facts: factEntry,
  questions: questionEntry,
  sources: sourceEntry,
  conflicts: conflictEntry,
  guides: guideEntry,
  examples: exampleEntry,
  pairs: pairEntry,
} as const;

export type Folder = keyof typeof ENTRY_SCHEMAS;
export type Citation = z.infer<typeof citationSchema>;
export type OptionEntry = z.infer<typeof optionEntry>;
export type SourceEntry = z.infer<typeof sourceEntry>;
export type ConflictEntry = z.infer<typeof conflictEntry>;
export type ModelEntry = z.infer<typeof modelEntry>;
