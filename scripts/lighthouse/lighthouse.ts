/**
 * `npm run lighthouse`: what Lighthouse says of seven kinds of page on a slow phone, as medians of five runs, and of a
 * bare React page beside them, so that figures of different machines compare. `-- --runs 3` for another number of runs,
 * `--pages home,result` for some of the pages.
 */
import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { findBrowser } from '../../tests/browser/find-browser.ts';
import { BASE_PATH, host } from '../../tests/browser/host.ts';
import { EXAMPLE_PAGES } from '../bench/example-pages.ts';
import { median } from '../bench/measure.ts';
import { printTable } from '../print-table.ts';
import { buildBarePage } from './bare-page.ts';
import { compress } from './compress.ts';
import { CATEGORIES, type Figures, figuresOf, HEAD, medianFigures, rowOf } from './figures.ts';

const OWN = 'scripts/lighthouse';
const PROGRAM = join(OWN, 'node_modules/lighthouse/cli/index.js');
const BARE = 'bare-page';

const { values: asked } = parseArgs({
  options: { runs: { type: 'string', default: '5' }, pages: { type: 'string' } },
});
const runs = Number(asked.runs);
if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs is "${asked.runs}": expected a whole number from 1`);
const all = { ...EXAMPLE_PAGES, 'a bare React page': `${BARE}/` };
const names = asked.pages?.split(',') ?? Object.keys(all);
const unknown = names.filter((name) => !Object.hasOwn(all, name));
if (unknown.length > 0)
  throw new Error(`--pages has "${unknown.join()}": expected some of ${Object.keys(all).join(', ')}`);

if (!existsSync(PROGRAM)) {
  console.log(`Installing Lighthouse in ${OWN}, once.`);
  // npm is a script on Windows, which only a shell starts.
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: OWN, stdio: 'inherit', shell: true });
}

const site = mkdtempSync(join(tmpdir(), 'lighthouse-'));
process.env['BASE_PATH'] = BASE_PATH;
await build({ logLevel: 'error', build: { outDir: site, emptyOutDir: true } });
await buildBarePage(join(site, BARE));
compress(site);
const { address, close } = await host(site);
const browser = (await findBrowser()) ?? chromium.executablePath();

const pages = new Map(Object.entries(all).filter(([name]) => names.includes(name)));
const measured = new Map([...pages.keys()].map((page): [string, Figures[]] => [page, []]));
console.log(`${cpus()[0]?.model}, ${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}; ${version(browser)}`);
try {
  // Page after page, so that what else the machine does meets all of them alike.
  for (let run = 1; run <= runs; run += 1)
    for (const [page, path] of pages) {
      const figures = await measure(address + path);
      measured.get(page)?.push(figures);
      console.error(`run ${run} of ${runs}: ${rowOf(page, figures).join(', ')}`);
    }
} finally {
  await close();
  rmSync(site, { recursive: true });
}
printTable(
  `Lighthouse ${version(process.execPath, PROGRAM)}, mobile, medians of ${runs}; load at the end ${loadavg()[0]?.toFixed(1)}`,
  HEAD,
  [...measured].map(([page, figures]) => rowOf(page, medianFigures(figures, median))),
);

async function measure(url: string): Promise<Figures> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      PROGRAM,
      url,
      '--output=json',
      '--quiet',
      '--no-enable-error-reporting',
      `--only-categories=${CATEGORIES.join()}`,
      '--chrome-flags=--headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking --disable-component-update --disable-sync',
    ],
    { env: { ...process.env, CHROME_PATH: browser }, maxBuffer: 2 ** 28 },
  );
  return figuresOf(JSON.parse(stdout));
}

function version(...[program = '', ...args]: readonly string[]): string {
  return execFileSync(program, [...args, '--version'], { encoding: 'utf8' }).trim();
}
