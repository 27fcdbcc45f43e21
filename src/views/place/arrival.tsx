import { createContext, type ReactNode, type RefObject, use, useLayoutEffect, useRef } from 'react';
import { historyEntryChanged } from './page-position.ts';

/**
 * How the reader came to the page that is shown: `load` (opened or reloaded), `link` (a link or a button in the
 * app) or `history` (back, forward or "#part" of the same page, where the browser scrolls by itself).
 */
export type Arrival = 'load' | 'link' | 'history';

const ArrivalContext = createContext<RefObject<Arrival>>({ current: 'load' });

export function ArrivalProvider({ children }: { children: ReactNode }) {
  const arrival = useRef<Arrival>('load');
  useLayoutEffect(() => {
    // The browser would scroll before the page is complete; see `page-position.ts`.
    window.history.scrollRestoration = 'manual';
    const byLink = () => {
      arrival.current = 'link';
      historyEntryChanged(false);
    };
    const byHistory = () => {
      arrival.current = 'history';
      historyEntryChanged(true);
    };
    // The router announces history.pushState as an event of that name. In a layout effect, because browsers call the
    // window's listeners in the order they came, and this must be before the router.
    window.addEventListener('pushState', byLink);
    window.addEventListener('popstate', byHistory);
    return () => {
      window.removeEventListener('pushState', byLink);
      window.removeEventListener('popstate', byHistory);
    };
  }, []);
  return <ArrivalContext value={arrival}>{children}</ArrivalContext>;
}

export function useArrival(): RefObject<Arrival> {
  return use(ArrivalContext);
}
