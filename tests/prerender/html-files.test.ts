import { describe, expect, test } from 'vitest';
import { htmlFiles, type Site } from '../../src/prerender/html-files.ts';
import type { Rendered } from '../../src/prerender/render.tsx';

const INDEX = `<head>
    <meta charset="utf-8" />
    <title>Any</title>
    <meta name="description" content="Any." />
    <meta property="og:title" content="Any" />
    <meta
      property="og:description"
      content="Any."
    />
    <script src="/base/app.js"></script>
  </head>
  <body><div id="root"></div></body>`;

const SITE: Site = {
  base: '/base/',
  code: (kind) =>
    kind === 'matrix' ? { scripts: ['app.js', 'matrix.js'], styles: ['matrix.css'] } : { scripts: [], styles: [] },
  model: 'model.json',
  evidence: 'evidence-1',
  placed: 'placed.css',
};
const HOME: Rendered = {
  kind: 'home',
  path: '/',
  title: 'Home',
  description: 'All of it.',
  body: '<p>Home</p>',
  evidence: null,
};
const MATRIX: Rendered = {
  kind: 'matrix',
  path: '/matrix/',
  title: 'Q & A',
  description: 'Says "so" <b>.',
  body: '<i style="width:5%">$&</i>',
  evidence: {},
};
const MISSING: Rendered = {
  kind: 'missing',
  path: '/404/',
  title: 'Missing',
  description: 'None.',
  body: '<p>?</p>',
  evidence: null,
};

describe('the files of the pages', () => {
  const files = htmlFiles(INDEX, [HOME, MATRIX, MISSING], SITE);
  const home = files.get('index.html') ?? '';
  const matrix = files.get('matrix/index.html') ?? '';

  test('are one for every address, and one for all that there are not', () => {
    expect([...files.keys()]).toEqual(['index.html', 'matrix/index.html', '404.html']);
  });

  test('have their title and description wherever they stand', () => {
    expect(matrix).toContain('<title>Q &amp; A</title>');
    expect(matrix.match(/content="Q &amp; A"/g)).toHaveLength(1);
    expect(matrix.match(/content="Says &quot;so&quot; &lt;b>\."/g)).toHaveLength(2);
    expect(matrix).not.toContain('Any');
  });

  test('hold the words of their page, as they are, and say of which', () => {
    expect(home).toContain('<div id="root" data-path="/" data-evidence="/base/evidence-1"><p>Home</p></div>');
    expect(matrix).toContain(
      'data-path="/matrix/" data-evidence="/base/evidence-1"><i data-style="width:5%">$&</i></div>',
    );
  });

  test('name what only their page needs', () => {
    expect(matrix).toContain('<link rel="modulepreload" crossorigin href="/base/matrix.js">');
    expect(matrix.match(/app\.js/g)).toHaveLength(1);
    expect(matrix).toContain('<link rel="stylesheet" crossorigin href="/base/matrix.css">');
    expect(matrix).toContain('placed.css');
    expect(matrix).toContain(
      '<link rel="preload" as="fetch" crossorigin href="/base/evidence-1/matrix/evidence.json">',
    );
    expect(home).not.toMatch(/matrix|placed|evidence\.json/);
  });

  test('begin with the policy, because it holds for what comes after it', () => {
    for (const html of files.values())
      expect(html).toMatch(
        /^<head>\s*<meta charset="utf-8" \/>\s*<meta http-equiv="Content-Security-Policy" content="default-src 'none';/,
      );
  });
});
