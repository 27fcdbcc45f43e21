import { compile } from '../../../src/compiler/compile.ts';
import { faultReport } from '../../../src/compiler/plugin.ts';
import type { Model } from '../../../src/knowledge/model.ts';
import { SMALL_CONTENT } from '../../fixtures/small-content.ts';

/** The small model with words replaced in its files, and with files of its own. */
export function changed(edits: readonly (readonly [file: string, from: string, to: string])[], more = {}): Model {
  const files: Record<string, string> = { ...SMALL_CONTENT, ...more };
  for (const [file, from, to] of edits) {
    const text = files[`content/${file}.md`] ?? '';
    if (!text.includes(from)) throw new Error(`${file} does not say "${from}".`);
    files[`content/${file}.md`] = text.replace(from, to);
  }
  const compiled = compile(new Map(Object.entries(files)));
  if (!compiled.ok) throw new Error(faultReport(compiled));
  return compiled.knowledge.model;
}
