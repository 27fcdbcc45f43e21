import type { Code, Heading, Link, Nodes, PhrasingContent } from 'mdast';
import { webAddress } from '../../knowledge/entries.ts';
import type { Fault, Problems } from '../problems/problem.ts';
import { type Body, placeOf } from './body.ts';
import { codeOf, HIDDEN, REPLACED } from './plain-text.ts';

type Below = Pick<Body, 'file' | 'text' | 'tree' | 'isSource'>;

/** Markdown that the pages do not draw, or not so that a reader could tell it: what it is, and what to do instead. */
const UNSUPPORTED: Readonly<Partial<Record<Nodes['type'], { readonly what: string; readonly instead: string }>>> = {
  image: { what: 'A picture', instead: 'Say it in words, or link to it.' },
  imageReference: { what: 'A picture', instead: 'Say it in words, or link to it.' },
  linkReference: { what: 'A link with its address elsewhere', instead: 'Write [text](address).' },
  definition: {
    what: 'An address on a line of its own',
    instead: 'Write it in the link, [text](address), or delete it.',
  },
  footnoteReference: { what: 'A footnote', instead: 'Say it in the text.' },
  footnoteDefinition: { what: 'A footnote', instead: 'Say it in the text.' },
  blockquote: { what: 'A quotation set apart by ">"', instead: 'Take the mark away; quote within the text.' },
  thematicBreak: { what: 'A line across the page', instead: 'Delete it, or write a heading.' },
  delete: { what: 'Struck-out text', instead: 'Delete it; a "~" that is part of a text is written \\~.' },
  break: {
    what: 'The start of a new line within a paragraph',
    instead: 'Take the backslash or the two spaces at the end of this one away.',
  },
};

/** Reports what readers would not see, or see as something else. Returns the nodes that nothing else is said of. */
export function reportUnsupportedMarkdown(body: Below, problems: Problems): readonly Nodes[] {
  const refused: Nodes[] = [];
  const visit = (node: Nodes, parent: Nodes): void => {
    const fault = faultOf(node, parent, body);
    // A cell's own position is that of its bar.
    const at = node.type === 'tableCell' ? (node.children[0] ?? node) : node;
    if (fault) problems.add(placeOf(body.file, at), fault);
    if (fault && REFUSED.has(fault.rule)) refused.push(node);
    else if ('children' in node) for (const child of node.children) visit(child, node);
  };
  for (const node of body.tree.children) visit(node, body.tree);
  return refused;
}

const REFUSED: ReadonlySet<Fault['rule']> = new Set<Fault['rule']>(['not-drawn', 'html-in-prose', 'open-code']);

function faultOf(node: Nodes, parent: Nodes, body: Below): Fault | undefined {
  const unsupported = UNSUPPORTED[node.type];
  if (unsupported) return { rule: 'not-drawn', ...unsupported };
  switch (node.type) {
    case 'html':
      return { rule: 'html-in-prose' };
    case 'heading':
      return headingFault(node, parent, body);
    case 'listItem':
      return node.checked === null || node.checked === undefined
        ? node.children.length === 0
          ? { rule: 'empty-bullet' }
          : undefined
        : { rule: 'not-drawn', what: 'A box to tick', instead: 'Take "[ ]" away.' };
    case 'link':
      return linkFault(node);
    case 'code':
      return codeFault(node, body);
    case 'tableCell':
      return body.isSource ? cellFault(node, body) : undefined;
    case 'text':
      return hiddenFault(node.value);
    default:
      return undefined;
  }
}

function headingFault(node: Heading, parent: Nodes, body: Below): Fault | undefined {
  const isSection = parent === body.tree && node.depth > 1 && sliceOf(node, body).startsWith('#');
  if (!isSection || node.children.length === 0) return { rule: 'stray-heading' };
  if (!body.isSource) return undefined;
  const [only, another] = node.children;
  const words = only?.type === 'link' && !another ? only : node;
  if (words.children.some(({ type }) => type !== 'text')) return { rule: 'marked-heading' };
  return words.type === 'link' && !webAddress.safeParse(words.url).success
    ? {
        rule: 'unknown-link',
        link: words.url,
        expected: 'the heading of a section links to a page on the web, "https://..."',
        known: [],
      }
    : undefined;
}

function linkFault({ children, title, url }: Link): Fault | undefined {
  if (children.length === 0) return { rule: 'empty-link' };
  return title
    ? { rule: 'not-drawn', what: 'The title of a link', instead: 'Say it in the text of the link.' }
    : hiddenFault(url);
}

function codeFault(node: Code, body: Below): Fault | undefined {
  const lines = sliceOf(node, body).split('\n');
  if (!FENCE.test(lines[0] ?? ''))
    return {
      rule: 'not-drawn',
      what: 'A line that begins with four spaces, which make it code,',
      instead: 'Take them away; code stands between two lines of "```".',
    };
  return lines.length > 1 && FENCE.test(lines.at(-1) ?? '') ? undefined : { rule: 'open-code' };
}

const FENCE = /^\s*(`{3,}|~{3,})/;

/** The reader of tables takes the plain text of a cell. */
function cellFault(cell: { children: readonly PhrasingContent[] }, body: Below): Fault | undefined {
  if (cell.children.some((child) => child.type !== 'text' && !isBareAddress(child, body)))
    return { rule: 'marked-cell' };
  const [first, last] = [cell.children[0], cell.children.at(-1)];
  const edges = [first?.type === 'text' ? first.value[0] : '', last?.type === 'text' ? last.value.at(-1) : ''];
  return edges.includes('|') ? { rule: 'edge-bar' } : undefined;
}

/** An address that was made a link only because it looks like one. */
const isBareAddress = (node: PhrasingContent, body: Below) =>
  node.type === 'link' && !/^[[<]/.test(sliceOf(node, body));

/** What was written as "&#8238;". */
function hiddenFault(text: string): Fault | undefined {
  const found = HIDDEN.exec(text)?.[0] ?? (text.includes(REPLACED) ? REPLACED : undefined);
  return found === undefined ? undefined : { rule: 'hidden-character', code: codeOf(found) };
}

const sliceOf = ({ position }: Nodes, { text }: Below) => text.slice(position?.start.offset, position?.end.offset);
