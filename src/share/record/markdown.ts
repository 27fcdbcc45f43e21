/** Markdown in which nobody's words are read as Markdown, in lines of at most 80 characters where words allow. */

import { escaped } from '../markdown-text.ts';

const WIDTH = 80;

/** @param text plain; @param address with `https:` or `http:`, else the text alone is given */
export function linked(text: string, address: string | null): string {
  return address !== null && /^https?:\/\//.test(address) ? `[${escaped(text)}](${safe(address)})` : escaped(text);
}

/** An address that is shown as it is. */
export function addressLink(address: string): string {
  return `<${safe(address)}>`;
}

/** What would end an address in Markdown, or in a table, is written in another way. */
const safe = (address: string) =>
  address.replace(/[\s<>()[\]\\|`"]/g, (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`);

/** Lines of a paragraph. */
export function paragraph(markdown: string): string {
  return wrapped(markdown, '', '');
}

/**
 * An item of a list, with the items below it.
 *
 * @param marker the sign of the list's items
 */
export function item(marker: '*' | '-', markdown: string, below: readonly string[] = []): string {
  return [wrapped(markdown, `${marker} `, '  '), ...below.map((own) => wrapped(own, `  ${marker} `, '    '))].join(
    '\n',
  );
}

export function table(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows;
  return [head, head.map(() => '---'), ...body].map(row).join('\n');
}

/** A document of blocks with a line between each; lists come as one block, and empty ones are left out. */
export function document(...blocks: readonly string[]): string {
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

const row = (cells: readonly string[]) => `| ${cells.map((cell) => (cell === '' ? '–' : cell)).join(' | ')} |`;

function wrapped(markdown: string, first: string, others: string): string {
  const lines: string[] = [];
  let line = first;
  for (const word of markdown.split(' ')) {
    const begun = line !== first;
    if (begun && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = others + word;
    } else line += begun ? ` ${word}` : word;
  }
  return [...lines, line].join('\n');
}
