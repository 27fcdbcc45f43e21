import { startTransition, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useHydrating } from '../../place/hydrating.ts';

/**
 * Whether the window matches; false while the page is taken over as it was written. What follows from that is drawn in
 * pieces, so that the reader is not kept waiting; what a change of the window brings is there at once, as its styles are.
 */
export function useMediaQuery(query: string): boolean {
  const hydrating = useHydrating();
  const [matches, setMatches] = useState(() => !hydrating && matchMedia(query).matches);
  useEffect(() => {
    const list = matchMedia(query);
    startTransition(() => setMatches(list.matches));
    const follow = () => flushSync(() => setMatches(list.matches));
    list.addEventListener('change', follow);
    return () => list.removeEventListener('change', follow);
  }, [query]);
  return matches;
}
