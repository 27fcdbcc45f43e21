import GithubSlugger from 'github-slugger';
import type { Heading, Nodes, Root, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';

/** A heading with what stands beneath it, up to the next heading of any depth. */
export interface Section {
  readonly title: string;
  /** The titles from level 2 down to this one, joined by " / ": the section's name in citations. */
  readonly path: string;
  readonly slug: string;
  readonly depth: number;
  readonly heading: Heading;
  readonly nodes: readonly RootContent[];
}

/** Splits a tree at its headings. `before` stands above the first. */
export function sectionsOf(tree: Root): { before: readonly RootContent[]; sections: readonly Section[] } {
  const slugger = new GithubSlugger();
  const before: RootContent[] = [];
  const sections: (Section & { nodes: RootContent[] })[] = [];
  const trail: { depth: number; title: string }[] = [];
  for (const node of tree.children) {
    if (node.type === 'heading') {
      const title = textOf(node);
      while ((trail.at(-1)?.depth ?? 0) >= node.depth) trail.pop();
      trail.push({ depth: node.depth, title });
      const path = trail.map((step) => step.title).join(' / ');
      sections.push({ title, path, slug: slugger.slug(path), depth: node.depth, heading: node, nodes: [] });
    } else {
      (sections.at(-1)?.nodes ?? before).push(node);
    }
  }
  return { before, sections };
}

/** The text of a node without its marks, in one line. */
export const textOf = (node: Nodes) => plainText(node).replace(/\s+/g, ' ').trim();

/** The Markdown of nodes as it stands in the file, a blank line between them. */
export function markdownOf(text: string, nodes: readonly RootContent[]): string {
  return nodes.map(({ position }) => text.slice(position?.start.offset, position?.end.offset).trim()).join('\n\n');
}
