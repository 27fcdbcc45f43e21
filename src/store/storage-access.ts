/** What the store needs of `localStorage`. */
export type WebStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** A storage, or how to reach it: with cookies blocked, naming `window.localStorage` throws already. */
export type StorageSource = WebStorage | (() => WebStorage);

/** What became of an operation on the storage. */
export type Outcome<T> =
  | { readonly kind: 'done'; readonly value: T }
  /** The browser refused. */
  | { readonly kind: 'denied' }
  /** There was no room left for what was to be written. */
  | { readonly kind: 'full' };

/** Runs operations on a storage that may be missing, full or denied. The storage is not touched before the first. */
export function accessTo(source: StorageSource) {
  return <T>(operation: (storage: WebStorage) => T): Outcome<T> => {
    try {
      return { kind: 'done', value: operation(typeof source === 'function' ? source() : source) };
    } catch (error) {
      return { kind: isFull(error) ? 'full' : 'denied' };
    }
  };
}

/** The second name is that of older versions of Firefox. */
function isFull(error: unknown): boolean {
  const name = typeof error === 'object' && error !== null && 'name' in error ? error.name : null;
  return name === 'QuotaExceededError' || name === 'NS_ERROR_DOM_QUOTA_REACHED';
}
