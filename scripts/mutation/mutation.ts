/**
 * `npm run mutation -- FOLDER`: breaks the code of one folder on purpose, mutant by mutant, and says which ones no test
 * noticed. FOLDER is one of `ROOMS` or a folder inside one: `mcda`, `advisor/ranking`. Only what changed since the last
 * run of the same folder is tried again; mutants that act while a file is loaded are left out.
 *
 * `-- FOLDER --force` tries all again; `-- FOLDER --dryRunOnly` only runs the tests once on code prepared for mutants.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';

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
      options: { force: { type: 'boolean', default: false }, dryRunOnly: { type: 'boolean', default: false } },
    });
    const folder = positionals.join(' ').replace(/\/$/, '');
    const room = ROOMS.find((name) => folder === name || folder.startsWith(`${name}/`));
    return room !== undefined && existsSync(`src/${folder}`) ? { ...values, folder, room } : stop();
  } catch {
    return stop();
  }
}

const { folder, room, force, dryRunOnly } = order();
const report = `reports/mutation/${folder.replaceAll('/', '-')}`;

process.env.MUTATED_FOLDER = folder;

await new Stryker({
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  // A mutant of a folder inside may be noticed by any test of the room; the runner tries those that reach it.
  vitest: { configFile: 'scripts/mutation/vitest.config.ts', dir: `tests/${room}` },
  tsconfigFile: 'none.json',
  mutate: [`src/${folder}/**/*.ts`],
  ignorePatterns: ['dist', 'public', 'reports', 'test-results', 'playwright-report'],
  ignoreStatic: true,
  incremental: true,
  incrementalFile: `${report}.incremental.json`,
  force,
  dryRunOnly,
  concurrency: 2,
  // A busy machine must not pass for a mutant that hangs.
  timeoutMS: 60_000,
  reporters: ['clear-text', 'progress', 'html', 'json'],
  clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false },
  htmlReporter: { fileName: `${report}.html` },
  jsonReporter: { fileName: `${report}.json` },
  thresholds: { high: 85, low: 70, break: null },
}).runMutationTest();
