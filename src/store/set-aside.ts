import type { WebStorage } from './storage-access.ts';

/** Where stored texts go that could not be used, each as it was, before they are overwritten. */
export const ASIDE_KEY = 'framework-advisor.set-aside';

const SLOTS = [ASIDE_KEY, ...[2, 3, 4, 5, 6, 7, 8, 9].map((number) => `${ASIDE_KEY}.${number}`)];

/** The texts that were set aside. */
export function textsAside(storage: WebStorage): readonly string[] {
  return SLOTS.map((slot) => storage.getItem(slot)).filter((text) => text !== null);
}

/** Adds a text, once. Throws where the storage does, and where there is no room for another. */
export function setAside(storage: WebStorage, text: string): void {
  if (textsAside(storage).includes(text)) return;
  const free = SLOTS.find((slot) => storage.getItem(slot) === null);
  if (free === undefined) throw new DOMException('Too many texts are set aside.', 'QuotaExceededError');
  storage.setItem(free, text);
}

/** Deletes the texts for which this is true. */
export function deleteAside(storage: WebStorage, which: (text: string) => boolean): void {
  for (const slot of SLOTS) {
    const text = storage.getItem(slot);
    if (text !== null && which(text)) storage.removeItem(slot);
  }
}
