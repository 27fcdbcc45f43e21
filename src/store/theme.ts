import { type PersistStorage, persist } from 'zustand/middleware';
import { createStore, type Mutate, type StoreApi } from 'zustand/vanilla';
import { accessTo, type StorageSource } from './storage-access.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export interface ThemeState {
  /** `system` follows the device. */
  readonly theme: Theme;
  choose(theme: Theme): void;
}

type Kept = Pick<ThemeState, 'theme'>;
export type ThemeStore = Mutate<StoreApi<ThemeState>, [['zustand/persist', Kept]]>;

/** Where the choice is kept, as the bare word `light` or `dark`; absent for `system`. */
export const THEME_KEY = 'framework-advisor.theme';

/** Remembers the choice where it can, and takes anything else found there for `system`. Never throws. */
export function createThemeStore({ storage }: { storage: StorageSource }): ThemeStore {
  const access = accessTo(storage);
  const kept: PersistStorage<Kept> = {
    getItem: () => {
      const found = access((store) => store.getItem(THEME_KEY));
      return found.ok ? { state: { theme: THEMES.find((theme) => theme === found.value) ?? 'system' } } : null;
    },
    setItem: (_, { state: { theme } }) => {
      access((store) => (theme === 'system' ? store.removeItem(THEME_KEY) : store.setItem(THEME_KEY, theme)));
    },
    removeItem: () => {
      access((store) => store.removeItem(THEME_KEY));
    },
  };
  return createStore<ThemeState>()(
    persist<ThemeState, [], [], Kept>((set) => ({ theme: 'system', choose: (theme) => set({ theme }) }), {
      name: THEME_KEY,
      storage: kept,
      partialize: ({ theme }) => ({ theme }),
    }),
  );
}
