import type { Nodes } from 'mdast';
import type { Place } from '../problems/problem.ts';
import { FOR_LINE, readAdvice } from '../reading/advice.ts';
import { type Body, placeOf } from '../reading/body.ts';
import { ADVICE_PARTS, FRAMEWORK_HEADINGS } from './headings.ts';
import type { RuleCheck } from './rule.ts';

/** Advice comes in bullets that say something, and each names only criteria that exist, once and in its last line. */
export const advice: RuleCheck = ({ entries, names }, problems) => {
  for (const { body } of entries.frameworks) {
    const read = new Set<number>();
    for (const part of ADVICE_PARTS) {
      const heading = FRAMEWORK_HEADINGS[part];
      const { bullets, strays } = readAdvice(heading, body);
      // What is no Markdown of ours has been reported, and a "For:" line outside a bullet is a fault of its own.
      for (const node of strays) {
        const place = placeOf(body.file, node);
        if (!problems.hasAt(place) && forLines(node, body).length === 0)
          problems.add(place, { rule: 'not-a-bullet', heading });
      }
      for (const { place, text, forLine, criteria } of bullets) {
        for (const line of swallowed(text))
          problems.add({ ...place, line: place.line + line, column: 1 }, { rule: 'not-a-bullet', heading });
        if (text === '' && forLine) problems.add(place, { rule: 'empty-bullet' });
        if (forLine) read.add(forLine.line);
        criteria.forEach(({ id, place: at }, index) => {
          if (!names.criteria.includes(id)) problems.add(at, { rule: 'unknown-criterion', id, known: names.criteria });
          else if (criteria.findIndex((other) => other.id === id) < index)
            problems.add(at, { rule: 'duplicate-criterion', id });
        });
      }
    }
    for (const place of forLines(body.tree, body))
      if (!read.has(place.line)) problems.add(place, { rule: 'misplaced-for' });
  }
};

/** A "For:" with names to the end of its line, after something that does not belong before it. */
const FOR_WITHIN = /For:\s*[a-z][a-z-]*(\s*,\s*[a-z][a-z-]*)*\s*$/;

/** Lines of a bullet, counted from its own, in which another bullet begins after something that made it none. */
function swallowed(text: string): number[] {
  return text.split(/\r?\n/).flatMap((line, index) => (index > 0 && /[-*+] \*\*/.test(line) ? [index] : []));
}

/** Where lines that look as if they named criteria begin, in the paragraphs of a node. */
function forLines(node: Nodes, body: Body): Place[] {
  if (node.type !== 'paragraph')
    return 'children' in node ? node.children.flatMap((child) => forLines(child, body)) : [];
  const { start, end } = node.position ?? {};
  if (!start || !end) return [];
  const lines = body.text.slice(start.offset, end.offset).split(/\r?\n/);
  return lines.flatMap((line, index) => {
    const named = FOR_LINE.test(line) ? line.trimStart() : FOR_WITHIN.exec(line)?.[0];
    if (named === undefined) return [];
    const indent = line.length - named.length;
    return [{ file: body.file, line: start.line + index, column: (index === 0 ? start.column : 1) + indent }];
  });
}
