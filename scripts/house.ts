import { readFileSync, writeFileSync } from 'node:fs';
import { forbiddenImports } from './house/forbidden-imports.ts';
import { importsBelow } from './house/imports.ts';
import { drawnAnew, PAGE } from './house/page.ts';

/**
 * Says which imports run the wrong way, and whether docs/architecture.md draws the rooms as they are.
 * `--draw` brings its drawings up to date. Exit code 1 where something is wrong.
 */
const imports = importsBelow('src');
const problems = forbiddenImports(imports);
// Rooms that import each other in a circle have no drawing.
if (problems.length === 0) {
  const page = readFileSync(PAGE, 'utf8');
  const drawn = drawnAnew(page, imports);
  if (process.argv.includes('--draw')) writeFileSync(PAGE, drawn);
  else if (drawn !== page) problems.push(`${PAGE} draws other rooms than there are. Run: npm run house -- --draw`);
}
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
