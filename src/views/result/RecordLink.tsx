import type { MouseEvent } from 'react';
import { goToPart } from '../place/focus-and-scroll.ts';
import { ANCHOR } from './anchors.ts';

/** Leads to the decision record further down, and leaves the address alone: that may hold a whole result. */
export function RecordLink({ children }: { children: string }) {
  function go(event: MouseEvent<HTMLAnchorElement>) {
    event.preventDefault();
    goToPart(document.body, `#${ANCHOR.record}`);
  }
  return (
    <a className="no-print" href={`#${ANCHOR.record}`} onClick={go}>
      {children}
    </a>
  );
}
