/** `npm run bench`: how long the ranking, the analysis and the mathematics under them take. */
import { benchAdvisor } from './advisor.ts';
import { benchGrowth } from './growth.ts';
import { benchPackages } from './packages.ts';

await benchAdvisor();
await benchPackages();
await benchGrowth();
