import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import css from './Section.module.css';

export interface SectionProps {
  /** The heading's id, and so what "#id" in an address leads to. */
  readonly id: string;
  readonly title: ReactNode;
  /** A short remark below the heading. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
  readonly className?: string | undefined;
}

/** Heading in the margin column, text beside it, one rule above. */
export function Section({ id, title, aside, children, className }: SectionProps) {
  return (
    <section className={classNames(css.section, className)} aria-labelledby={id}>
      <div className={css.head}>
        <h2 id={id}>{title}</h2>
        {aside !== undefined && <div className={css.aside}>{typeof aside === 'string' ? <p>{aside}</p> : aside}</div>}
      </div>
      <div className={css.body}>{children}</div>
    </section>
  );
}
