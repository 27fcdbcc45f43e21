import { type DetailsHTMLAttributes, type ReactNode, useLayoutEffect, useRef } from 'react';
import { classNames } from './class-names.ts';
import css from './Disclosure.module.css';
import { usePrinting } from './printing.ts';

export interface DisclosureProps extends DetailsHTMLAttributes<HTMLDetailsElement> {
  /** A heading that opens it: directly in the summary, where HTML wants headings. */
  readonly heading?: ReactNode;
  /** What else opens it, below or beside the heading. */
  readonly summary?: ReactNode;
  /** On paper it stands open, because nobody can open it there. */
  readonly printed?: boolean;
}

/** Native details with the marker drawn by us, so that it aligns with the text. */
export function Disclosure({ heading, summary, children, className, printed = false, ...rest }: DisclosureProps) {
  const details = useRef<HTMLDetailsElement>(null);
  const opens = usePrinting() && printed && !OPENED_BY_STYLE;
  useLayoutEffect(() => {
    const element = details.current;
    if (!opens || !element || element.open) return;
    element.open = true;
    return () => {
      element.open = false;
    };
  }, [opens]);
  return (
    <details ref={details} className={classNames(css.disclosure, printed && css.printed, className)} {...rest}>
      <summary>
        {heading}
        {summary !== undefined && <span>{summary}</span>}
      </summary>
      {children}
    </details>
  );
}

/** Newer browsers can show on paper what stays closed on the screen. */
const OPENED_BY_STYLE = globalThis.CSS?.supports?.('selector(::details-content)') ?? false;
