import { createContext, type ReactNode, use, useLayoutEffect } from 'react';
import { useStore } from 'zustand';
import type { ThemeState, ThemeStore } from '../../store/theme.ts';

const ThemeContext = createContext<ThemeStore | null>(null);

/** Puts the chosen theme on the document; `system` leaves it to the device. */
export function ThemeProvider({ store, children }: { store: ThemeStore; children: ReactNode }) {
  const theme = useStore(store, (state) => state.theme);
  useLayoutEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  return <ThemeContext value={store}>{children}</ThemeContext>;
}

export function useTheme(): ThemeState {
  const store = use(ThemeContext);
  if (!store) throw new Error('No ThemeProvider above this part.');
  return useStore(store);
}
