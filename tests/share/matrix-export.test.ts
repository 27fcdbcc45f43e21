import { describe, expect, it } from 'vitest';
import { type ExportedMatrix, matrixAsCsv, matrixAsJson, matrixAsMarkdown } from '../../src/share/matrix-export.ts';

const FINDING = {
  says: 'low',
  statement: 'Is "slow", by *one* account|measure.',
  source: 'A review, part 1',
  author: 'not given',
  published: 'not given',
  checked: '2026-01-02',
  url: null,
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
              findings: [
                FINDING,
                { ...FINDING, says: 'high', published: '2025-12-01', url: 'https://example.org/review' },
              ],
            },
            { framework: 'Beta', reading: 'unknown', value: null, disputed: false, ownRating: null, findings: [] },
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

**Speed, Alpha: low, disputed**

- low: Is "slow", by \\*one\\* account\\|measure. (A review, part 1, Table, row “Speed”, no date given)
- high: Is "slow", by \\*one\\* account\\|measure. (A review, part 1, Table, row “Speed”, 2025-12-01)

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
    const finding = '"Is ""slow"", by *one* account|measure.","A review, part 1",not given,Table,Speed';
    expect(matrixAsCsv(MATRIX).split('\n')).toEqual([
      'group,row,framework,reading,value,disputed,finding,statement,source,author,section,source row,published,checked,url,own rating instead of,because',
      `Under load,Speed,Alpha,low,0.25,yes,low,${finding},not given,2026-01-02,,,`,
      `Under load,Speed,Alpha,low,0.25,yes,high,${finding},2025-12-01,2026-01-02,https://example.org/review,,`,
      'Under load,Speed,Beta,unknown,,no,,,,,,,,,,,',
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
      '**Speed, Beta: high, own rating**\n\n- Own rating: high instead of low, because: “=HYPERLINK("x") \\*bold\\*”\n',
    );
    expect(matrixAsCsv(rated).split('\n')[3]).toBe(
      `Under load,Speed,Beta,high,,no,,,,,,,,,,low,"'=HYPERLINK(""x"") *bold*"`,
    );
  });

  it('is JSON with everything in it', () => {
    expect(JSON.parse(matrixAsJson(MATRIX))).toEqual(MATRIX);
    expect(matrixAsJson(MATRIX)).toMatch(/^\{\n {2}"contentHash": "0123abcd",\n.*\}\n$/s);
  });
});
