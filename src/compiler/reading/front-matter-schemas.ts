import { z } from 'zod';
import { ENTRY_SCHEMAS, modelEntry } from '../../knowledge/entries.ts';

/** Where the schemas stand, from the project's root. */
const FOLDER = 'content/schemas';

/**
 * JSON Schemas of what people write above each kind of entry, for editors that know them: path from the project's
 * root -> text. They say what a field may hold; that ids exist and links lead somewhere is for the compiler.
 */
export function frontMatterSchemas(): ReadonlyMap<string, string> {
  const kinds: readonly (readonly [name: string, entries: string, schema: z.ZodType])[] = [
    ...Object.entries(ENTRY_SCHEMAS).map(([folder, schema]) => [folder, `content/${folder}/*.md`, schema] as const),
    ['model', 'content/model.md', modelEntry],
  ];
  return new Map(
    kinds.map(([name, entries, schema]) => {
      // What is written, not what is read: a field with a default may be missing.
      const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input' });
      const titled = { $schema, title: `Front matter of ${entries}`, ...rest };
      return [`${FOLDER}/${name}.json`, `${JSON.stringify(titled, null, 2)}\n`];
    }),
  );
}
