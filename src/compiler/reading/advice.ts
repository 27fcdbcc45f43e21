import type { ListItem, RootContent } from 'mdast';
import type { Place } from '../problems/problem.ts';
import { type Body, placeOf } from './body.ts';
import { nodesUnder } from './sections.ts';

/** One point of advice, read from its bullet. */
export interface Bullet {
  readonly place: Place;
  /** Its Markdown, without the bullet's mark and without the "For:" line. */
  readonly text: string;
  /** Where its "For:" line begins, if it has one. */
  readonly forLine?: Place;
  /** What the "For:" line names, as written, whether it exists or not. */
  readonly criteria: readonly { readonly id: string; readonly place: Place }[];
}

/** A list of advice as it was read: its points, and what is none. */
export interface AdviceRead {
  readonly bullets: readonly Bullet[];
  /** What stands under the heading and is no list. */
  readonly strays: readonly RootContent[];
}

/** Matches a line that names criteria. */
export const FOR_LINE = /^\s*For:(.*)$/;

/** Reads the bullets beneath a level-2 heading. */
export function readAdvice(heading: string, body: Body): AdviceRead {
  const nodes = nodesUnder(heading, body.tree);
  return {
    bullets: nodes.flatMap((node) => (node.type === 'list' ? node.children.map((item) => readBullet(item, body)) : [])),
    strays: nodes.filter(({ type }) => type !== 'list'),
  };
}

function readBullet(item: ListItem, { file, text }: Body): Bullet {
  const place = placeOf(file, item);
  const [first] = item.children;
  const last = item.children.at(-1);
  const [start, end] = [first?.position?.start, last?.position?.end];
  if (start?.offset === undefined || end?.offset === undefined) return { place, text: '', criteria: [] };

  const lineStart = Math.max(text.lastIndexOf('\n', end.offset - 1) + 1, last?.position?.start.offset ?? 0);
  const lastLine = text.slice(lineStart, end.offset);
  const named = last?.type === 'paragraph' ? FOR_LINE.exec(lastLine)?.[1] : undefined;
  const words = text.slice(start.offset, named === undefined ? end.offset : lineStart);
  const advice = words.trim().replaceAll(indentation(start.column), '\n');
  if (named === undefined) return { place, text: advice, criteria: [] };

  const at = (back: number): Place => ({ file, line: end.line, column: end.column - back });
  let rest = named.length;
  const criteria = named.split(',').map((part) => {
    const id = part.trim();
    const from = rest - part.indexOf(id);
    rest -= part.length + 1;
    return { id, place: at(from) };
  });
  return { place, text: advice, forLine: at(lastLine.trimStart().length), criteria };
}

/** A line break with the indentation that a bullet gives its further lines, at most. */
const indentation = (column: number) => new RegExp(`\\r?\\n {0,${column - 1}}`, 'g');
