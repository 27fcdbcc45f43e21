import { z } from 'zod';
import { publishedSchema } from '../knowledge/published.ts';
import { recommendationFileSchema } from '../knowledge/recommendation-file.ts';
import type { KnowledgeBase } from './knowledge-base.ts';
import { publish } from './publish.ts';

/** Names of the files, beside the app. */
export const DATA_FILE = 'knowledge-base.json';
export const SCHEMA_FILE = 'knowledge-base.schema.json';
/** Of the file that the result page hands out. */
export const RECOMMENDATION_SCHEMA_FILE = 'recommendation.schema.json';

/**
 * The files for others to read: name -> text. The same content and date give the same bytes.
 *
 * @param generatedAt ISO date, or "unknown"
 */
export function publishedFiles(knowledge: KnowledgeBase, generatedAt: string): ReadonlyMap<string, string> {
  return new Map([
    [DATA_FILE, `${JSON.stringify(publish(knowledge, generatedAt))}\n`],
    [SCHEMA_FILE, jsonSchema(publishedSchema, 'Knowledge base of the framework advisor')],
    [RECOMMENDATION_SCHEMA_FILE, jsonSchema(recommendationFileSchema, 'Recommendation of the framework advisor')],
  ]);
}

function jsonSchema(of: z.ZodType, title: string): string {
  const { $schema, ...schema } = z.toJSONSchema(of);
  return `${JSON.stringify({ $schema, title, ...schema }, null, 2)}\n`;
}
