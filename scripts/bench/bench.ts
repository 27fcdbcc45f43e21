/**
 * `npm run bench`: how long the ranking, the analysis and the mathematics under them take. `npm run bench -- --matrix`:
 * how soon a large matrix is drawn, which takes a build and a browser.
 */
import { parseArgs } from 'node:util';
import { benchAdvisor } from './advisor.ts';
import { benchGrowth } from './growth.ts';
import { benchMatrix } from './matrix.ts';
import { benchPackages } from './packages.ts';

const { values: asked } = parseArgs({ options: { matrix: { type: 'boolean', default: false } } });

if (asked.matrix) await benchMatrix();
else {
  await benchAdvisor();
  await benchPackages();
  await benchGrowth();
}
