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
  /** The page it is on: where its heading, or one above it, is a link. */
  readonly url?: string;
  /** What follows "As of" in a paragraph of its own beneath its heading, or one above it. */
  readonly asOf?: string;
  /** What follows "Measured on" in a paragraph of its own beneath its heading, or one above it. */
  readonly machine?: string;
}

/** Splits a tree at its headings. `before` stands above the first. */
export function sectionsOf(tree: Root): { before: readonly RootContent[]; sections: readonly Section[] } {
  const slugger = new GithubSlugger();
  const before: RootContent[] = [];
  const sections: (Section & { nodes: RootContent[]; asOf?: string; machine?: string })[] = [];
  const trail: (typeof sections)[number][] = [];
  for (const node of tree.children) {
    if (node.type === 'heading') {
      const title = textOf(node);
      while ((trail.at(-1)?.depth ?? 0) >= node.depth) trail.pop();
      const above = trail.at(-1);
      const path = [...trail.map((step) => step.title), title].join(' / ');
      const section = {
        title,
        path,
        slug: slugger.slug(path),
        depth: node.depth,
        heading: node,
        nodes: [] as RootContent[],
        ...inherited({ url: linkOf(node) ?? above?.url, asOf: above?.asOf, machine: above?.machine }),
      };
      trail.push(section);
      sections.push(section);
    } else {
      const section = sections.at(-1);
      const line = section && node.type === 'paragraph' ? textOf(node) : '';
      const asOf = AS_OF.exec(line)?.[1];
      const machine = MEASURED_ON.exec(line)?.[1];
      if (section && asOf !== undefined) section.asOf = asOf;
      else if (section && machine !== undefined) section.machine = machine;
      else (section?.nodes ?? before).push(node);
    }
  }
  return { before, sections };
}

/** What stands between the first level-2 heading of this title and the next one, deeper headings included. */
export function nodesUnder(title: string, tree: Root): readonly RootContent[] {
  const start = tree.children.findIndex((node) => isTop(node) && textOf(node) === title);
  if (start < 0) return [];
  const end = tree.children.findIndex((node, index) => index > start && isTop(node));
  return tree.children.slice(start + 1, end < 0 ? undefined : end);
}

const isTop = (node: RootContent): node is Heading => node.type === 'heading' && node.depth === 2;

/** "As of 2026-04-08, version 3.1." */
const AS_OF = /^As of (.+?)\.?$/;

/** "Measured on an AMD EPYC with two cores." One sentence: more of them are prose. */
const MEASURED_ON = /^Measured on ((?:[^.]|\.(?=\d))+)\.?$/;

/** The address of a heading that is a link from end to end. */
function linkOf({ children }: Heading): string | undefined {
  const [only, another] = children;
  return only?.type === 'link' && !another ? only.url : undefined;
}

/** Without what is not there. */
function inherited(own: Readonly<Record<'url' | 'asOf' | 'machine', string | undefined>>) {
  const { url, asOf, machine } = own;
  return {
    ...(url !== undefined && { url }),
    ...(asOf !== undefined && { asOf }),
    ...(machine !== undefined && { machine }),
  };
}

/** The text of a node without its marks, in one line. */
export const textOf = (node: Nodes) => plainText(node).replace(/\s+/g, ' ').trim();
