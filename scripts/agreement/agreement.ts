/**
 * `npm run agreement`: how often the advisor agrees with published recommendations.
 *
 * `-- --cases FILE` reads other cases, `-- --json` prints figures for programs, `-- --half learnt-from|held-out` takes
 * one half of the cases, `-- --publish` writes the figures that the page "How this works" shows.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { compile } from '../../src/compiler/compile.ts';
import { readContentFolder } from '../../src/compiler/content-folder.ts';
import { faultReport } from '../../src/compiler/plugin.ts';
import { readCases, WrongCases } from './cases.ts';
import { halfOf } from './half.ts';
import { judge } from './judge.ts';
import { PUBLISHED_FILE, published } from './published.ts';
import { report } from './report.ts';
import { tally } from './tally.ts';

const OWN_CASES = 'tests/agreement/cases.json';

function stop(message: string): never {
  console.error(message);
  process.exit(2);
}

function options() {
  try {
    return parseArgs({
      options: {
        cases: { type: 'string' },
        json: { type: 'boolean' },
        half: { type: 'string' },
        publish: { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    return stop(error instanceof Error ? error.message : String(error));
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return stop(`There is no file ${file}. Expected the path of a JSON file with cases.`);
  }
}

const { cases: file = OWN_CASES, json, half, publish } = options();
if (half !== undefined && half !== 'learnt-from' && half !== 'held-out')
  stop(`--half is "${half}". Expected learnt-from or held-out.`);
const compiled = compile(readContentFolder(process.cwd()));
if (!compiled.ok) stop(faultReport(compiled));
const { model } = compiled.knowledge;
try {
  const cases = readCases(read(file), model).filter((own) => half === undefined || halfOf(own) === half);
  const judgements = cases.map((own) => judge(model, own));
  if (publish) writeFileSync(PUBLISHED_FILE, `${JSON.stringify(published(model, judgements), null, 2)}\n`);
  else if (json) console.log(JSON.stringify(tally(model, judgements), null, 2));
  else console.log(report(model, judgements));
} catch (error) {
  if (!(error instanceof WrongCases)) throw error;
  stop(error.message);
}
