import { LinkButton } from './Button.tsx';

export function ThemeButton() {
  return <LinkButton>Theme: system</LinkButton>;
}
