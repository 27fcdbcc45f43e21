import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { knowledge } from '../src/compiler/plugin.ts';
import type { ShippedPackage } from '../src/views/licence/shipped-packages.ts';

/**
 * Writes down which packages are shipped and under which licences, after one was added or updated: `npm run licences`.
 */

const LIST = join(import.meta.dirname, '../src/views/licence/shipped-packages.json');

/** Parts of these are shipped outside the app's own scripts: its type, and its worker (`src/offline/worker`). */
const BESIDE = ['@fontsource-variable/source-sans-3', 'workbox-core', 'workbox-precaching', 'workbox-strategies'];

/** As Vite writes them. */
interface Licence {
  readonly name: string;
  readonly version: string;
  readonly identifier?: string;
  readonly text?: string;
}

async function bundled(): Promise<readonly Licence[]> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [react(), knowledge()],
    build: { write: false, license: { fileName: 'licences.json' } },
  });
  const files = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
  const list = files.find(({ fileName }) => fileName === 'licences.json');
  if (list?.type !== 'asset') throw new Error('Vite wrote no list of licences.');
  return JSON.parse(String(list.source));
}

function installed(name: string): Licence {
  const folder = join('node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  return { name, version, identifier: license, ...(file && { text: readFileSync(join(folder, file), 'utf8').trim() }) };
}

const all = [...(await bundled()), ...BESIDE.map(installed)]
  .map(
    ({ name, version, identifier = 'unknown', text = null }): ShippedPackage => ({
      name,
      version,
      licence: identifier,
      text,
    }),
  )
  .sort((a, b) => (a.name < b.name ? -1 : 1));
writeFileSync(LIST, `${JSON.stringify(all, null, 2)}\n`);
console.log(
  `${all.length} packages; without a text of their licence: ${
    all
      .filter(({ text }) => text === null)
      .map(({ name }) => name)
      .join(', ') || 'none'
  }.`,
);
