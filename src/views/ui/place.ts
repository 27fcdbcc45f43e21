import { readEntry, writeEntry } from './entry.ts';
import { openAgain, standingOpen } from './openers.ts';
import { onReaderActs } from './reader-acts.ts';

/** Where a reader stands on a page. */
export interface Place {
  /** What is scrolled out of sight above, in pixels. */
  readonly top: number;
  readonly open: readonly string[];
}

/** The place kept in the entry of the browser's history that is shown; null where the reader was never there. */
export function keptPlace(): Place | null {
  const { place } = readEntry();
  return isPlace(place) ? place : null;
}

function isPlace(value: unknown): value is Place {
  if (typeof value !== 'object' || value === null || !('top' in value && 'open' in value)) return false;
  const { top, open } = value;
  return typeof top === 'number' && Array.isArray(open) && open.every((name) => typeof name === 'string');
}

/** How long scrolling must have ended, because browsers refuse many changes of an entry in a short time. */
const PAUSE = 200;

/**
 * Takes the reader of a page to a place and, from there on, keeps their place in the entry of the browser's history.
 * @returns a function that stops it
 */
export function followPlace(page: HTMLElement, start: Place | null): () => void {
  const { pathname } = window.location;
  const over = new AbortController();
  const { signal } = over;
  let timer: number | undefined;
  let arriving: (() => void) | undefined;

  const keep = () => {
    window.clearTimeout(timer);
    if (timer === undefined) return;
    timer = undefined;
    // What a page looks like before the reader has been brought to their place is not a place of theirs.
    if (arriving || window.location.pathname !== pathname) return;
    writeEntry({ place: { top: Math.round(window.scrollY), open: standingOpen(page) } satisfies Place });
  };
  const keepSoon = () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(keep, PAUSE);
  };
  const arrive = (place: Place | null) => {
    arriving?.();
    arriving = undefined;
    if (!place) return keepSoon();
    arriving = takeTo(page, place, () => {
      arriving = undefined;
      keepSoon();
    });
  };
  /** Another entry is shown; the page may be the same. */
  const turn = (place: Place | null) => {
    window.clearTimeout(timer);
    timer = undefined;
    if (window.location.pathname === pathname) arrive(place);
  };

  arrive(start);
  window.addEventListener('scroll', keepSoon, { signal, passive: true });
  // A disclosure's toggle does not bubble.
  page.addEventListener('toggle', keepSoon, { signal, capture: true });
  for (const act of ['click', 'keyup']) page.addEventListener(act, keepSoon, { signal });
  // Whatever leads away begins with one of these.
  onReaderActs(keep, signal);
  window.addEventListener('pagehide', keep, { signal });
  window.addEventListener('popstate', () => turn(keptPlace()), { signal });
  window.addEventListener('pushState', () => turn(null), { signal });
  return () => {
    over.abort();
    arriving?.();
    window.clearTimeout(timer);
  };
}

/** For how long nothing must have changed on the page until it is taken for complete, in milliseconds. */
const QUIET = 1000;

/** As far as a page may be shorter than it was, in pixels. */
const SLACK = 64;

/**
 * Opens what stood open and scrolls to where the reader was, as the parts of the page arrive. Ends when the page is
 * complete or the reader acts: a page that has become too short stays where it is.
 */
function takeTo(page: HTMLElement, place: Place, onEnd: () => void): () => void {
  const over = new AbortController();
  const pressed = new Set<HTMLElement>();
  let quiet: number | undefined;
  const stop = () => {
    over.abort();
    changes.disconnect();
    sizes.disconnect();
    window.clearTimeout(quiet);
  };
  const end = () => {
    stop();
    onEnd();
  };
  const attempt = () => {
    const complete = openAgain(page, place.open, pressed);
    const furthest = document.documentElement.scrollHeight - window.innerHeight;
    const reached = place.top <= Math.max(0, furthest) + SLACK;
    if (reached) window.scrollTo(window.scrollX, place.top);
    window.clearTimeout(quiet);
    if (complete && reached) quiet = window.setTimeout(end, QUIET);
  };
  const changes = new MutationObserver(attempt);
  const sizes = new ResizeObserver(attempt);
  changes.observe(page, { childList: true, subtree: true });
  sizes.observe(page);
  onReaderActs(end, over.signal);
  attempt();
  return stop;
}
