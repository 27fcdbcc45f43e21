/** What is kept under one key of the storage. */
export interface Followed {
  readonly key: string;
  /**
   * Reads the storage again.
   *
   * @param text what another tab wrote, which may be overwritten by now; null where it deleted or is not known
   */
  hear(text: string | null): void;
}

/**
 * Takes in what other tabs stored. Looks again when the reader comes back to the page, too: from the back-forward
 * cache it has missed what happened, and a storage that failed may work again.
 *
 * @returns stops following
 */
export function followOtherTabs(
  { followed }: { readonly followed: Followed },
  target: Pick<Window, 'addEventListener' | 'removeEventListener'>,
): () => void {
  const follow = ({ key, newValue }: StorageEvent) => {
    // The key is null when everything was cleared.
    if (key === null || key === followed.key) followed.hear(newValue ?? null);
  };
  const look = () => followed.hear(null);
  const looks = ['pageshow', 'focus'] as const;
  target.addEventListener('storage', follow);
  for (const event of looks) target.addEventListener(event, look);
  return () => {
    target.removeEventListener('storage', follow);
    for (const event of looks) target.removeEventListener(event, look);
  };
}
