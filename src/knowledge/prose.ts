import { z } from 'zod';

/**
 * Texts as a page shows them. The compiler reads them from Markdown once, so that no browser has to; what Markdown has
 * beyond this, the compiler refuses.
 */

/** Words in a row: a string as it is, a break of a line in it counting as a space, or words that are marked. */
const wordsSchema = z.array(
  z.union([
    z.string(),
    z.discriminatedUnion('kind', [
      z.object({
        kind: z.enum(['strong', 'emphasis']),
        get words() {
          return wordsSchema;
        },
      }),
      z.object({ kind: z.literal('code'), text: z.string() }),
      z.object({
        kind: z.literal('link'),
        /** "https://…", or one of ours, such as "source:namalomba#technical-comparison-matrix". */
        to: z.string(),
        get words() {
          return wordsSchema;
        },
      }),
    ]),
  ]),
);

/** Blocks, one below the other. */
export const proseSchema = z.array(
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('paragraph'), words: wordsSchema }),
    /** `level`: as written, 1 to 6. */
    z.object({ kind: z.literal('heading'), level: z.number().int().min(1).max(6), words: wordsSchema }),
    z.object({
      kind: z.literal('list'),
      /** The number of its first item; a list without has no numbers. */
      from: z.number().int().min(0).optional(),
      get items() {
        return z.array(proseSchema);
      },
    }),
    z.object({ kind: z.literal('code'), text: z.string() }),
    /** The first row names the columns. */
    z.object({ kind: z.literal('table'), rows: z.array(z.array(wordsSchema)) }),
  ]),
);

export type Prose = z.infer<typeof proseSchema>;
export type Block = Prose[number];
export type Words = z.infer<typeof wordsSchema>;
