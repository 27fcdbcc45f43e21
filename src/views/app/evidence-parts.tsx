import type { ReactNode } from 'react';
import { WithPartOfEvidence } from './knowledge.tsx';
import { useProfile } from './store.tsx';

/**
 * Parts that are all shown when the page is opened: they need no more of the evidence than the page came with, unless the
 * reader counts other findings than everybody does, so that others may be shown.
 */
export function PageEvidence({ children }: { children: ReactNode }) {
  const { leftOut, ownRatings } = useProfile();
  const plain = leftOut.length === 0 && Object.keys(ownRatings).length === 0;
  return <WithPartOfEvidence part={plain ? 'of the page' : 'all'}>{children}</WithPartOfEvidence>;
}

/** Parts that are shown only when they are asked for, on a page that has its own evidence. */
export function AllEvidence({ children }: { children: ReactNode }) {
  return <WithPartOfEvidence part="all">{children}</WithPartOfEvidence>;
}
