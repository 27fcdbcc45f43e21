import { use, useSyncExternalStore } from 'react';
import { useHydrating } from '../place/hydrating.ts';

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
  /** Kept once it has come, however often it failed before; never where it does not come. */
  readonly arrival: Promise<T>;
  /** Calls back at each change. What failed is asked for again once nobody listens any more. */
  readonly subscribe: (listen: () => void) => () => void;
}

const WAITING: Absent = { kind: 'waiting' };

export function lazyFetch<T>(load: () => T | Promise<T>): LazyFetch<T> {
  let held: Fetch<T> | undefined;
  const listeners = new Set<() => void>();
  /** All who listened have left while it was on its way. */
  let abandoned = false;
  let arrive: (value: T) => void = () => {};
  const arrival = new Promise<T>((resolve) => {
    arrive = resolve;
  });

  const become = (next: Fetch<T>) => {
    held = next;
    for (const listen of [...listeners]) listen();
  };
  const ask = (): Fetch<T> => {
    const loading = load();
    if (!(loading instanceof Promise)) return { kind: 'here', value: loading };
    loading.then(
      (value) => {
        become({ kind: 'here', value });
        arrive(value);
      },
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
        if (abandoned) held = undefined;
        else become(failed);
      },
    );
    return WAITING;
  };

  return {
    arrival,
    current: () => {
      held ??= ask();
      return held;
    },
    subscribe: (listen) => {
      listeners.add(listen);
      abandoned = false;
      return () => {
        listeners.delete(listen);
        abandoned = listeners.size === 0;
        if (abandoned && held?.kind === 'failed') held = undefined;
      };
    },
  };
}

/**
 * How far it has come, anew at each change. Not by React's `Suspense`, which holds back for up to 300 ms what has come
 * while something else was awaited; but where the words stand already, because the page came with them, the part waits
 * until it can take them over as they are.
 */
export function useFetched<T>({ arrival, current, subscribe }: LazyFetch<T>): Fetch<T> {
  const fetch = useSyncExternalStore(subscribe, current, current);
  if (useHydrating() && fetch.kind !== 'here') return { kind: 'here', value: use(arrival) };
  return fetch;
}

/** The same where a part does well without at first: nothing waits for it, and the page is written as if it had not come. */
export function useLater<T>({ current, subscribe }: LazyFetch<T>): Fetch<T> {
  return useSyncExternalStore(subscribe, current, waiting);
}

const waiting = () => WAITING;

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
