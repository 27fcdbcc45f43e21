export type Failure =
  /** Nothing on the site can be reached. */
  | 'offline'
  /** The site answers, but not with this file: it may have been replaced by a newer release. */
  | 'missing';

/** A part of the app that did not arrive. */
export class NotFetched extends Error {
  override readonly name = 'NotFetched';
  readonly failure: Failure;
  /** From here on, the part is fetched anew when it is asked for. A browser may still remember the failure itself. */
  readonly forget: () => void;

  constructor(failure: Failure, forget: () => void, cause: unknown) {
    super('A part of the app could not be fetched.', { cause });
    this.failure = failure;
    this.forget = forget;
  }
}

/** Fetches; where that fails, rejects with `NotFetched`. */
export async function fetching<T>(load: () => Promise<T>, forget: () => void): Promise<T> {
  try {
    return await load();
  } catch (cause) {
    throw new NotFetched((await siteAnswers()) ? 'missing' : 'offline', forget, cause);
  }
}

/** Fetches when it is first asked for, and once. What failed fails time after time, until it is forgotten. */
export function lazyFetch<T>(load: () => T | Promise<T>): () => T | Promise<T> {
  let held: T | Promise<T> | undefined;
  const fetched = () => {
    const loading = load();
    if (!(loading instanceof Promise)) return loading;
    const mine: Promise<T> = fetching(
      () => loading,
      () => {
        if (held === mine) held = undefined;
      },
    );
    return mine;
  };
  return () => {
    held ??= fetched();
    return held;
  };
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
