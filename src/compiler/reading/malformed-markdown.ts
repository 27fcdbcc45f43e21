import type { Nodes } from 'mdast';
import type { Fault, Problems } from '../problems/problem.ts';
import { type Body, placeAt } from './body.ts';

/**
 * Reports what was meant as Markdown and is none, for want of a space or because it is not complete.
 *
 * @param reported nodes of which nothing more is said
 */
export function reportMalformedMarkdown(
  { file, text, tree }: Pick<Body, 'file' | 'text' | 'tree'>,
  reported: readonly Nodes[],
  problems: Problems,
): void {
  const visit = (node: Nodes): void => {
    // Cells are plain text, where a star is a star.
    if (node.type === 'table' || reported.includes(node)) return;
    const start = node.position?.start.offset;
    const slice = start === undefined ? '' : text.slice(start, node.position?.end.offset);
    const report = (index: number, fault: Fault) => problems.add(placeAt(file, text, (start ?? 0) + index), fault);

    if (node.type === 'paragraph')
      for (const { 1: mark = '', index, 0: found } of slice.matchAll(LINE_MARK))
        report(index + found.length - mark.length, { rule: /^[#=]/.test(mark) ? 'stray-heading' : 'stray-bullet' });
    if (node.type === 'text') {
      const left = [...slice.matchAll(MARK)].find(({ 0: mark }) => !mark.startsWith('\\'));
      if (left) report(left.index, { rule: 'open-mark', mark: left[0] });
    }
    if ('children' in node) node.children.forEach(visit);
  };
  tree.children.forEach(visit);
}

/** "##Title", "===" and "-word" at the start of a line, escaped or not; "-5" is a number. */
const LINE_MARK = /^[ \t]*\\?(#+|=+(?=[ \t]*$)|[-+•](?=[^\s\d-]))/gm;

/** Marks that were not taken for any, and with them, to be passed over, whatever is escaped. */
const MARK = /\\.|\*+|`+|\[|\]|~~/g;
