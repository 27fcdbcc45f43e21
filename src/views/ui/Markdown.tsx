import type { ComponentProps, ReactNode } from 'react';
import ReactMarkdown, { type Components } from 'react-markdown';
import remarkGfm from 'remark-gfm';
import { useModel } from './knowledge.tsx';
import { Link } from './Link.tsx';
import { resolveProseLink } from './prose-links.ts';

/** Renders prose; loaded only where there is some. `startAt` is the level of the topmost heading in it. */
export default function Markdown({ markdown, startAt }: { markdown: string; startAt: number }) {
  const model = useModel();
  const shift = startAt - topmostHeading(markdown);
  const components: Components = { a: ProseLink, table: ProseTable, ...headings(shift) };
  return (
    <ReactMarkdown
      remarkPlugins={PLUGINS}
      skipHtml
      disallowedElements={['img']}
      unwrapDisallowed
      urlTransform={(url) => resolveProseLink(model, url)}
      components={components}
    >
      {markdown}
    </ReactMarkdown>
  );
}

const PLUGINS = [remarkGfm];

function ProseLink({ href, children }: { href?: string | undefined; children?: ReactNode }) {
  return href ? <Link to={href}>{children}</Link> : children;
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
