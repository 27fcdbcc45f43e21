import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { circleIn } from '../../scripts/house/circle.ts';
import { forbiddenImports } from '../../scripts/house/forbidden-imports.ts';
import { filesBelow, importsBelow, importsOf } from '../../scripts/house/imports.ts';
import { drawnAnew, PAGE } from '../../scripts/house/page.ts';
import { FLOORS } from '../../scripts/house/rooms.ts';

const IMPORTS = importsBelow('src');

/** What is said of a file with this one import more. */
const planted = (from: string, to: string) => forbiddenImports([{ from, to }]);

describe('the house as it stands', () => {
  test('has no import that runs the wrong way, and no circle', () => {
    expect(forbiddenImports(IMPORTS)).toEqual([]);
  });

  test('has no room that is not on a floor, and no floor without its rooms', () => {
    for (const [folder, floors] of Object.entries(FLOORS)) {
      const entries = readdirSync(folder, { withFileTypes: true });
      const rooms = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
      const named = floors.flat().filter((room) => room !== '.');
      expect(rooms.sort(), folder).toEqual(named.sort());
    }
  });

  test('has no room with more than 22 files of its own', () => {
    const counts = new Map<string, number>();
    for (const file of filesBelow('src')) {
      const folder = file.slice(0, file.lastIndexOf('/'));
      counts.set(folder, (counts.get(folder) ?? 0) + 1);
    }
    expect([...counts].filter(([, files]) => files > 22)).toEqual([]);
  });

  test('is drawn in docs/architecture.md (if not: npm run house -- --draw)', () => {
    const page = readFileSync(PAGE, 'utf8');
    expect(drawnAnew(page, IMPORTS)).toBe(page);
  });
});

test.each([
  ['src/knowledge/profile.ts', 'src/advisor/ranking/recommend.ts', 'from a floor above'],
  ['src/knowledge/profile.ts', 'src/mcda/index.ts', 'of the same floor'],
  ['src/knowledge/profile.ts', 'react', 'no package but zod'],
  ['src/mcda/ranks.ts', 'src/knowledge/vocabulary.ts', 'of the same floor'],
  ['src/mcda/input/sum.ts', 'src/mcda/draws/draw-scores.ts', 'from a floor above'],
  ['src/mcda/ranks.ts', 'zod', 'no package but pure-rand and yalps'],
  ['src/advisor/ranking/weigh.ts', 'src/mcda/ranks.ts', 'others import src/mcda/index.ts alone'],
  ['src/advisor/ranking/weigh.ts', 'src/share/encode.ts', 'from a floor above'],
  ['src/advisor/ranking/weigh.ts', 'src/compiler/compile.ts', 'of the same floor'],
  ['src/advisor/ranking/weigh.ts', 'src/advisor/robustness/analyse.ts', 'from a floor above'],
  ['src/advisor/evidence/cell.ts', 'src/advisor/ranking/weigh.ts', 'from a floor above'],
  ['src/advisor/ranking/weigh.ts', 'react', 'no package'],
  ['src/share/encode.ts', 'src/store/advisor-store.ts', 'from a floor above'],
  ['src/share/encode.ts', 'src/mcda/index.ts', 'through the advisor'],
  ['src/share/encode.ts', 'react', 'does not belong in src/share'],
  ['src/store/ledger.ts', 'src/views/words/points.ts', 'from a floor above'],
  ['src/store/ledger.ts', 'src/compiler/compile.ts', 'the browser loads no compiler'],
  ['src/store/ledger.ts', 'react', 'does not belong in src/store'],
  ['src/compiler/compile.ts', 'src/advisor/evidence/assess.ts', 'of the same floor'],
  ['src/compiler/rules/usage.ts', 'src/compiler/compile.ts', 'from a floor above'],
  ['src/compiler/problems/problem.ts', 'src/compiler/reading/entry.ts', 'from a floor above'],
  ['src/views/matrix/MatrixPage.tsx', 'src/compiler/compile.ts', 'the browser loads no compiler'],
  ['src/views/matrix/MatrixPage.tsx', 'src/mcda/index.ts', 'through the advisor'],
  ['src/views/matrix/MatrixPage.tsx', 'src/knowledge/entries.ts', 'full zod'],
  ['src/views/matrix/MatrixPage.tsx', 'zod', 'does not belong in src/views'],
  ['src/views/home/Home.tsx', 'src/views/questionnaire/asking/question-words.ts', 'of the same floor'],
  ['src/views/questionnaire/Questions.tsx', 'src/views/recommendation/NoAnswers.tsx', 'of the same floor'],
  ['src/views/outlook/question-order.ts', 'src/views/questionnaire/Questions.tsx', 'from a floor above'],
  ['src/views/ui/Button.tsx', 'src/views/evidence/Findings.tsx', 'from a floor above'],
  ['src/views/words/points.ts', 'src/views/place/hash.ts', 'from a floor above'],
  ['src/views/recommendation/why/Why.tsx', 'src/views/recommendation/ranking/Ranking.tsx', 'of the same floor'],
  ['src/views/result/anchors.ts', 'src/views/result/trial/TryOut.tsx', 'from a floor above'],
  ['src/views/result/trial/TryOut.tsx', 'src/views/recommendation/ResultPage.tsx', 'from a floor above'],
  ['src/views/matrix/view/rows.ts', 'src/views/matrix/table/MatrixRow.tsx', 'from a floor above'],
  ['src/views/cellar/Barrel.tsx', 'src/views/ui/Button.tsx', 'has no floor'],
])('%s may not import %s', (from, to, because) => {
  expect(planted(from, to)).toEqual([expect.stringContaining(because)]);
});

test.each([
  ['src/main.tsx', 'src/views/shell/App.tsx'],
  ['src/views/shell/App.tsx', 'src/views/home/Home.tsx'],
  ['src/views/matrix/MatrixPage.tsx', 'src/store/advisor-store.ts'],
  ['src/views/recommendation/Verdict.tsx', 'src/views/result/trial/TryOut.tsx'],
  ['src/store/ledger.ts', 'src/share/decode.ts'],
  ['src/store/ledger.ts', 'zustand'],
  ['src/share/encode.ts', 'src/advisor/ranking/sanitise-profile.ts'],
  ['src/advisor/ranking/weigh.ts', 'src/mcda/index.ts'],
  ['src/mcda/ranks.ts', 'src/mcda/input/tolerance.ts'],
  ['src/mcda/smallest-weight-change.ts', 'yalps'],
  ['src/compiler/compile.ts', 'src/knowledge/entries.ts'],
  ['src/compiler/rules/usage.ts', 'src/compiler/problems/problem.ts'],
])('%s may import %s', (from, to) => {
  expect(planted(from, to)).toEqual([]);
});

test('a circle is told file by file', () => {
  const imports = [
    { from: 'a.ts', to: 'b.ts' },
    { from: 'b.ts', to: 'c.ts' },
    { from: 'c.ts', to: 'b.ts' },
  ];
  expect(circleIn(imports)).toEqual(['b.ts', 'c.ts', 'b.ts']);
  expect(circleIn(imports.slice(0, 2))).toBeUndefined();
});

test('imports of every form are seen', () => {
  const text = [
    "import { a } from './a.ts';",
    "export type { b } from '../b.ts';",
    "import './c.css';",
    "const d = () => import('./d.tsx');",
    "new Worker(new URL('./e.ts', import.meta.url))",
    "import type { f } from 'f';",
    "import {\n  g,\n} from '@scope/g';",
  ].join('\n');
  expect(importsOf('src/x/y.ts', text).map(({ to }) => to)).toEqual([
    'src/x/a.ts',
    'src/b.ts',
    'src/x/c.css',
    'src/x/d.tsx',
    'src/x/e.ts',
    'f',
    '@scope/g',
  ]);
});
