import type { WebStorage } from '../../src/store/storage-access.ts';

/** A storage in memory, with what it holds in the open. */
export function storageWith(
  entries: Readonly<Record<string, string>> = {},
): WebStorage & { held: Map<string, string> } {
  const held = new Map(Object.entries(entries));
  return {
    held,
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, text) => void held.set(key, String(text)),
    removeItem: (key) => void held.delete(key),
  };
}

function denial(): never {
  throw new DOMException('The operation is insecure.', 'SecurityError');
}

export const EVERYTHING_DENIED: WebStorage = { getItem: denial, setItem: denial, removeItem: denial };

/** Ways in which a browser refuses: everything, the storage itself, writing, deleting. */
export const DENIALS: readonly (readonly [string, WebStorage | (() => WebStorage)])[] = [
  ['every operation throws', EVERYTHING_DENIED],
  ['naming the storage throws', denial],
  ['there is no storage', () => (globalThis as { noStorage?: WebStorage }).noStorage as WebStorage],
  ['writing throws', { ...storageWith(), setItem: denial }],
];
