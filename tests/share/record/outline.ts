import type { Nodes } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter);

export const parsed = (markdown: string) => parser.parse(markdown);

/** How Markdown is built, without its words: "root(heading 1(words), list(listItem(paragraph(words))))" */
export function outline(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return 'words';
  const depth = node.type === 'heading' ? ` ${node.depth}` : '';
  const target = node.type === 'link' ? ` ${node.url}` : '';
  const children = 'children' in node ? node.children.map(outline) : [];
  const inner = children.filter((own, place) => own !== 'words' || children[place - 1] !== 'words');
  return `${node.type}${depth}${target}(${inner.join(', ')})`;
}

/** What a reader sees of it. */
export function words(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  return 'children' in node ? node.children.map(words).join('') : '';
}
