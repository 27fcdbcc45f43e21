import { memo, Suspense } from 'react';
import type { Evidence } from '../../knowledge/evidence.ts';
import { Prose } from '../evidence/Prose.tsx';
import { longDatesIn } from '../words/long-date.ts';
import { StatementRow } from './StatementRow.tsx';
import css from './StatementTable.module.css';
import type { SourceSection } from './source-sections.ts';

export interface StatementSectionProps {
  readonly section: SourceSection;
  readonly evidence: Evidence;
}

/**
 * One section of a source: its heading and what its rows say. Each is taken over from the page by itself, and in between
 * the browser is free for the reader; whatever changes around it may not have it drawn anew before that.
 */
export const StatementSection = memo((props: StatementSectionProps) => (
  <Suspense>
    <Statements {...props} />
  </Suspense>
));

function Statements({ section, evidence }: StatementSectionProps) {
  const { title, slug, depth, note, rows, parent, url, asOf, machine } = section;
  const Title = depth <= 2 ? 'h2' : depth === 3 ? 'h3' : 'h4';
  return (
    // Only the topmost are landmarks: below them, names repeat.
    <section {...(depth <= 2 && { 'aria-labelledby': slug })} className={depth <= 2 ? css.section : css.subsection}>
      <Title id={slug} tabIndex={-1}>
        {title}
      </Title>
      {(url !== undefined || asOf !== undefined) && (
        <p className={`note ${css.page}`}>
          {url !== undefined && (
            <a href={url}>
              The page itself<span className="sr-only">, {title}</span>
            </a>
          )}
          {url !== undefined && asOf !== undefined && ', '}
          {asOf !== undefined && `${url === undefined ? 'As' : 'as'} of ${longDatesIn(asOf)}`}
        </p>
      )}
      {machine !== undefined && <p className={`note ${css.page}`}>Measured on {machine}.</p>}
      {note.length > 0 && <Prose text={note} startAt={4} />}
      {rows.length > 0 && (
        <table className={css.statements}>
          <caption className="sr-only">What the section “{title}” says</caption>
          <thead>
            <tr>
              <th scope="col" className={css.label}>
                Row
              </th>
              <th scope="col" className={css.judged}>
                Judges
              </th>
              <th scope="col" className={css.framework}>
                Framework
              </th>
              <th scope="col" className={css.rating}>
                Rating
              </th>
              <th scope="col">What it says</th>
            </tr>
          </thead>
          {rows.map((row) => (
            <StatementRow key={row.label} row={row} evidence={evidence} />
          ))}
        </table>
      )}
      {rows.length === 0 && note.length === 0 && !parent && <p className="note">Says nothing of a single framework.</p>}
    </section>
  );
}
