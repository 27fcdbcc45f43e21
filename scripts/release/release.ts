import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from '../../src/compiler/compile.ts';
import { faultReport } from '../../src/compiler/plugin.ts';
import { readContentFolder } from '../../src/compiler/reading/content-folder.ts';
import { releasedStateOf } from '../../src/compiler/release.ts';
import { RELEASED_FOLDER, readReleased, releasedFile, SUMS_FILE, sumLine } from '../../src/compiler/released-files.ts';

/** What was done, or why nothing was; in words, with the way on. */
export interface Outcome {
  readonly ok: boolean;
  readonly says: string;
}

/** Keeps the present state of a project's content among its released states. */
export function release(root: string): Outcome {
  const compiled = compile(readContentFolder(root));
  if (!compiled.ok) return { ok: false, says: faultReport(compiled) };
  const released = readReleased(root);
  if (!released.ok) return { ok: false, says: released.problems.join('\n') };
  const state = releasedStateOf(compiled.knowledge);
  const file = releasedFile(state.contentHash);
  if (released.states.has(state.contentHash))
    return {
      ok: false,
      says: `${file} is there already: nothing in content/ has changed since that release, so there is nothing to do.`,
    };
  const text = JSON.stringify(state);
  mkdirSync(join(root, RELEASED_FOLDER), { recursive: true });
  writeFileSync(join(root, file), text);
  appendFileSync(join(root, SUMS_FILE), `${sumLine(state.contentHash, text)}\n`);
  const before = released.states.size;
  return { ok: true, says: `${file} is released, beside ${before} before it. Commit it together with ${SUMS_FILE}.` };
}
