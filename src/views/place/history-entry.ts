/**
 * What belongs to the entry of the browser's history that is shown. It is kept in the entry itself, so that it lasts as
 * long as the entry does, through a reload too, and needs no storage.
 */
export function readHistoryEntry(): Readonly<Record<string, unknown>> {
  const state: unknown = window.history.state;
  return typeof state === 'object' && state !== null ? { ...state } : {};
}

/** Keeps something more in the entry, beside what is there. */
export function writeHistoryEntry(more: Readonly<Record<string, unknown>>): void {
  try {
    window.history.replaceState({ ...readHistoryEntry(), ...more }, '');
  } catch {
    // Browsers refuse many changes in a short time. What was kept before then stays.
  }
}
