import { useEffect, useRef } from 'react';
import { positionOnArrival } from '../place/page-position.ts';
import { onUserInput } from '../place/user-input.ts';
import type { Opened } from './view/matrix-view.ts';
import { reveal } from './view/opener-elements.ts';

/**
 * Leads to a cell that the address asks for, each time that it does. Not who was here before, who is led back to where
 * they were, nor who has gone on meanwhile.
 *
 * @param arrivals counts the times that the address asked
 * @param drawn whether the cells are where they stay
 */
export function useWayToOpened(opened: Opened | null, arrivals: number, drawn: boolean): void {
  const goneOn = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only where the address asks for a cell, not on every opening.
  useEffect(() => {
    if (!drawn) {
      const over = new AbortController();
      onUserInput(() => {
        goneOn.current = true;
      }, over.signal);
      return () => over.abort();
    }
    if (opened && !goneOn.current && !positionOnArrival()) reveal(opened);
    goneOn.current = false;
    return undefined;
  }, [arrivals, drawn]);
}
