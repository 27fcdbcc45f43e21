import { useSyncExternalStore } from 'react';

/** Whether the window matches, and `otherwise` where nobody can tell. */
export function useMediaQuery(query: string, otherwise: boolean): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const list = window.matchMedia?.(query);
      list?.addEventListener('change', onChange);
      return () => list?.removeEventListener('change', onChange);
    },
    () => window.matchMedia?.(query).matches ?? otherwise,
    () => otherwise,
  );
}
