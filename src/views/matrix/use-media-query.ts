import { startTransition, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useHydrating } from '../place/hydrating.ts';

export interface MediaQuery {
  readonly matches: boolean;
  /** Not while a page is taken over as it was written, for any window. */
  readonly known: boolean;
}

/**
 * Whether the window matches. What follows from that is drawn in pieces, so that the reader is not kept waiting; what a
 * change of the window brings is there at once, as its styles are.
 */
export function useMediaQuery(query: string): MediaQuery {
  const hydrating = useHydrating();
  const [known, setKnown] = useState(!hydrating);
  const [matches, setMatches] = useState(() => !hydrating && matchesNow(query));
  useEffect(() => {
    const list = globalThis.matchMedia?.(query);
    const read = () => {
      setKnown(true);
      setMatches(matchesNow(query));
    };
    startTransition(read);
    const follow = () => flushSync(read);
    list?.addEventListener('change', follow);
    return () => list?.removeEventListener('change', follow);
  }, [query]);
  return { matches, known };
}

const matchesNow = (query: string) => globalThis.matchMedia?.(query).matches ?? false;
