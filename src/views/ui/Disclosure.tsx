import type { DetailsHTMLAttributes, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import css from './Disclosure.module.css';

export interface DisclosureProps extends DetailsHTMLAttributes<HTMLDetailsElement> {
  readonly summary: ReactNode;
}

/** Native details with the marker drawn by us, so that it aligns with the text. */
export function Disclosure({ summary, children, className, ...rest }: DisclosureProps) {
  return (
    <details className={classNames(css.disclosure, className)} {...rest}>
      <summary>
        <span>{summary}</span>
      </summary>
      {children}
    </details>
  );
}
