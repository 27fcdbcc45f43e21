import { useCallback, useLayoutEffect, useRef } from 'react';

interface Held {
  readonly id: string;
  /** Distance from the top of the window, in pixels. */
  readonly top: number;
}

/**
 * Keeps an element where it is on the screen while something above it opens or closes.
 * @returns a function to call with the element's id before the change
 */
export function useScrollAnchor(change: unknown): (id: string) => void {
  const held = useRef<Held | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the change is what may have moved it.
  useLayoutEffect(() => {
    const before = held.current;
    held.current = null;
    const moved = before ? topOf(before.id) - before.top : 0;
    if (moved !== 0) window.scrollTo(window.scrollX, window.scrollY + moved);
  }, [change]);

  return useCallback((id) => {
    held.current = { id, top: topOf(id) };
  }, []);
}

const topOf = (id: string) => document.getElementById(id)?.getBoundingClientRect().top ?? 0;
