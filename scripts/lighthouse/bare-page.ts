import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';

const HTML = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="description" content="A page that React draws in the browser, and nothing else." />
    <title>A bare React page</title>
    <link rel="icon" href="data:," />
  </head>
  <body>
    <div id="root"></div>
    <script type="module" src="./main.js"></script>
  </body>
</html>
`;

const CODE = `import { createElement } from 'react';
import { createRoot } from 'react-dom/client';

createRoot(document.getElementById('root')).render(
  createElement('main', null, createElement('h1', null, 'A bare React page'), createElement('p', null, 'Nothing else.')),
);
`;

/**
 * Builds a page that is React and nothing else, with the packages of the project, to compare with on any machine.
 *
 * @param folder where the built page goes
 */
export async function buildBarePage(folder: string): Promise<void> {
  // Inside the project, so that its packages are found.
  mkdirSync(resolve('node_modules/.cache'), { recursive: true });
  const root = mkdtempSync(resolve('node_modules/.cache/bare-page-'));
  writeFileSync(join(root, 'index.html'), HTML);
  writeFileSync(join(root, 'main.js'), CODE);
  await build({ configFile: false, root, base: './', logLevel: 'error', build: { outDir: folder, emptyOutDir: true } });
  rmSync(root, { recursive: true });
}
