import { createContext, type ReactNode, use, useSyncExternalStore } from 'react';
import { trustedScript } from './trusted-script.ts';

/** Whether a release is in this browser that is newer than this page. */
export interface Releases {
  readonly newer: () => boolean;
  readonly subscribe: (listen: () => void) => () => void;
}

/** How often a page that stays open looks for a newer release, at most, in milliseconds. */
const LOOK_AGAIN = 60 * 60 * 1000;

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
  whenLoaded(() => follow(container, say).catch(() => {}));
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

async function follow(container: ServiceWorkerContainer, say: () => void): Promise<void> {
  let controlled = container.controller !== null;
  container.addEventListener('controllerchange', () => {
    // Another tab has asked for it.
    if (controlled) say();
    controlled = true;
  });
  const registration = await container.register(trustedScript(`${import.meta.env.BASE_URL}service-worker.js`));
  const { active, waiting } = registration;
  if (active && waiting) say();
  registration.addEventListener('updatefound', () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => {
      // The first release of all has nobody to wait for.
      if (installing.state === 'installed' && registration.active) say();
    });
  });
  let looked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' || Date.now() - looked < LOOK_AGAIN) return;
    looked = Date.now();
    registration.update().catch(() => {});
  });
}

/** Calls back when nothing that the page needs is on its way any more. */
function whenLoaded(act: () => void): void {
  // Not in every browser.
  const soon = () => (window.requestIdleCallback ?? setTimeout)(act);
  if (document.readyState === 'complete') soon();
  else window.addEventListener('load', soon, { once: true });
}
