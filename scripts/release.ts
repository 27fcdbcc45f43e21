/** `npm run data:release`: keeps the present state of the data in `data/`, for links that are made under it. */
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { compile } from '../src/compiler/compile.ts';
import { faultReport } from '../src/compiler/plugin.ts';
import { readContentFolder } from '../src/compiler/reading/content-folder.ts';
import { releasedStateOf } from '../src/compiler/release.ts';
import { RELEASED_FOLDER, readReleased, releasedFile, SUMS_FILE, sumLine } from '../src/compiler/released-files.ts';

const root = process.cwd();
const compiled = compile(readContentFolder(root));
const released = readReleased(root);

if (!compiled.ok) fail(faultReport(compiled));
else if (!released.ok) fail(released.problems.join('\n'));
else {
  const state = releasedStateOf(compiled.knowledge);
  const file = releasedFile(state.contentHash);
  if (released.states.has(state.contentHash))
    fail(`${file} is there already: nothing in content/ has changed since that release, so there is nothing to do.`);
  else {
    const text = JSON.stringify(state);
    mkdirSync(RELEASED_FOLDER, { recursive: true });
    writeFileSync(file, text);
    appendFileSync(SUMS_FILE, `${sumLine(state.contentHash, text)}\n`);
    console.log(`${file} is released, beside ${released.states.size} before it. Commit it with ${SUMS_FILE}.`);
  }
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
