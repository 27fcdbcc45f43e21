import { csvParse } from 'd3-dsv';
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
              findings: [FINDING, { ...FINDING, says: 'high', published: '2025-12-01' }],
            },
            { framework: 'Beta', reading: 'unknown', value: null, disputed: false, findings: [] },
          ],
        },
      ],
    },
  ],
};

describe('the matrix to take along', () => {
  it('is a Markdown table, then every finding with its citation', () => {
    const markdown = matrixAsMarkdown(MATRIX);
    expect(markdown).toContain('| Speed | low, disputed | unknown |');
    expect(markdown).toContain(
      '- low: Is "slow", by \\*one\\* account\\|measure. (A review, part 1, Table, row “Speed”, no date given)',
    );
    expect(markdown).toContain('(A review, part 1, Table, row “Speed”, 2025-12-01)');
  });

  it('is CSV with a line for each finding, and one for a cell without any', () => {
    const lines = csvParse(matrixAsCsv(MATRIX));
    expect(lines.map(({ framework, finding }) => [framework, finding])).toEqual([
      ['Alpha', 'low'],
      ['Alpha', 'high'],
      ['Beta', ''],
    ]);
    expect(lines[0]).toMatchObject({
      row: 'Speed',
      value: '0.25',
      disputed: 'yes',
      statement: FINDING.statement,
      source: FINDING.source,
    });
  });

  it('is JSON with everything in it', () => {
    expect(JSON.parse(matrixAsJson(MATRIX))).toEqual(MATRIX);
  });
});
