import { hashVariants } from '../../share/hash-variants.ts';
import type { Arrival } from './arrival.tsx';
import type { PagePosition } from './page-position.ts';
import { onUserInput } from './user-input.ts';

export interface Arriving {
  readonly arrival: Arrival;
  readonly hash: string;
  /** Where the reader was on this page before; null where they come to it anew. */
  readonly place: PagePosition | null;
}

/**
 * Brings reader and page together after a page change: focus to the new heading, or to the part that the address
 * names, and the scroll position to match. Waits for parts that are still being loaded, until the reader acts. Whoever
 * comes back is led to their place instead, and keeps the focus of a page that is reloaded.
 * @returns a function that stops waiting
 */
export function focusAndScroll(page: HTMLElement, { arrival, hash, place }: Arriving): () => void {
  let headingDone = arrival === 'load';
  let partDone = hash === '' || place !== null;
  const toPart = !partDone;
  if (arrival !== 'load' && !place) window.scrollTo(0, 0);

  const settled = () => {
    partDone ||= goToPart(page, hash);
    if (!headingDone) headingDone = goToHeading(page, partDone && toPart);
    return headingDone && partDone;
  };
  return tryUntil(page, settled);
}

/**
 * Goes to the part that a hash names as soon as that is there, unless the reader does something first.
 * @returns a function that stops waiting
 */
export function goToPartOnceThere(page: HTMLElement, hash: string): () => void {
  return tryUntil(page, () => hash === '' || goToPart(page, hash));
}

/** Tries at once, and again at each change of the page, until it is done or the reader acts. */
function tryUntil(page: HTMLElement, done: () => boolean): () => void {
  if (done()) return () => {};
  const over = new AbortController();
  const observer = new MutationObserver(() => {
    if (done()) stop();
  });
  const stop = () => {
    observer.disconnect();
    over.abort();
  };
  observer.observe(page, { childList: true, subtree: true });
  onUserInput(stop, over.signal);
  return stop;
}

/** @param focusIsTaken the reader was brought to a part of the page already */
function goToHeading(page: HTMLElement, focusIsTaken: boolean): boolean {
  const heading = page.querySelector('h1');
  if (heading && !focusIsTaken) heading.focus({ preventScroll: true });
  return heading !== null;
}

/** Scrolls to the part that a hash names and takes the focus there; false where there is no such part. */
export function goToPart(page: HTMLElement, hash: string): boolean {
  const part = partNamed(page, hash);
  if (!part) return false;
  for (const folded of foldsAround(part)) folded.open = true;
  // What opens a part can be pressed; its heading cannot.
  const target = part.closest('summary') ?? part;
  if (target === part && !part.hasAttribute('tabindex')) part.tabIndex = -1;
  target.focus({ preventScroll: true });
  target.scrollIntoView();
  return true;
}

/** The part of a page that a hash names, whatever was done to it on its way. */
export function partNamed(page: HTMLElement, hash: string): HTMLElement | undefined {
  return (
    hashVariants(hash)
      .map((id) => document.getElementById(id))
      .find((part) => part !== null && page.contains(part)) ?? undefined
  );
}

/** What is closed around a part, the part's own fold included, where its heading is what opens that. */
export function foldsAround(part: HTMLElement): readonly HTMLDetailsElement[] {
  const closed: HTMLDetailsElement[] = [];
  for (let at = part.closest('details'); at; at = at.parentElement?.closest('details') ?? null)
    if (!at.open) closed.push(at);
  return closed;
}
