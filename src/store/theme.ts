import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Followed } from './other-tabs.ts';
import { accessTo, type StorageSource } from './storage-access.ts';

const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Light or dark, and how to choose. */
export interface ThemeState {
  /** `system` follows the device. */
  readonly theme: Theme;
  choose(theme: Theme): void;
}

/** The store of the theme, and what other tabs tell it. */
export type ThemeStore = StoreApi<ThemeState> & { readonly followed: Followed };

/** Where the choice is kept, as the bare word `light` or `dark`; absent for `system`. */
export const THEME_KEY = 'framework-advisor.theme';

/** Remembers the choice where it can, and takes anything else found there for `system`. Never throws. */
export function createThemeStore({ storage }: { storage: StorageSource }): ThemeStore {
  const access = accessTo(storage);
  const recall = () => {
    const found = access((place) => place.getItem(THEME_KEY));
    return found.kind === 'done' ? { theme: THEMES.find((theme) => theme === found.value) ?? 'system' } : {};
  };
  const store = createStore<ThemeState>()((set) => ({
    theme: 'system',
    choose: (theme) => {
      set({ theme });
      access((place) => (theme === 'system' ? place.removeItem(THEME_KEY) : place.setItem(THEME_KEY, theme)));
    },
  }));
  // Only now, so that its first state is that of every reader: pages are written in it at build time.
  store.setState(recall());
  return Object.assign(store, { followed: { key: THEME_KEY, hear: () => store.setState(recall()) } });
}
