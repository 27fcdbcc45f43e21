import { describe, expect, it } from 'vitest';
import {
  cellAsMarkdown,
  cellAsTable,
  type ExportedMatrix,
  matrixAsCsv,
  matrixAsJson,
  matrixAsMarkdown,
  matrixAsTable,
} from '../../src/share/matrix-export.ts';

const FINDING = {
  says: 'low',
  statement: 'Is "slow", by *one* account|measure.',
  source: 'A review, part 1',
  author: 'not given',
  published: 'not given',
  checked: '2026-01-02',
  url: null,
  page: 'https://advisor.example/sources/review/#table',
  section: 'Table',
  row: 'Speed',
};

const MATRIX: ExportedMatrix = {
  contentHash: '0123abcd',
  asOf: '2026-01-03',
  frameworks: ['Alpha', 'Beta'],
  groups: [
    {
      title: 'Under load',
      rows: [
        {
          id: 'speed',
          kind: 'criterion',
          name: 'Speed',
          cells: [
            {
              framework: 'Alpha',
              reading: 'low',
              value: 0.25,
              disputed: true,
              ownRating: null,
              address: 'https://advisor.example/matrix/#cell=speed.alpha',
              findings: [
                FINDING,
                { ...FINDING, says: 'high', published: '2025-12-01', url: 'https://example.org/review' },
              ],
            },
            {
              framework: 'Beta',
              reading: 'unknown',
              value: null,
              disputed: false,
              ownRating: null,
              address: 'https://advisor.example/matrix/#cell=speed.beta',
              findings: [],
            },
          ],
        },
      ],
    },
  ],
};

describe('the matrix to take along', () => {
  it('is a Markdown table, then every finding with its citation', () => {
    expect(matrixAsMarkdown(MATRIX)).toBe(`# Framework matrix

Data of 2026-01-03, version 0123abcd.

## Under load

| Row | Alpha | Beta |
| --- | --- | --- |
| Speed | low, disputed | unknown |

## Findings

**[Speed, Alpha](https://advisor.example/matrix/#cell=speed.alpha): low, disputed**

- low: Is "slow", by \\*one\\* account\\|measure. ([A review, part 1](https://advisor.example/sources/review/#table), Table, row “Speed”, no date given)
- high: Is "slow", by \\*one\\* account\\|measure. ([A review, part 1](https://example.org/review), Table, row “Speed”, 2025-12-01)

`);
  });

  it('is Markdown without a heading for findings where there is none', () => {
    const [group] = MATRIX.groups;
    const rows = group?.rows.map((row) => ({ ...row, cells: row.cells.slice(1) })) ?? [];
    const bare = matrixAsMarkdown({ ...MATRIX, frameworks: ['Beta'], groups: [{ title: 'Under load', rows }] });
    expect(bare).toMatch(/\| Speed \| unknown \|\n\n$/);
  });

  it('is Markdown in which nobody’s words are read as Markdown or break a line of the table', () => {
    const [group] = MATRIX.groups;
    const rows = group?.rows.map((row) => ({ ...row, name: '\\ ` * _ [ ] < > | #  and\n\n so on' })) ?? [];
    expect(matrixAsMarkdown({ ...MATRIX, groups: [{ title: 'Under load', rows }] })).toContain(
      '\n| \\\\ \\` \\* \\_ \\[ \\] \\< \\> \\| \\# and so on | low, disputed | unknown |\n',
    );
  });

  it('is CSV with a line for each finding, and one for a cell without any', () => {
    const cell = 'https://advisor.example/matrix/#cell=speed';
    const finding = '"Is ""slow"", by *one* account|measure.","A review, part 1",not given,Table,Speed';
    const page = 'https://advisor.example/sources/review/#table';
    expect(matrixAsCsv(MATRIX).split('\n')).toEqual([
      '\ufeffgroup,row,framework,reading,value,disputed,address,finding,statement,source,author,section,source row,published,checked,url,our page,own rating instead of,because',
      `Under load,Speed,Alpha,low,0.25,yes,${cell}.alpha,low,${finding},not given,2026-01-02,,${page},,`,
      `Under load,Speed,Alpha,low,0.25,yes,${cell}.alpha,high,${finding},2025-12-01,2026-01-02,https://example.org/review,${page},,`,
      `Under load,Speed,Beta,unknown,,no,${cell}.beta,,,,,,,,,,,,`,
      '',
    ]);
  });

  it('says which ratings are the reader’s own, what they stand in place of and why, as words and nothing else', () => {
    const [group] = MATRIX.groups;
    const own = { reading: 'high', ownRating: { instead: 'low', reason: '=HYPERLINK("x") *bold*' } };
    const rows = group?.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => ({ ...cell, ...own })) })) ?? [];
    const rated = { ...MATRIX, groups: [{ title: 'Under load', rows }] };
    const markdown = matrixAsMarkdown(rated);
    expect(markdown).toContain('| Speed | high, own rating | high, own rating |');
    expect(markdown).toContain(
      '**[Speed, Beta](https://advisor.example/matrix/#cell=speed.beta): high, own rating**\n\n- Own rating: high instead of low, because: “=HYPERLINK("x") \\*bold\\*”\n',
    );
    expect(matrixAsCsv(rated).split('\n')[3]).toBe(
      `Under load,Speed,Beta,high,,no,https://advisor.example/matrix/#cell=speed.beta,,,,,,,,,,,low,"'=HYPERLINK(""x"") *bold*"`,
    );
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx'])('is CSV in which %j is no formula', (name) => {
    const [group] = MATRIX.groups;
    const rows = group?.rows.map((row) => ({ ...row, name })) ?? [];
    expect(matrixAsCsv({ ...MATRIX, groups: [{ title: 'Under load', rows }] })).toContain(
      `\nUnder load,'${name},Alpha`,
    );
  });

  it('is a table with a row for each group, whose cells lead to the matrix', () => {
    expect(matrixAsTable(MATRIX).map((row) => row.map(({ text }) => text))).toEqual([
      ['Criterion', 'Alpha', 'Beta'],
      ['Under load'],
      ['Speed', 'low, disputed', 'unknown'],
    ]);
    expect(matrixAsTable(MATRIX)[2]?.[1]?.href).toBe('https://advisor.example/matrix/#cell=speed.alpha');
  });

  it('is, of one cell, a list or a table of its findings with their addresses', () => {
    const cell = MATRIX.groups[0]?.rows[0]?.cells[0];
    if (!cell) throw new Error('The matrix has no cell.');
    expect(cellAsMarkdown('Speed', cell)).toMatch(
      /^\*\*\[Speed, Alpha\]\(https:.*speed\.alpha\): low, disputed\*\*\n\n- low: .*\n- high: .*\n$/,
    );
    expect(cellAsTable('Speed', cell).map((row) => row.at(-1)?.text)).toEqual([
      'low, disputed',
      'Address',
      'https://advisor.example/sources/review/#table',
      'https://example.org/review',
    ]);
  });

  it('is, of one cell that is rated by the reader, that rating first, with its reason where there is one', () => {
    const cell = MATRIX.groups[0]?.rows[0]?.cells[0];
    if (!cell) throw new Error('The matrix has no cell.');
    const rated = (reason: string) => ({ ...cell, reading: 'high', ownRating: { instead: 'low', reason } });
    expect(cellAsTable('Speed', rated('We measured it')).slice(2, 4)).toEqual([
      ['high', 'We measured it', 'Own rating', 'instead of low', '', ''].map((text) => ({ text })),
      [
        { text: 'low' },
        { text: FINDING.statement },
        { text: 'A review, part 1' },
        { text: 'Table, row “Speed”' },
        { text: 'not given' },
        { text: FINDING.page, href: FINDING.page },
      ],
    ]);
    const address = 'https://example.org/review';
    expect(cellAsTable('Speed', cell).at(-1)?.at(-1)).toEqual({ text: address, href: address });
    const lines = (reason: string) => cellAsMarkdown('Speed', rated(reason)).split('\n');
    expect(lines('We measured it')[2]).toBe('- Own rating: high instead of low, because: “We measured it”');
    expect(lines('')[2]).toBe('- Own rating: high instead of low');
    expect(lines('')[3]).toMatch(/^- low: /);
  });

  it('is, of one cell of which nothing is known, its heading alone', () => {
    const cell = MATRIX.groups[0]?.rows[0]?.cells[1];
    if (!cell) throw new Error('The matrix has no second cell.');
    expect(cellAsMarkdown('Speed', cell)).toBe(
      '**[Speed, Beta](https://advisor.example/matrix/#cell=speed.beta): unknown**\n',
    );
    expect(cellAsTable('Speed', cell)).toEqual([
      [
        { text: 'Speed, Beta', heading: true, href: 'https://advisor.example/matrix/#cell=speed.beta' },
        { text: 'unknown', span: 5 },
      ],
      ['Says', 'Statement', 'Source', 'Where', 'Published', 'Address'].map((text) => ({ text, heading: true })),
    ]);
  });

  it('is a table whose groups span it, and whose first row and column are headings', () => {
    const [head, group, row] = matrixAsTable(MATRIX);
    expect(head?.map(({ heading }) => heading)).toEqual([true, true, true]);
    expect(group).toEqual([{ text: 'Under load', heading: true, span: 3 }]);
    expect(row?.map(({ heading }) => heading)).toEqual([true, undefined, undefined]);
  });

  it('is JSON with everything in it', () => {
    expect(JSON.parse(matrixAsJson(MATRIX))).toEqual(MATRIX);
    expect(matrixAsJson(MATRIX)).toMatch(/^\{\n {2}"contentHash": "0123abcd",\n.*\}\n$/s);
  });
});
