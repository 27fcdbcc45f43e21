import { useSyncExternalStore } from 'react';

/**
 * Whether this part is being written into the page at build time, or taken over from there just now: it must then come
 * out as it was written, whatever the reader has answered, chosen or asked for in the address.
 */
export function useHydrating(): boolean {
  return useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
}

const never = () => () => {};
