import type { Opened } from './matrix-view.ts';

/** Element ids. Unlike the hash, so that opening a cell does not make the page jump to it. */
export const openerId = ({ row, framework }: Opened) =>
  framework === undefined ? `row-${row}` : `cell-${row}-${framework}`;
export const openedId = (opened: Opened) => `${openerId(opened)}-opened`;

/** Puts focus on the button that opens it, and the button where it can be seen. */
export function reveal(opened: Opened): void {
  const opener = document.getElementById(openerId(opened));
  // Nothing in a closed group can take the focus.
  const group = opener?.closest('details');
  if (group) group.open = true;
  opener?.focus({ preventScroll: true });
  opener?.scrollIntoView?.({ block: 'start' });
}

export function focusOpener(opened: Opened): void {
  document.getElementById(openerId(opened))?.focus();
}
