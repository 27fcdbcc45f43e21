import { describe, expect, it } from 'vitest';
import { tableFlavours } from '../../src/share/table-text.ts';

describe('a table on its way to another program', () => {
  const { text, html } = tableFlavours([
    [
      { text: 'Row', heading: true },
      { text: 'Alpha & <Beta>', heading: true },
    ],
    [{ text: 'Load', heading: true, span: 2 }],
    [{ text: 'two\nlines,\ta tab' }, { text: 'low', href: 'https://example.org/?a="b"' }],
    [{ text: '=HYPERLINK("x")' }, { text: '-2' }],
  ]);

  it('has a line for each row and a tab between cells, and no formula', () => {
    expect(text.split('\n')).toEqual(['Row\tAlpha & <Beta>', 'Load', 'two lines, a tab\tlow', `'=HYPERLINK("x")\t'-2`]);
  });

  it('is a real table, whose words are words', () => {
    expect(elements(html)).toEqual(['th,th', 'th', 'td,td', 'td,td']);
    expect(html).toContain('<th>Alpha &amp; &lt;Beta&gt;</th>');
    expect(html).toContain('<th colspan="2">Load</th>');
    expect(html).toContain('<a href="https://example.org/?a=&quot;b&quot;">low</a>');
  });
});

/** The cells of each row, by the names of their elements. */
const elements = (html: string) =>
  html
    .split('<tr>')
    .slice(1)
    .map((row) => [...row.matchAll(/<(t[hd])[ >]/g)].map(([, name]) => name).join());
