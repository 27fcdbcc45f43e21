import { createContext, type ReactNode, use, useSyncExternalStore } from 'react';

/** Whether a release is in this browser that is newer than this page. */
export interface Releases {
  readonly newer: () => boolean;
  readonly subscribe: (listen: () => void) => () => void;
}

const NONE: Releases = { newer: () => false, subscribe: () => () => {} };

const Context = createContext(NONE);

export function ReleasesProvider({ releases, children }: { releases: Releases; children: ReactNode }) {
  return <Context value={releases}>{children}</Context>;
}

export function useNewerRelease(): boolean {
  const { newer, subscribe } = use(Context);
  return useSyncExternalStore(subscribe, newer, NONE.newer);
}

/**
 * Has the browser keep all files of this release, once the page has got its own, and hears of newer ones. Where it
 * keeps none, because it cannot, may not or should save data, the page is as it was.
 */
export function followReleases(container: ServiceWorkerContainer | undefined): Releases {
  if (!container || (navigator as Connection).connection?.saveData) return NONE;
  const listeners = new Set<() => void>();
  let found = false;
  const say = () => {
    found = true;
    for (const listen of listeners) listen();
  };
  whenLoaded(async () => {
    try {
      const { hearOfReleases } = await import('./hear-of-releases.ts');
      await hearOfReleases(container, say);
    } catch {
      // The page needs none of it.
    }
  });
  return {
    newer: () => found,
    subscribe: (listen) => {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
  };
}

/** Not in TypeScript's library, because few browsers have it. */
interface Connection {
  readonly connection?: { readonly saveData?: boolean };
}

/** Calls back when nothing that the page needs is on its way any more. */
function whenLoaded(act: () => void): void {
  // Not in every browser.
  const soon = () => (window.requestIdleCallback ?? setTimeout)(act);
  if (document.readyState === 'complete') soon();
  else window.addEventListener('load', soon, { once: true });
}
