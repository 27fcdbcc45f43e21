import { csvFormatRows } from 'd3-dsv';

/** One finding behind a cell, with its citation in full. */
export interface ExportedFinding {
  /** A rating, or the values of a fact. */
  readonly says: string;
  readonly statement: string;
  readonly source: string;
  readonly author: string;
  /** A date, or "not given". */
  readonly published: string;
  readonly checked: string;
  readonly url: string | null;
  readonly section: string;
  readonly row: string;
}

/** What the sources say of one framework in one row. */
export interface ExportedCell {
  readonly framework: string;
  /** As the cell reads: "moderate", "Python", "unknown". */
  readonly reading: string;
  /** 0 to 1; null for facts and where nothing is known. */
  readonly value: number | null;
  readonly disputed: boolean;
  /** The reader's own rating, which `reading` and `value` give; null where the sources' word counts. */
  readonly ownRating: { readonly reason: string; readonly instead: string } | null;
  readonly findings: readonly ExportedFinding[];
}

/** One criterion or fact, with a cell for each framework of the export, in its order. */
export interface ExportedRow {
  readonly id: string;
  readonly kind: 'criterion' | 'fact';
  readonly name: string;
  readonly cells: readonly ExportedCell[];
}

/** A part of the matrix, as it is shown. */
export interface ExportedMatrix {
  readonly contentHash: string;
  readonly asOf: string;
  readonly frameworks: readonly string[];
  readonly groups: readonly { readonly title: string; readonly rows: readonly ExportedRow[] }[];
}

/** A table for each group, then every finding under its row and framework. */
export function matrixAsMarkdown({ frameworks, groups, asOf, contentHash }: ExportedMatrix): string {
  const tables = groups.flatMap(({ title, rows }) => [
    `## ${title}`,
    [
      tableRow(['Row', ...frameworks]),
      tableRow(['---', ...frameworks.map(() => '---')]),
      ...rows.map(({ name, cells }) => tableRow([name, ...cells.map(cellText)].map(escaped))),
    ].join('\n'),
  ]);
  const findings = groups.flatMap(({ rows }) => rows.flatMap(rowFindings));
  return [
    '# Framework matrix',
    `Data of ${asOf}, version ${contentHash}.`,
    ...tables,
    ...(findings.length > 0 ? ['## Findings', ...findings] : []),
    '',
  ].join('\n\n');
}

/** One line a finding, and one line for each cell without any. */
export function matrixAsCsv({ groups }: ExportedMatrix): string {
  const lines = groups.flatMap(({ title, rows }) =>
    rows.flatMap(({ name, cells }) =>
      cells.flatMap(({ framework, reading, value, disputed, ownRating, findings }) => {
        const own = ownRating ? [ownRating.instead, noFormula(ownRating.reason)] : ['', ''];
        const cell = [title, name, framework, reading, value === null ? '' : String(value), disputed ? 'yes' : 'no'];
        if (findings.length === 0) return [[...cell, ...CITATION_COLUMNS.map(() => ''), ...own]];
        return findings.map((finding) => [
          ...cell,
          finding.says,
          finding.statement,
          finding.source,
          finding.author,
          finding.section,
          finding.row,
          finding.published,
          finding.checked,
          finding.url ?? '',
          ...own,
        ]);
      }),
    ),
  );
  return `${csvFormatRows([[...CELL_COLUMNS, ...CITATION_COLUMNS, ...OWN_COLUMNS], ...lines])}\n`;
}

/** A spreadsheet takes what begins so for a formula. */
const noFormula = (text: string) => (/^[=+\-@]/.test(text) ? `'${text}` : text);

const CELL_COLUMNS = ['group', 'row', 'framework', 'reading', 'value', 'disputed'];
const OWN_COLUMNS = ['own rating instead of', 'because'];
const CITATION_COLUMNS = [
  'finding',
  'statement',
  'source',
  'author',
  'section',
  'source row',
  'published',
  'checked',
  'url',
];

/** The export as it is, indented, with a line break at its end. */
export function matrixAsJson(matrix: ExportedMatrix): string {
  return `${JSON.stringify(matrix, null, 2)}\n`;
}

function rowFindings({ name, cells }: ExportedRow): string[] {
  return cells
    .filter(({ findings, ownRating }) => findings.length > 0 || ownRating)
    .map((cell) => {
      const lines = cell.findings.map(
        ({ says, statement, source, section, row, published }) =>
          `- ${escaped(says)}: ${escaped(statement)} (${escaped(source)}, ${escaped(section)}, row “${escaped(row)}”, ${published === 'not given' ? 'no date given' : published})`,
      );
      const { ownRating: own } = cell;
      if (own)
        lines.unshift(
          `- Own rating: ${escaped(cell.reading)} instead of ${escaped(own.instead)}${own.reason === '' ? '' : `, because: “${escaped(own.reason)}”`}`,
        );
      return `**${escaped(name)}, ${escaped(cell.framework)}: ${escaped(cellText(cell))}**\n\n${lines.join('\n')}`;
    });
}

const cellText = ({ reading, disputed, ownRating }: ExportedCell) =>
  reading + (ownRating ? ', own rating' : disputed ? ', disputed' : '');

const tableRow = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

/** Keeps our words from being read as Markdown. */
const escaped = (text: string) => text.replace(/([\\`*_[\]<>|#])/g, '\\$1').replace(/\s+/g, ' ');
