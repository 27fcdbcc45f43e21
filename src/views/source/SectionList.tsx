import { Link } from '../ui/Link.tsx';
import css from './SourcePage.module.css';
import type { SourceSection } from './source-sections.ts';

/** The source's own headings, as a way into the page. */
export function SectionList({ sections }: { sections: readonly SourceSection[] }) {
  return (
    <nav aria-labelledby="its-sections">
      <h2 id="its-sections" className={css.contentsTitle}>
        Its sections
      </h2>
      <ol className={css.contents}>
        {sections.map(({ title, slug, depth }) => (
          <li key={slug} className={depth > 2 ? css.sub : undefined}>
            <Link to={`#${slug}`}>{title}</Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
