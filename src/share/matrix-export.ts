import { csvFormatRows } from 'd3-dsv';
import { escaped } from './markdown-text.ts';
import { spreadsheetSafe, type TableRow } from './table-text.ts';

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
  /** The page itself; null where the source has none. */
  readonly url: string | null;
  /** What we show of that page, absolute. */
  readonly page: string;
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
  /** Where it stands open in the matrix, absolute. */
  readonly address: string;
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
    `## ${escaped(title)}`,
    [
      tableRow(['Row', ...frameworks.map(escaped)]),
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

/** A table for a spreadsheet or a document: the groups as rows of their own, each cell leading to its findings. */
export function matrixAsTable({ frameworks, groups }: ExportedMatrix): TableRow[] {
  return [
    ['Criterion', ...frameworks].map((text) => ({ text, heading: true })),
    ...groups.flatMap(({ title, rows }): TableRow[] => [
      [{ text: title, heading: true, span: frameworks.length + 1 }],
      ...rows.map(({ name, cells }) => [
        { text: name, heading: true },
        ...cells.map((cell) => ({ text: cellText(cell), href: cell.address })),
      ]),
    ]),
  ];
}

/** One cell with its findings, a line each. */
export function cellAsMarkdown(name: string, cell: ExportedCell): string {
  const title = `**[${escaped(name)}, ${escaped(cell.framework)}](${cell.address}): ${escaped(cellText(cell))}**`;
  const lines = [...ownRatingLine(cell), ...cell.findings.map(findingLine)];
  return `${[title, ...(lines.length > 0 ? [lines.join('\n')] : [])].join('\n\n')}\n`;
}

/** One cell as a table: its findings, a row each. */
export function cellAsTable(name: string, cell: ExportedCell): TableRow[] {
  const columns = ['Says', 'Statement', 'Source', 'Where', 'Published', 'Address'];
  return [
    [
      { text: `${name}, ${cell.framework}`, heading: true, href: cell.address },
      { text: cellText(cell), span: columns.length - 1 },
    ],
    columns.map((text) => ({ text, heading: true })),
    ...(cell.ownRating
      ? [[cell.reading, cell.ownRating.reason, 'Own rating', `instead of ${cell.ownRating.instead}`, '', ''].map(words)]
      : []),
    ...cell.findings.map(({ says, statement, source, section, row, published, url, page }) => [
      { text: says },
      { text: statement },
      { text: source },
      { text: `${section}, row “${row}”` },
      { text: published },
      { text: url ?? page, href: url ?? page },
    ]),
  ];
}

const words = (text: string) => ({ text });

/** One line a finding, and one line for each cell without any. Begins with the mark by which Excel knows UTF-8. */
export function matrixAsCsv({ groups }: ExportedMatrix): string {
  const lines = groups.flatMap(({ title, rows }) =>
    rows.flatMap(({ name, cells }) =>
      cells.flatMap(({ framework, reading, value, disputed, address, ownRating, findings }) => {
        const own = ownRating ? [ownRating.instead, ownRating.reason] : ['', ''];
        const known = value === null ? '' : String(value);
        const cell = [title, name, framework, reading, known, disputed ? 'yes' : 'no', address];
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
          finding.page,
          ...own,
        ]);
      }),
    ),
  );
  const head = [...CELL_COLUMNS, ...CITATION_COLUMNS, ...OWN_COLUMNS];
  return `\ufeff${csvFormatRows([head, ...lines.map((line) => line.map(spreadsheetSafe))])}\n`;
}

const CELL_COLUMNS = ['group', 'row', 'framework', 'reading', 'value', 'disputed', 'address'];
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
  'our page',
];

/** The export as it is, indented, with a line break at its end. */
export function matrixAsJson(matrix: ExportedMatrix): string {
  return `${JSON.stringify(matrix, null, 2)}\n`;
}

function rowFindings({ name, cells }: ExportedRow): string[] {
  return cells
    .filter(({ findings, ownRating }) => findings.length > 0 || ownRating)
    .map((cell) => cellAsMarkdown(name, cell).trimEnd());
}

function ownRatingLine({ reading, ownRating: own }: ExportedCell): string[] {
  if (!own) return [];
  const because = own.reason === '' ? '' : `, because: “${escaped(own.reason)}”`;
  return [`- Own rating: ${escaped(reading)} instead of ${escaped(own.instead)}${because}`];
}

function findingLine({ says, statement, source, section, row, published, url, page }: ExportedFinding): string {
  const date = published === 'not given' ? 'no date given' : published;
  const place = `[${escaped(source)}](${url ?? page}), ${escaped(section)}, row “${escaped(row)}”, ${date}`;
  return `- ${escaped(says)}: ${escaped(statement)} (${place})`;
}

const cellText = ({ reading, disputed, ownRating }: ExportedCell) =>
  reading + (ownRating ? ', own rating' : disputed ? ', disputed' : '');

const tableRow = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
