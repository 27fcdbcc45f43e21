import type { ReactNode } from 'react';
import css from './RulesOut.module.css';

/** A remark that something is ruled out: cross, caution colour and the words. */
export function RulesOut({ children }: { children: ReactNode }) {
  return (
    <span className={css.remark}>
      <svg width="10" height="10" viewBox="0 0 12 12" aria-hidden="true">
        <path d="M2 2l8 8M10 2l-8 8" stroke="currentColor" strokeWidth="2" fill="none" />
      </svg>
      <span>{children}</span>
    </span>
  );
}
