import { useSyncExternalStore } from 'react';

export type Failure =
  /** Nothing on the site can be reached. */
  | 'offline'
  /** The site answers, but not with this file: it may have been replaced by a newer release. */
  | 'missing';

/** What stands in for a part of the app that is not there. */
export type Absent =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'failed'; readonly failure: Failure; readonly tryAgain: () => void };

export type Fetch<T> = Absent | { readonly kind: 'here'; readonly value: T };

/** Something that is fetched when it is first asked for, and once. */
export interface LazyFetch<T> {
  /** How far it has come; asks for it where nobody has. */
  readonly current: () => Fetch<T>;
  /** Calls back at each change. What failed is asked for again once nobody listens any more. */
  readonly subscribe: (listen: () => void) => () => void;
}

const WAITING: Absent = { kind: 'waiting' };

export function lazyFetch<T>(load: () => T | Promise<T>): LazyFetch<T> {
  let held: Fetch<T> | undefined;
  const listeners = new Set<() => void>();

  const become = (next: Fetch<T>) => {
    held = next;
    for (const listen of [...listeners]) listen();
  };
  const ask = (): Fetch<T> => {
    const loading = load();
    if (!(loading instanceof Promise)) return { kind: 'here', value: loading };
    loading.then(
      (value) => become({ kind: 'here', value }),
      async () => {
        const failure = (await siteAnswers()) ? 'missing' : 'offline';
        const failed: Absent = {
          kind: 'failed',
          failure,
          // Each part that waits may ask, and once is enough.
          tryAgain: () => {
            if (held === failed) become(ask());
          },
        };
        become(failed);
      },
    );
    return WAITING;
  };

  return {
    current: () => {
      held ??= ask();
      return held;
    },
    subscribe: (listen) => {
      listeners.add(listen);
      return () => {
        listeners.delete(listen);
        if (listeners.size === 0 && held?.kind === 'failed') held = undefined;
      };
    },
  };
}

/**
 * How far it has come, anew at each change. Not by React's `Suspense`, which holds back for up to 300 ms what has come
 * while something else was awaited.
 */
export function useFetched<T>({ current, subscribe }: LazyFetch<T>): Fetch<T> {
  return useSyncExternalStore(subscribe, current, current);
}

/** For how long the site may be silent until it counts as out of reach, in milliseconds. */
const PATIENCE = 3000;

async function siteAnswers(): Promise<boolean> {
  if (!navigator.onLine) return false;
  try {
    await fetch(import.meta.env.BASE_URL, {
      method: 'HEAD',
      cache: 'no-store',
      signal: AbortSignal.timeout(PATIENCE),
    });
    return true;
  } catch {
    return false;
  }
}
