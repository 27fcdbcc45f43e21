import type { AnchorHTMLAttributes, Ref } from 'react';
import { Link as RouterLink } from 'wouter';

export interface LinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  /** An address from `addresses.ts`, "#part" of this page, or a full web address. */
  readonly to: string;
  readonly ref?: Ref<HTMLAnchorElement>;
}

export function Link({ to, ...rest }: LinkProps) {
  if (to.startsWith('#')) return <a href={to} {...rest} />;
  if (/^[a-z][a-z0-9+.-]*:/i.test(to)) return <a href={to} rel="noreferrer" {...rest} />;
  // The router would make an element of its own, past our JSX.
  return (
    <RouterLink to={to} asChild {...(rest.onClick && { onClick: rest.onClick })}>
      <a {...rest} />
    </RouterLink>
  );
}
