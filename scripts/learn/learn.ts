/**
 * `npm run learn`: how large each effect should be for the published decisions, beside how large it is. It writes
 * nothing: a person changes a step where the fit is stable and a reason can be written.
 *
 * `-- --cases FILE` reads other cases; `-- --pull N` pulls more (N larger) or less towards the content.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { compile } from '../../src/compiler/compile.ts';
import { faultReport } from '../../src/compiler/plugin.ts';
import { readContentFolder } from '../../src/compiler/reading/content-folder.ts';
import { readCases } from '../agreement/cases.ts';
import { LEARNING } from './cross-validate.ts';
import { report } from './report.ts';

const {
  cases: file = 'tests/agreement/cases.json',
  pull = String(LEARNING.pull),
  scale = String(LEARNING.scale),
} = parseArgs({
  options: { cases: { type: 'string' }, pull: { type: 'string' }, scale: { type: 'string' } },
}).values;
const compiled = compile(readContentFolder(process.cwd()));
if (!compiled.ok) {
  console.error(faultReport(compiled));
  process.exit(2);
}
const { model } = compiled.knowledge;
console.log(
  report(model, readCases(readFileSync(file, 'utf8'), model), {
    ...LEARNING,
    pull: Number(pull),
    scale: Number(scale),
  }),
);
