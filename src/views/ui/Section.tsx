import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Disclosure } from './Disclosure.tsx';
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

export interface FoldedSectionProps extends Omit<SectionProps, 'aside'> {
  /** A short remark above what is inside. */
  readonly aside?: ReactNode;
  /** What is inside, in a sentence: most readers need no more. */
  readonly says: ReactNode;
  /** Called each time that it is opened. */
  readonly onOpen?: () => void;
}

/** A section below its heading, opened by it. On paper it stands open. */
export function FoldedSection({ id, title, says, aside, children, className, onOpen }: FoldedSectionProps) {
  return (
    <section className={classNames(css.folded, className)} aria-labelledby={id}>
      <Disclosure
        printed
        data-fold={id}
        onToggle={(event) => event.currentTarget.open && onOpen?.()}
        heading={<h2 id={id}>{title}</h2>}
        summary={<span className={css.says}>{says}</span>}
      >
        <div className={css.foldBody}>
          {aside !== undefined && <p className={css.foldAside}>{aside}</p>}
          {children}
        </div>
      </Disclosure>
    </section>
  );
}
