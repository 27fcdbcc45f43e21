import type { Nodes } from 'mdast';
import type { Problems } from '../problems/problem.ts';
import { type Body, placeAt, type StrayRow } from './body.ts';

/**
 * Finds every bar that stands in no table: one cell too few in a line of dashes, and the parser takes a whole table for
 * prose. Lines below each other are one problem, and none where they stand in what has been reported already.
 *
 * @param reported nodes of which nothing more is said
 */
export function readStrayRows(
  { file, text, tree, isSource }: Pick<Body, 'file' | 'text' | 'tree' | 'isSource'>,
  reported: readonly Nodes[],
  problems: Problems,
): readonly StrayRow[] {
  const start = tree.children[0]?.position?.start.offset ?? text.length;
  // Bars in code are code, but in a source they are more likely a table that was indented.
  const sound = [...tree.children.filter(({ type }) => type === 'table'), ...(isSource ? [] : codeIn(tree))];
  const bars = [...text.matchAll(BAR)]
    .map(({ index, 0: found }) => index + found.length - 1)
    .filter((offset) => offset >= start && !sound.some((node) => holds(node, offset)));
  const lines = [...new Map(bars.map((offset) => [lineAt(text, offset), offset])).entries()];
  let before = -1;
  for (const [line, offset] of lines) {
    if (line !== before + 1 && !reported.some((node) => holds(node, offset))) {
      const begin = text.lastIndexOf('\n', offset) + 1;
      const indent = /^\s*/.exec(text.slice(begin, offset))?.[0].length ?? 0;
      problems.add(placeAt(file, text, begin + indent), { rule: 'stray-row' });
    }
    before = line;
  }
  return lines.map(([line]) => ({ line, ...cellsOf(text.split('\n')[line - 1] ?? '') }));
}

/** A bar, with the pairs of backslashes before it; one more would make it part of the text. */
const BAR = /(?<!\\)(?:\\\\)*\|/g;

function cellsOf(line: string): { label: string; judges: string } {
  const [label = '', judges = ''] = line
    .replace(/^[\s>]*(?:(?:[-+*]|\d+[.)])\s+)?\|?/, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.replaceAll('\\|', '|').trim());
  return { label, judges };
}

function codeIn(node: Nodes): readonly Nodes[] {
  if (node.type === 'code' || node.type === 'inlineCode') return [node];
  return 'children' in node ? node.children.flatMap(codeIn) : [];
}

const holds = ({ position }: Nodes, offset: number) =>
  (position?.start.offset ?? 0) <= offset && offset < (position?.end.offset ?? 0);

const lineAt = (text: string, offset: number) => text.slice(0, offset).split('\n').length;
