import { readings } from '../../share/readings.ts';
import type { Arrival } from './arrival.tsx';

/**
 * Brings reader and page together after a page change: focus to the new heading, or to the part that the address
 * names, and the scroll position to match. Waits for parts that are still being loaded, until the reader acts.
 * @returns a function that stops waiting
 */
export function settle(page: HTMLElement, arrival: Arrival, hash: string): () => void {
  let headingDone = arrival === 'load';
  let partDone = hash === '' || arrival === 'history';
  if (arrival === 'link') window.scrollTo(0, 0);

  const settled = () => {
    partDone ||= goToPart(page, hash);
    if (!headingDone) headingDone = goToHeading(page, partDone && hash !== '' && arrival !== 'history');
    return headingDone && partDone;
  };
  if (settled()) return () => {};

  const observer = new MutationObserver(() => {
    if (settled()) stop();
  });
  const stop = () => {
    observer.disconnect();
    for (const event of READER_ACTS) window.removeEventListener(event, stop);
  };
  observer.observe(page, { childList: true, subtree: true });
  for (const event of READER_ACTS) window.addEventListener(event, stop, { once: true, passive: true });
  return stop;
}

const READER_ACTS = ['wheel', 'touchmove', 'keydown', 'pointerdown'];

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
  if (!part.hasAttribute('tabindex')) part.tabIndex = -1;
  part.focus({ preventScroll: true });
  part.scrollIntoView();
  return true;
}

/** The part of a page that a hash names, whatever was done to it on its way. */
export function partNamed(page: HTMLElement, hash: string): HTMLElement | undefined {
  return (
    readings(hash)
      .map((id) => document.getElementById(id))
      .find((part) => part !== null && page.contains(part)) ?? undefined
  );
}
