/**
 * `npm run agreement`: how often the advisor agrees with published recommendations.
 *
 * `-- --cases FILE` reads other cases, `-- --json` prints figures for programs, `-- --spread` compares spreads of
 * the draws, `-- --publish` writes the figures that the app shows.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { compile } from '../../src/compiler/compile.ts';
import { faultReport } from '../../src/compiler/plugin.ts';
import { readContentFolder } from '../../src/compiler/reading/content-folder.ts';
import { BETWEEN_TWO_FILE, betweenTwo } from './between-two.ts';
import { readCases, WrongCases } from './cases.ts';
import { FREQUENCIES_FILE, frequenciesIn } from './frequencies.ts';
import { HOW_LONG_FILE, howLong } from './how-long.ts';
import { jsonReport } from './json-report.ts';
import { judgeAll } from './judge-all.ts';
import { MISSES_FILE, misses, PUBLISHED_FILE, published } from './published.ts';
import { questionsNeededBy } from './questions-needed.ts';
import { report } from './report.ts';
import { spreads } from './spread.ts';

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
        spread: { type: 'boolean' },
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

function write(file: string, content: object) {
  writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`);
}

const { cases: file = OWN_CASES, json, spread, publish } = options();
const compiled = compile(readContentFolder(process.cwd()));
if (!compiled.ok) stop(faultReport(compiled));
const { model } = compiled.knowledge;
try {
  const cases = readCases(read(file), model);
  const judged = judgeAll(model, cases);
  if (publish) {
    write(PUBLISHED_FILE, published(model, judged));
    write(MISSES_FILE, misses(model, judged));
    write(FREQUENCIES_FILE, frequenciesIn(model, cases));
    write(HOW_LONG_FILE, howLong(model, cases, questionsNeededBy(model, cases, 'advisor')));
    write(BETWEEN_TWO_FILE, betweenTwo(model, judged.unseen));
  } else if (spread) console.log(spreads(judged.unseen));
  else if (json) console.log(JSON.stringify(jsonReport(model, judged), null, 2));
  else console.log(report(model, judged));
} catch (error) {
  if (!(error instanceof WrongCases)) throw error;
  stop(error.message);
}
