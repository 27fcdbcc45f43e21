import { expect, test } from 'vitest';
import { htmlFiles } from '../../src/compiler/html-files.ts';

const INDEX = `<title>Any</title>
<meta name="description" content="Any." />
<meta property="og:title" content="Any" />
<meta
  property="og:description"
  content="Any."
/>
<script src="/app.js"></script>`;

test('every page has a file of its own, with its title and description wherever they stand', () => {
  const files = htmlFiles(INDEX, [
    { path: '/', title: 'Home', description: 'All of it.' },
    { path: '/matrix/', title: 'Q & A', description: 'Says "so" <b>.' },
  ]);
  expect([...files.keys()]).toEqual(['index.html', 'matrix/index.html', '404.html']);
  expect(files.get('matrix/index.html')).toBe(`<title>Q &amp; A</title>
<meta name="description" content="Says &quot;so&quot; &lt;b>." />
<meta property="og:title" content="Q &amp; A" />
<meta
  property="og:description"
  content="Says &quot;so&quot; &lt;b>."
/>
<script src="/app.js"></script>`);
  expect(files.get('404.html')).toContain('<title>Page not found');
});
