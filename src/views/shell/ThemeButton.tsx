import type { Theme } from '../../store/theme.ts';
import { useTheme } from '../app/theme.tsx';
import { LinkButton } from '../ui/Button.tsx';

/** Each press goes on to the next theme. */
const NEXT: Readonly<Record<Theme, Theme>> = { system: 'light', light: 'dark', dark: 'system' };

export function ThemeButton() {
  const { theme, choose } = useTheme();
  return <LinkButton onClick={() => choose(NEXT[theme])}>Theme: {theme}</LinkButton>;
}
