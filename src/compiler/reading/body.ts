import type { Root } from 'mdast';
import type { Place } from '../problems/problem.ts';

/** A line that looks like a row of a table and stands in none. */
export interface StrayRow {
  readonly line: number;
  readonly label: string;
  readonly judges: string;
}

/** Markdown below the front matter. */
export interface Body {
  readonly file: string;
  /** The whole file; the tree's offsets count in it. */
  readonly text: string;
  readonly tree: Root;
  /** Whether it is a source's, whose tables hold statements. */
  readonly isSource: boolean;
  /** Lines that look like rows of a table and stand in none. */
  readonly strayRows: readonly StrayRow[];
  /** Something that may have been a heading or a table was read as something else, so what it holds is not known. */
  readonly misread: boolean;
}

/** Place of a node of the tree; a node made by the parser always has one. */
export function placeOf(
  file: string,
  node: { position?: { start: { line: number; column: number } } | undefined },
): Place {
  const start = node.position?.start ?? { line: 1, column: 1 };
  return { file, line: start.line, column: start.column };
}

/** Place of an offset in a text. */
export function placeAt(file: string, text: string, offset: number): Place {
  const before = text.slice(0, offset).split('\n');
  return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
