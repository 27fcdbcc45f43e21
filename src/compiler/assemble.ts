import { createHash } from 'node:crypto';
import type { ModelEntry } from '../knowledge/entries.ts';
import { evidenceOf } from './assemble-evidence.ts';
import { modelOf } from './assemble-model.ts';
import type { KnowledgeBase } from './knowledge-base.ts';
import type { Entries, Entry } from './reading/entry.ts';
import type { Texts } from './reading/plain-text.ts';
import type { SourceTables } from './reading/source-tables.ts';

/** Puts checked entries together. Total: everything that could be wrong has been reported before. */
export function assemble(
  entries: Entries,
  model: Entry<ModelEntry>,
  sourceTables: readonly SourceTables[],
  texts: Texts,
): KnowledgeBase {
  const ordered = [...sourceTables].sort((a, b) => a.source.data.order - b.source.data.order);
  const statements = ordered.flatMap((tables) => tables.statements);
  const contentHash = hashOf(texts);
  return {
    model: modelOf(entries, model.data, ordered, statements, contentHash),
    evidence: evidenceOf(entries, model.data, ordered, statements, contentHash),
  };
}

/** Short name of this state of the content: 8 hexadecimal digits of SHA-256 over paths and texts. */
function hashOf(texts: Texts): string {
  const hash = createHash('sha256');
  for (const [file, text] of [...texts].sort(([a], [b]) => (a < b ? -1 : 1))) hash.update(`${file}\0${text}\0`);
  return hash.digest('hex').slice(0, 8);
}
