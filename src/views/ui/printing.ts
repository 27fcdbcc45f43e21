import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

let printing = false;
const listeners = new Set<() => void>();

/** The browser takes the page as it is when its event is over: by then all must have been drawn. */
function become(now: boolean) {
  printing = now;
  flushSync(() => {
    for (const listener of listeners) listener();
  });
}

globalThis.addEventListener?.('beforeprint', () => become(true));
globalThis.addEventListener?.('afterprint', () => become(false));

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether the page is being put on paper now. */
export function usePrinting(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => printing,
    () => false,
  );
}
