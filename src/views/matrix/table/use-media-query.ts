import { useCallback, useMemo, useSyncExternalStore } from 'react';

/** Whether the window matches, and `otherwise` where nobody can tell. */
export function useMediaQuery(query: string, otherwise: boolean): boolean {
  const list = useMemo(() => globalThis.matchMedia?.(query), [query]);
  return useSyncExternalStore(
    useCallback(
      (onChange) => {
        list?.addEventListener('change', onChange);
        return () => list?.removeEventListener('change', onChange);
      },
      [list],
    ),
    () => list?.matches ?? otherwise,
    () => otherwise,
  );
}
