/**
 * `npm run content:fresh`: asks package registries and the end-of-life data for newest versions and ends of support, and
 * prints which facts of `content/` no longer hold. Ends with 0; with `--fail`, with 1 where a fact is out of date and
 * with 3 where none was found but somebody did not answer.
 */
import { compile } from '../src/compiler/compile.ts';
import { faultReport } from '../src/compiler/plugin.ts';
import { readContentFolder } from '../src/compiler/reading/content-folder.ts';
import { askWithin } from './fresh/ask.ts';
import { checkFreshness } from './fresh/check.ts';
import { freshnessReport } from './fresh/report.ts';
import { statedFacts } from './fresh/stated-facts.ts';

const PATIENCE = 15_000;

const args = process.argv.slice(2);
const files = readContentFolder(process.cwd());
const compiled = compile(files);
if (args.some((arg) => arg !== '--fail')) {
  console.error(`${args.join(' ')} cannot be read. Expected nothing, or --fail.`);
  process.exitCode = 2;
} else if (!compiled.ok) {
  console.error(faultReport(compiled));
  process.exitCode = 2;
} else {
  const today = new Date().toISOString().slice(0, 10);
  const freshness = await checkFreshness(statedFacts(files), askWithin(PATIENCE), today);
  console.log(freshnessReport(freshness));
  if (args.includes('--fail')) process.exitCode = exitCode(freshness.outdated.length, freshness.silent.length);
}

function exitCode(outdated: number, silent: number): number {
  if (outdated > 0) return 1;
  return silent > 0 ? 3 : 0;
}
