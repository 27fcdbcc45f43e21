import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { budgetOf, scriptSizesOf, totalOf } from '../src/prerender/budget.ts';
import { fileOf } from '../src/prerender/html-files.ts';
import { pages } from '../src/views/place/pages.ts';
import { evidence, model } from '../tests/fixtures/real-knowledge.ts';
import { printTable } from './print-table.ts';

/** Prints what a page of each kind takes; `--keep` makes it what later builds compare with. */

const KEPT = 'src/prerender/script-sizes.json';

const folder = mkdtempSync(join(tmpdir(), 'size-'));
await build({ logLevel: 'error', build: { outDir: folder, emptyOutDir: true } });
const read = (file: string) => (existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : undefined);
const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);
const gzipped = (files: readonly string[]) =>
  kilobytes(files.reduce((sum, file) => sum + gzipSync(read(file) ?? '').length, 0));
const named = (html: string, ending: string) =>
  [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)]
    .map(([, file = '']) => file)
    .filter((file) => file.endsWith(ending));

const all = pages(model, evidence);
const sizes = scriptSizesOf(all, read);
printTable(
  'The first page of each kind, gzipped, in kB',
  ['kind', 'JavaScript', 'allowed', 'HTML', 'CSS', 'data', 'largest scripts'],
  sizes.map((each) => {
    const page = all.find(({ kind }) => kind === each.kind);
    const file = page ? fileOf(page) : '';
    const html = read(file) ?? '';
    const largest = Object.entries(each.scripts)
      .sort(([, a], [, b]) => b - a)
      .slice(0, 4)
      .map(([name, size]) => `${name} ${kilobytes(size)}`);
    return [
      each.kind,
      kilobytes(totalOf(each)),
      kilobytes(budgetOf(each.kind)),
      gzipped([file]),
      gzipped(named(html, '.css')),
      gzipped(named(html, '.json')),
      largest.join(', '),
    ];
  }),
);
if (process.argv.includes('--keep')) writeFileSync(KEPT, `${JSON.stringify(sizes, null, 2)}\n`);
rmSync(folder, { recursive: true });
