import type { PhrasingContent, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Block, Prose, Words } from '../../knowledge/prose.ts';

/** The text of Markdown without front matter. Throws a RangeError where the compiler would have reported a fault. */
export function readProse(markdown: string): Prose {
  return proseOf(PARSER.parse(markdown).children);
}

const PARSER = unified().use(remarkParse).use(remarkGfm).freeze();

/** The text of nodes of which nothing was reported. */
export function proseOf(nodes: readonly RootContent[]): Prose {
  return nodes.map(blockOf);
}

function blockOf(node: RootContent): Block {
  switch (node.type) {
    case 'paragraph':
      return { kind: 'paragraph', words: wordsOf(node.children) };
    case 'heading':
      return { kind: 'heading', level: node.depth, words: wordsOf(node.children) };
    case 'list':
      return {
        kind: 'list',
        ...(node.ordered && { from: node.start ?? 1 }),
        items: node.children.map((item) => proseOf(item.children)),
      };
    case 'code':
      return { kind: 'code', text: node.value };
    case 'table':
      return { kind: 'table', rows: node.children.map((row) => row.children.map((cell) => wordsOf(cell.children))) };
    default:
      throw refused(node);
  }
}

function wordsOf(nodes: readonly PhrasingContent[]): Words {
  return nodes.map((node) => {
    switch (node.type) {
      case 'text':
        return node.value.replace(/[ \t]*\n[ \t]*/g, '\n');
      case 'strong':
      case 'emphasis':
        return { kind: node.type, words: wordsOf(node.children) };
      case 'inlineCode':
        return { kind: 'code', text: node.value };
      case 'link':
        return { kind: 'link', to: node.url, words: wordsOf(node.children) };
      default:
        throw refused(node);
    }
  });
}

/** `unsupported-markdown.ts` names all else that the parser knows. */
const refused = ({ type, position }: RootContent) =>
  new RangeError(`"${type}" in line ${position?.start.line} should have been reported.`);
