import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** An import that a file of this folder may or may not make. */
type Import = readonly [folder: string, from: string];

const FORBIDDEN: readonly Import[] = [
  ['knowledge', '../advisor/recommend.ts'],
  ['knowledge', '../mcda/index.ts'],
  ['mcda', '../knowledge/vocabulary.ts'],
  ['mcda', '../advisor/cell.ts'],
  ['advisor', '../mcda/ranks.ts'],
  ['advisor', '../share/encode.ts'],
  ['advisor', '../store/advisor-store.ts'],
  ['advisor', '../compiler/compile.ts'],
  ['advisor', 'react'],
  ['share', '../store/advisor-store.ts'],
  ['share', '../views/ui/points.ts'],
  ['share', '../compiler/compile.ts'],
  ['share', 'react'],
  ['store', '../views/App.tsx'],
  ['store', '../compiler/compile.ts'],
  ['store', 'react'],
  ['views', '../compiler/compile.ts'],
  ['views/matrix', '../../compiler/compile.ts'],
  ['views/matrix', '../../mcda/index.ts'],
  ['views', 'zod'],
  ['compiler', '../views/pages.ts'],
  ['compiler/rules', '../../advisor/assess.ts'],
];

const ALLOWED: readonly Import[] = [
  ['knowledge', './vocabulary.ts'],
  ['mcda', './ranks.ts'],
  ['mcda', 'yalps'],
  ['advisor', '../knowledge/vocabulary.ts'],
  ['advisor', '../mcda/index.ts'],
  ['advisor', './assess.ts'],
  ['share', '../advisor/admit.ts'],
  ['share', '../knowledge/profile.ts'],
  ['store', '../share/decode.ts'],
  ['store', '../advisor/admit.ts'],
  ['store', 'zustand'],
  ['views/matrix', '../../store/advisor-store.ts'],
  ['views/matrix', '../ui/points.ts'],
  ['compiler', '../knowledge/entries.ts'],
  ['compiler/rules', '../problem.ts'],
];

const folder = mkdtempSync(join(tmpdir(), 'boundaries-'));
const fileOf = ([where, from]: Import) => `src/${where}/probe-${from.replaceAll(/[^a-z]+/gi, '-')}.ts`;
let refused: ReadonlySet<string> = new Set();

beforeAll(() => {
  const rules = JSON.parse(readFileSync('biome.json', 'utf8'));
  writeFileSync(join(folder, 'biome.json'), JSON.stringify({ ...rules, vcs: { enabled: false } }));
  for (const probe of [...FORBIDDEN, ...ALLOWED]) {
    const path = join(folder, fileOf(probe));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `import { thing } from '${probe[1]}';\nexport const other = thing;\n`);
  }
  const biome = join(process.cwd(), 'node_modules/@biomejs/biome/bin/biome');
  let report: string;
  try {
    report = execFileSync(
      process.execPath,
      [biome, 'lint', '--only=style/noRestrictedImports', '--max-diagnostics=none', '--reporter=json', '.'],
      {
        cwd: folder,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      },
    );
  } catch (error) {
    // Diagnostics make biome fail; its report is on standard output all the same.
    report = String((error as { stdout: unknown }).stdout);
  }
  refused = new Set([...report.matchAll(/src\/[\w/-]+\.ts/g)].map(([path]) => path));
});
afterAll(() => rmSync(folder, { recursive: true }));

test.each(FORBIDDEN)('src/%s may not import %s', (...probe) => {
  expect(refused).toContain(fileOf(probe));
});

test.each(ALLOWED)('src/%s may import %s', (...probe) => {
  expect(refused).not.toContain(fileOf(probe));
});
