/** One cell of a table to be pasted elsewhere. */
export interface TableCell {
  readonly text: string;
  /** Names its row or column. */
  readonly heading?: boolean;
  /** Absolute. */
  readonly href?: string;
  /** Columns that it spans; 1 where it is missing. */
  readonly span?: number;
}

export type TableRow = readonly TableCell[];

/** A table in both forms that programs take from the clipboard. */
export interface TableFlavours {
  /** Tab-separated rows, for a spreadsheet. */
  readonly text: string;
  /** A table, for a document. */
  readonly html: string;
}

export function tableFlavours(rows: readonly TableRow[]): TableFlavours {
  return {
    text: rows.map((row) => row.map(({ text }) => spreadsheetSafe(oneLine(text))).join('\t')).join('\n'),
    html: `<table>${rows.map((row) => `<tr>${row.map(cellAsHtml).join('')}</tr>`).join('')}</table>`,
  };
}

/** Spreadsheets work out what begins like a formula; an apostrophe in front says that it is a text. */
export const spreadsheetSafe = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

function cellAsHtml({ text, heading = false, href, span = 1 }: TableCell): string {
  const name = heading ? 'th' : 'td';
  const words = escapedHtml(oneLine(text));
  const content = href === undefined ? words : `<a href="${escapedHtml(href)}">${words}</a>`;
  return `<${name}${span > 1 ? ` colspan="${span}"` : ''}>${content}</${name}>`;
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

const escapedHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
