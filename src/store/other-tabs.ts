interface Remembering {
  readonly persist: {
    getOptions(): { readonly name?: string };
    rehydrate(): Promise<void> | void;
  };
}

/**
 * Takes over what another tab stored: the last to write wins in every tab. A text that this tab cannot use leaves its
 * own state as it is.
 *
 * @returns stops following
 */
export function followOtherTabs(
  store: Remembering,
  target: Pick<Window, 'addEventListener' | 'removeEventListener'>,
): () => void {
  const follow = ({ key }: StorageEvent) => {
    // The key is null when everything was cleared.
    if (key === null || key === store.persist.getOptions().name) void store.persist.rehydrate();
  };
  target.addEventListener('storage', follow);
  return () => target.removeEventListener('storage', follow);
}
