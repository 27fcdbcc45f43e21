import { readHistoryEntry, writeHistoryEntry } from './history-entry.ts';
import { openDisclosures, reopenDisclosures } from './open-disclosures.ts';
import { onUserInput } from './user-input.ts';

/** Where a reader stands on a page. */
export interface PagePosition {
  /** What is scrolled out of sight above, in pixels. */
  readonly top: number;
  readonly open: readonly string[];
}

/**
 * Places by the key of their entry. An entry that has been left cannot be changed any more, and where it was left is
 * known only then; after a reload, what the entry itself holds must do.
 */
const left = new Map<unknown, PagePosition>();

/** The place kept for the entry of the browser's history that is shown; null where the reader was never there. */
export function savedPosition(): PagePosition | null {
  const { key, place } = readHistoryEntry();
  return left.get(key) ?? (isPagePosition(place) ? place : null);
}

let onArrival: PagePosition | null = null;

/** The same when its reader came to it: since then, the page may have kept where they are. */
export const positionOnArrival = (): PagePosition | null => onArrival;

function keyOfEntry(): unknown {
  const { key = performance.timeOrigin + performance.now() } = readHistoryEntry();
  writeHistoryEntry({ key });
  return key;
}

function isPagePosition(value: unknown): value is PagePosition {
  if (typeof value !== 'object' || value === null || !('top' in value && 'open' in value)) return false;
  const { top, open } = value;
  return typeof top === 'number' && Array.isArray(open) && open.every((name) => typeof name === 'string');
}

/** Whether the reader stays where they are at the next step through the history. */
let staying = false;

/** Goes back one entry of the history that has had its day, and leaves the reader where they are. */
export function dropHistoryEntry(): void {
  staying = true;
  window.history.back();
}

let follower: ((back: boolean) => void) | null = null;

/**
 * To be called when another entry of the history is shown, before anything else comes of it: the page is still as the
 * reader left it.
 *
 * @param back whether the reader went back or forward
 */
export function historyEntryChanged(back: boolean): void {
  follower?.(back);
  staying = false;
}

/** Between one change of an entry and the next, in milliseconds: browsers refuse more than 100 in 30 seconds. */
const PAUSE = 350;

/**
 * Takes the reader of a page to a place and, from there on, keeps their place in the entry of the browser's history.
 * @returns a function that stops it
 */
export function trackPosition(page: HTMLElement, start: PagePosition | null): () => void {
  const { pathname } = window.location;
  const over = new AbortController();
  const { signal } = over;
  let key = keyOfEntry();
  onArrival = savedPosition();
  let timer: number | undefined;
  let arriving: (() => void) | undefined;
  let seen = topNow();

  /** @param top where the reader is, as far as they have seen it */
  const keep = (top: number): PagePosition | null => {
    window.clearTimeout(timer);
    timer = undefined;
    // What a page looks like before the reader has been brought to their place is not a place of theirs.
    if (arriving) return null;
    const place = { top, open: openDisclosures(page) };
    left.set(key, place);
    return place;
  };
  const keepHere = () => {
    const place = keep(topNow());
    if (place) writeHistoryEntry({ place });
  };
  const keepSoon = () => {
    timer ??= window.setTimeout(keepHere, PAUSE);
  };
  const arrive = (place: PagePosition | null) => {
    if (!place) return keepSoon();
    arriving = takeTo(page, place, () => {
      arriving = undefined;
      keepSoon();
    });
  };
  const turn = (back: boolean) => {
    // A link to a part of the page has scrolled there already.
    keep(back ? seen : topNow());
    arriving?.();
    arriving = undefined;
    if (window.location.pathname !== pathname) return over.abort();
    key = keyOfEntry();
    onArrival = savedPosition();
    arrive(back && !staying ? onArrival : null);
  };

  arrive(start);
  const scroll = () => {
    seen = topNow();
    keepSoon();
  };
  window.addEventListener('scroll', scroll, { signal, passive: true });
  // A disclosure's toggle does not bubble.
  for (const act of ['toggle', 'click', 'keyup']) page.addEventListener(act, keepSoon, { signal, capture: true });
  // Not every browser announces both, and after the second some keep nothing any more.
  for (const leaving of ['beforeunload', 'pagehide']) window.addEventListener(leaving, keepHere, { signal });
  follower = turn;
  return () => {
    if (follower === turn) follower = null;
    over.abort();
    arriving?.();
    window.clearTimeout(timer);
  };
}

const topNow = () => Math.round(window.scrollY);

/** For how long nothing must have changed on the page until it is taken for complete, in milliseconds. */
const QUIET = 5000;

/** As far as a page may be shorter than it was, in pixels. */
const SLACK = 64;

/**
 * Opens what stood open and scrolls to where the reader was, as the parts of the page arrive. Ends when the page is
 * complete or the reader goes on: a page that has become too short stays where it is.
 */
function takeTo(page: HTMLElement, place: PagePosition, onEnd: () => void): () => void {
  const over = new AbortController();
  const pressed = new Set<HTMLElement>();
  let quiet: number | undefined;
  let reached: number | undefined;
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
    const complete = reopenDisclosures(page, place.open, pressed);
    const furthest = document.documentElement.scrollHeight - window.innerHeight;
    if (place.top <= Math.max(0, furthest) + SLACK) {
      window.scrollTo(window.scrollX, place.top);
      reached = topNow();
    }
    window.clearTimeout(quiet);
    if (complete && reached !== undefined) quiet = window.setTimeout(end, QUIET);
  };
  const changes = new MutationObserver(attempt);
  const sizes = new ResizeObserver(attempt);
  changes.observe(page, { childList: true, subtree: true });
  sizes.observe(page);
  onUserInput(end, over.signal);
  // Not all scrolling begins with an act that a page hears of.
  const scrolled = () => {
    if (reached !== undefined && topNow() !== reached) end();
  };
  window.addEventListener('scroll', scrolled, { signal: over.signal, passive: true });
  attempt();
  return stop;
}
