/**
 * `npm run bench`: how long the ranking, the analysis and the mathematics under them take. `npm run bench -- --matrix`:
 * how soon a large matrix is drawn, and `npm run bench -- --pages`: how pages come and answer, which take a build and a browser.
 */
import { parseArgs } from 'node:util';
import { benchAdvisor } from './advisor.ts';
import { benchGrowth } from './growth.ts';
import { benchMatrix } from './matrix.ts';
import { benchPackages } from './packages.ts';
import { benchPages } from './pages.ts';

const { values: asked } = parseArgs({
  options: {
    matrix: { type: 'boolean', default: false },
    pages: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '3' },
  },
});

if (asked.matrix) await benchMatrix();
else if (asked.pages) await benchPages(Number(asked.rounds));
else {
  await benchAdvisor();
  await benchPackages();
  await benchGrowth();
}
