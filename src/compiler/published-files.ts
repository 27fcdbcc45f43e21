import { z } from 'zod';
import { publishedSchema } from '../knowledge/published.ts';
import type { KnowledgeBase } from './knowledge-base.ts';
import { publish } from './publish.ts';

/** Names of the two files, beside the app. */
export const DATA_FILE = 'knowledge-base.json';
export const SCHEMA_FILE = 'knowledge-base.schema.json';

/**
 * The files for others to read: name -> text. The same content and date give the same bytes.
 *
 * @param generatedAt ISO date, or "unknown"
 */
export function publishedFiles(knowledge: KnowledgeBase, generatedAt: string): ReadonlyMap<string, string> {
  const { $schema, ...schema } = z.toJSONSchema(publishedSchema);
  const titled = { $schema, title: 'Knowledge base of the framework advisor', ...schema };
  return new Map([
    [DATA_FILE, `${JSON.stringify(publish(knowledge, generatedAt))}\n`],
    [SCHEMA_FILE, `${JSON.stringify(titled, null, 2)}\n`],
  ]);
}
