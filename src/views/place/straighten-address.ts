import { canonicalAddress } from './canonical-address.ts';

/** Puts the one spelling in the place of the address that the app was opened at. The query stays as it is. */
export function straightenAddress(base: string): void {
  const { pathname, search, hash } = window.location;
  const meant = canonicalAddress(pathname, base);
  if (!meant || (meant.path === pathname && meant.hash === '')) return;
  window.history.replaceState(window.history.state, '', meant.path + search + (meant.hash || hash));
}
