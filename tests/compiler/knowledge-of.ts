import { compile } from '../../src/compiler/compile.ts';
import type { KnowledgeBase } from '../../src/compiler/knowledge-base.ts';
import { faultReport } from '../../src/compiler/plugin.ts';
import { contentWith } from '../fixtures/small-content.ts';

/** The small content's knowledge base with some files changed. */
export function knowledgeOf(changes: Readonly<Record<string, string | undefined>> = {}): KnowledgeBase {
  const result = compile(contentWith(changes));
  if (!result.ok) throw new Error(faultReport(result));
  return result.knowledge;
}
