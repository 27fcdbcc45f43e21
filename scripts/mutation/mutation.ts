/**
 * `npm run mutation -- FOLDER`: breaks the code of one folder on purpose, mutant by mutant, and says which ones no test
 * noticed. FOLDER is one of `ROOMS` or a folder inside one: `mcda`, `advisor/ranking`. Only what changed since the last
 * run of the same folder is tried again; mutants that act while a file is loaded are left out.
 *
 * `-- FOLDER --force` tries all again; `-- FOLDER --dryRunOnly` only runs the tests once on code prepared for mutants;
 * `-- FOLDER --sample 50` tries only the mutants of fifty stretches of its code, drawn at random (`--seed 2` draws others):
 * an estimate for a whole room in minutes.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { sampleOf } from './sample.ts';

/** Folders of `src` whose tests need no page. */
const ROOMS = ['mcda', 'advisor', 'share', 'compiler'];

function stop(): never {
  const given = process.argv.slice(2).join(' ');
  console.error(
    `${given || 'Nothing'} cannot be tried. Expected a folder of src: ${ROOMS.join(', ')}, or one inside, as in advisor/ranking.`,
  );
  process.exit(2);
}

function order() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        force: { type: 'boolean', default: false },
        dryRunOnly: { type: 'boolean', default: false },
        sample: { type: 'string', default: '0' },
        seed: { type: 'string', default: '1' },
      },
    });
    const [sample, seed] = [Number(values.sample), Number(values.seed)];
    if (!(Number.isInteger(sample) && sample >= 0 && Number.isInteger(seed))) return stop();
    const folder = positionals.join(' ').replace(/\/$/, '');
    const room = ROOMS.find((name) => folder === name || folder.startsWith(`${name}/`));
    return room !== undefined && existsSync(`src/${folder}`) ? { ...values, sample, seed, folder, room } : stop();
  } catch {
    return stop();
  }
}

const { folder, room, force, dryRunOnly, sample, seed } = order();
const report = `reports/mutation/${folder.replaceAll('/', '-')}${sample > 0 ? `.sample-${seed}` : ''}`;
const files = readdirSync(`src/${folder}`, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => join('src', folder, name))
  .toSorted();
const lines = (file: string) => readFileSync(file, 'utf8').split('\n').length - 1;
const mutate =
  sample > 0 ? [...sampleOf(Object.fromEntries(files.map((file) => [file, lines(file)])), sample, seed)] : files;

process.env.MUTATED_FOLDER = folder;

await new Stryker({
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  // A mutant of a folder inside may be noticed by any test of the room. The runner knows which reach it from its first
  // run; who imports whom would be looked up anew for each mutant.
  vitest: { configFile: 'scripts/mutation/vitest.config.ts', dir: `tests/${room}`, related: false },
  tsconfigFile: 'none.json',
  mutate,
  ignorePatterns: ['dist', 'public', 'reports', 'test-results', 'playwright-report'],
  ignoreStatic: true,
  incremental: sample === 0,
  incrementalFile: `${report}.incremental.json`,
  force,
  dryRunOnly,
  concurrency: 2,
  // Beyond half as long again as its tests took before: so much may a busy machine lose, and a mutant that hangs cost.
  timeoutMS: 15_000,
  reporters: ['clear-text', 'progress', 'html', 'json'],
  clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false },
  htmlReporter: { fileName: `${report}.html` },
  jsonReporter: { fileName: `${report}.json` },
  thresholds: { high: 85, low: 70, break: null },
}).runMutationTest();
