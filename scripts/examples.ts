/** `npm run examples`: writes the decision records of `docs/examples`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { compile } from '../src/compiler/compile.ts';
import { faultReport } from '../src/compiler/plugin.ts';
import { readContentFolder } from '../src/compiler/reading/content-folder.ts';
import { exampleRecords } from './examples/examples.ts';

const compiled = compile(readContentFolder(process.cwd()));
if (!compiled.ok) throw new Error(faultReport(compiled));
for (const [path, text] of exampleRecords(compiled.knowledge)) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  console.log(path);
}
