import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escaped } from '../../../src/share/markdown-text.ts';
import { addressLink, item, linked, paragraph, table } from '../../../src/share/record/markdown.ts';
import { hostile } from './hostile.ts';
import { outline, parsed, words } from './outline.ts';

/** As it is shown: in one line, without what nobody sees, and without what would end a code. */
const shown = (text: string) =>
  text
    .replace(/[\s\p{Cc}\p{Z}]+/gu, ' ')
    .replace(/\p{Cf}/gu, '')
    .trim()
    .split(' ')
    .map((word) => (/:\/\/|www\.|@/i.test(word) ? word.replace(/[`|]/g, '') : word))
    .join(' ');

/** Lines within a paragraph are one to the reader. */
const inOneLine = (text: string) => text.replace(/\n/g, ' ');

describe('words in Markdown', () => {
  test('are one paragraph and read as they are, whatever they hold', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const tree = parsed(paragraph(escaped(text)));
        expect(outline(tree)).toBe('root(paragraph(words))');
        expect(inOneLine(words(tree))).toBe(shown(text));
      }),
      { numRuns: 1_000 },
    );
  });

  test('stay within their item of a list, and within their cell of a table', () => {
    fc.assert(
      fc.property(hostile, hostile, (one, other) => {
        const list = parsed([item('*', escaped(one), [escaped(other)]), item('*', escaped(other))].join('\n'));
        const below = 'list(listItem(paragraph(words)))';
        expect(outline(list)).toBe(`root(list(listItem(paragraph(words), ${below}), listItem(paragraph(words))))`);
        const rows = parsed(
          table([
            ['A', 'B'],
            [escaped(one), escaped(other)],
          ]),
        );
        const row = 'tableRow(tableCell(words), tableCell(words))';
        expect(outline(rows)).toBe(`root(table(${row}, ${row}))`);
      }),
      { numRuns: 1_000 },
    );
  });

  test('are a link to the address that is meant, and to no other kind of address', () => {
    fc.assert(
      fc.property(hostile, fc.webUrl({ withFragments: true }), (text, address) => {
        const [block] = parsed(paragraph(`see ${linked(text, `${address}/(<a> b)`)}.`)).children;
        const links = block?.type === 'paragraph' ? block.children.filter(({ type }) => type === 'link') : [];
        expect(links).toHaveLength(1);
        expect(links[0]).toMatchObject({ url: expect.stringMatching(/^https?:\/\/[^\s<>()]+%28%3ca%3e%20b%29$/) });
      }),
    );
    expect(linked('Read', 'javascript:alert(1)')).toBe('Read');
    expect(linked('Read', 'javascript:alert(1)//https://a.example')).toBe('Read');
    expect(linked('Read', null)).toBe('Read');
    expect(addressLink('https://a.example/\t')).toBe('<https://a.example/%09>');
    expect(addressLink('https://a.example/> <b')).toBe('<https://a.example/%3e%20%3cb>');
  });

  test('keep their usual look', () => {
    expect(escaped('Is for C# and ASP.NET Core: 80% - “fast”, 2.0')).toBe(
      'Is for C# and ASP.NET Core: 80% \\- “fast”, 2.0',
    );
    expect(escaped('-5 or =5')).toBe('-5 or =5');
  });

  test('are broken at spaces, so that no line with one is longer than 80 characters', () => {
    const long = 'x'.repeat(100);
    const lines = paragraph(`${'word '.repeat(40)}${long} end`).split('\n');
    expect(lines.filter((line) => line.length > 80)).toEqual([long]);
    expect(lines.slice(0, 2)).toEqual(Array(2).fill('word '.repeat(16).trim()));
    const half = 'x'.repeat(39);
    expect(paragraph(`${half} ${half}x`)).toBe(`${half} ${half}x`);
    expect(paragraph(`${half} ${half}xx`)).toBe(`${half}\n${half}xx`);
  });

  test('go on below where they began, in a list and in a list within it', () => {
    const long = 'x'.repeat(60);
    expect(item('-', `${long} ${long}`, [`${long} ${long}`])).toBe(`- ${long}\n  ${long}\n  - ${long}\n    ${long}`);
  });
});
