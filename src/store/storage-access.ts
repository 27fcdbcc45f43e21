/** What the store needs of `localStorage`. */
export type WebStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** A storage, or how to reach it: with cookies blocked, naming `window.localStorage` throws already. */
export type StorageSource = WebStorage | (() => WebStorage);

export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false };

/** Runs operations on a storage that may be missing, full or denied. The storage is not touched before the first. */
export function accessTo(source: StorageSource) {
  return <T>(operation: (storage: WebStorage) => T): Outcome<T> => {
    try {
      return { ok: true, value: operation(typeof source === 'function' ? source() : source) };
    } catch {
      return { ok: false };
    }
  };
}
