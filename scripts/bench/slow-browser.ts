import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import { findBrowser } from '../../tests/browser/find-browser.ts';
import { BASE_PATH, host } from '../../tests/browser/host.ts';

/** How many times slower the processor is made. */
export const SLOWDOWN = 4;

/** The built site on a host, and a browser beside it. */
export interface SlowBrowser {
  readonly browser: Browser;
  /** Of the site, with a slash at its end. */
  readonly address: string;
  /** An empty page of a context of its own, slowed down. */
  readonly open: (options: BrowserContextOptions) => Promise<Page>;
  readonly close: () => Promise<void>;
}

export async function slowBrowser(): Promise<SlowBrowser> {
  const folder = mkdtempSync(join(tmpdir(), 'pages-bench-'));
  process.env['BASE_PATH'] = BASE_PATH;
  await build({ logLevel: 'error', build: { outDir: folder, emptyOutDir: true } });
  const { address, close } = await host(folder);
  const executablePath = await findBrowser();
  const browser = await chromium.launch({ args: ['--no-sandbox'], ...(executablePath && { executablePath }) });
  return {
    browser,
    address,
    open: async (options) => {
      const context = await browser.newContext({ serviceWorkers: 'block', ...options });
      const page = await context.newPage();
      // What runs this file names its functions by one of its own, which the page has not.
      await page.addInitScript({ content: 'globalThis.__name = (named) => named' });
      await page.addInitScript(observe);
      const session = await context.newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
      return page;
    },
    close: async () => {
      await browser.close();
      await close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** What the browser notes of a page. */
export interface Notes {
  /** Tasks that took longer than 50 ms, in ms. */
  readonly tasks: readonly number[];
  /** The shares of the screen that moved by themselves, times how far. */
  readonly shift: number;
  /** Of each click and key, milliseconds from the event to the next picture, in steps of 8; what took less than 16 is not in it. */
  readonly interactions: readonly number[];
}

/** Runs in the page, before anything else does. */
function observe(): void {
  const notes = { tasks: [] as number[], shift: 0, events: [] as { id: number; duration: number }[] };
  Object.assign(window, { notes });
  // Neither the shift's nor the event's own fields are in the types of a plain entry.
  type Entry = PerformanceEntry & { value: number; hadRecentInput: boolean; interactionId: number };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as Entry[]) if (!entry.hadRecentInput) notes.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) notes.tasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const { interactionId: id, duration } of list.getEntries() as Entry[])
      if (id > 0) notes.events.push({ id, duration });
  }).observe({ type: 'event', buffered: true, durationThreshold: 16 } as PerformanceObserverInit);
}

/** What has been noted since the page was opened, or since it was last asked. */
export function notesOf(page: Page): Promise<Notes> {
  return page.evaluate(() => {
    const { notes } = window as unknown as {
      notes: { tasks: number[]; shift: number; events: { id: number; duration: number }[] };
    };
    const longest = new Map<number, number>();
    for (const { id, duration } of notes.events) longest.set(id, Math.max(duration, longest.get(id) ?? 0));
    const found = { tasks: notes.tasks, shift: notes.shift, interactions: [...longest.values()] };
    Object.assign(notes, { tasks: [], shift: 0, events: [] });
    return found;
  });
}

/** Waits until the app has taken the page over and has had time for what follows; asking it would be work of its own. */
export async function settled(page: Page): Promise<void> {
  await page.locator('#start').waitFor({ state: 'detached' });
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(2500);
}
