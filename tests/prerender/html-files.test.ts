import { describe, expect, test } from 'vitest';
import { htmlFiles, type Site } from '../../src/prerender/html-files.ts';
import type { Rendered } from '../../src/prerender/render.tsx';

const INDEX = `<head>
    <meta charset="utf-8" />
    <title>Any</title>
    <script type="module" src="/base/app.js"></script>
  </head>
  <body><div id="root"></div></body>`;

const SITE: Site = {
  base: '/base/',
  code: (kind) => (kind === 'matrix' ? ['app.js', 'matrix.js'] : []),
  origin: undefined,
  picture: (kind) => `${kind}.png`,
  looks: { style: 'style.css', font: 'font.woff2' },
  model: 'model.json',
  evidence: 'evidence-1',
};
const HOME: Rendered = {
  kind: 'home',
  path: '/',
  title: 'Home',
  description: 'All of it.',
  body: '<p>Home</p>',
  evidence: null,
  data: [],
};
const MATRIX: Rendered = {
  kind: 'matrix',
  path: '/matrix/',
  title: 'Q & A',
  description: 'Says "so" <b>.',
  body: '<i style="width:5%">$&</i>',
  evidence: {},
  data: [{ url: '/base/matrix/' }, { name: '</script>' }],
};
const RESULT: Rendered = {
  kind: 'recommendation',
  path: '/recommendation/',
  title: 'Result',
  description: 'Which.',
  body: '<p>No answers yet</p>',
  evidence: null,
  data: [],
};
const MISSING: Rendered = {
  kind: 'missing',
  path: '/404/',
  title: 'Missing',
  description: 'None.',
  body: '<p>?</p>',
  evidence: null,
  data: [],
};

describe('the files of the pages', () => {
  const files = htmlFiles(INDEX, [HOME, MATRIX, RESULT, MISSING], SITE);
  const home = files.get('index.html') ?? '';
  const matrix = files.get('matrix/index.html') ?? '';
  const result = files.get('recommendation/index.html') ?? '';

  test('are one for every address, and one for all that there are not', () => {
    expect([...files.keys()]).toEqual(['index.html', 'matrix/index.html', 'recommendation/index.html', '404.html']);
  });

  test('have their title and description wherever they stand', () => {
    expect(matrix).toContain('<title>Q &amp; A</title>');
    expect(matrix.match(/content="Q &amp; A"/g)).toHaveLength(1);
    expect(matrix.match(/content="Says &quot;so&quot; &lt;b>\."/g)).toHaveLength(2);
    expect(matrix).not.toContain('Any');
  });

  test('name their one address, and a picture, where the build knows its site', () => {
    const there = htmlFiles(INDEX, [MATRIX, MISSING], { ...SITE, origin: 'https://example.org' });
    const [own, missing] = [...there.values()];
    expect(own).toContain('<link rel="canonical" href="https://example.org/base/matrix/">');
    expect(own).toContain('<meta property="og:image" content="https://example.org/base/matrix.png">');
    expect(missing).toContain('<meta name="robots" content="noindex">');
    expect(`${missing}${matrix}`).not.toMatch(/canonical|og:image|example/);
  });

  test('say what they are about as data, whatever it holds', () => {
    expect(matrix).toContain('{"@context":"https://schema.org","url":"/base/matrix/"}</script>');
    expect(matrix).toContain('{"@context":"https://schema.org","name":"\\u003c/script>"}</script>');
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
    expect(matrix).toContain(
      '<link rel="preload" as="fetch" crossorigin href="/base/evidence-1/matrix/evidence.json">',
    );
    expect(home).not.toMatch(/matrix|evidence\.json/);
  });

  test('hold back what their words do not need to be painted', () => {
    for (const html of [home, matrix]) {
      const [, atOnce = '', later = ''] =
        /^([\s\S]*)<template id="code">([\s\S]*)<\/template>\s*<\/head>/.exec(html) ?? [];
      expect(atOnce).toMatch(/style\.css">[\s\S]*font\.woff2">/);
      expect(atOnce).not.toMatch(/app\.js|matrix\.js|\.json"/);
      expect(later).toContain('<script type="module" src="/base/app.js"></script>');
      expect(later).toContain('href="/base/model.json"');
    }
  });

  test('fetch all at once where there are no words before the answers, behind what they are drawn with', () => {
    expect(result).not.toContain('<template');
    expect(result).toMatch(
      /style\.css">[\s\S]*font\.woff2">[\s\S]*<script type="module" fetchpriority="low" src="\/base\/app\.js">/,
    );
    expect(result).toContain('<link rel="preload" fetchpriority="low" as="fetch" crossorigin href="/base/model.json">');
  });

  test('begin with the policy, because it holds for what comes after it', () => {
    for (const html of files.values())
      expect(html).toMatch(
        /^<head>\s*<meta charset="utf-8" \/>\s*<meta http-equiv="Content-Security-Policy" content="default-src 'none';/,
      );
  });
});
