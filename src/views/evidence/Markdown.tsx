import { type Components, toJsxRuntime } from 'hast-util-to-jsx-runtime';
import type { ComponentProps } from 'react';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { Fragment, jsx, jsxs } from '#jsx/jsx-runtime';
import { useModel } from '../app/knowledge.tsx';
import { Link } from '../ui/Link.tsx';
import { resolveProseLink } from './prose-links.ts';

/** Renders prose; loaded only where there is some. `startAt` is the level of the topmost heading in it. */
export default function Markdown({ markdown, startAt }: { markdown: string; startAt: number }) {
  const shift = startAt - topmostHeading(markdown);
  const tree = LAID_OUT.runSync(LAID_OUT.parse(markdown));
  return toJsxRuntime(tree, { Fragment, jsx, jsxs, components: { ...COMPONENTS, ...headings(shift) } });
}

/** Leaves HTML out. */
const LAID_OUT = unified().use(remarkParse).use(remarkGfm).use(remarkRehype).use(closeUp).freeze();

/** Line breaks between blocks are for those who read the source; here each would become an element. */
function closeUp() {
  return removeBreaks;
}

function removeBreaks(node: Parameters<typeof toJsxRuntime>[0]): void {
  if (!('children' in node)) return;
  if (node.type === 'root' || (node.type === 'element' && ['ul', 'ol', 'blockquote'].includes(node.tagName)))
    node.children = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  node.children.forEach(removeBreaks);
}

const COMPONENTS: Components = { a: ProseLink, code: Code, img: () => null, table: ProseTable };

function ProseLink({ href, children }: ComponentProps<'a'>) {
  const to = resolveProseLink(useModel(), href ?? '');
  return to ? <Link to={to}>{children}</Link> : <span>{children}</span>;
}

/** The same in every language. */
function Code({ children }: ComponentProps<'code'>) {
  return <code translate="no">{children}</code>;
}

function ProseTable({ children }: ComponentProps<'table'>) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard.
    <section className="scroller" tabIndex={0} aria-label="Table">
      <table>{children}</table>
    </section>
  );
}

const LEVELS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;

function headings(shift: number): Components {
  return Object.fromEntries(
    LEVELS.map((level, index) => [level, LEVELS[Math.min(5, Math.max(1, index + shift))] ?? 'h6']),
  );
}

function topmostHeading(markdown: string): number {
  const levels = [...markdown.matchAll(/^(#{1,6}) /gm)].map(([, marks = '']) => marks.length);
  return levels.length === 0 ? 1 : Math.min(...levels);
}
