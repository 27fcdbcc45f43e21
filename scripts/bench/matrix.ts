/**
 * `npm run bench -- --matrix`: how soon a matrix of 40 frameworks by 200 criteria is drawn anew in a browser whose
 * processor is slowed down four times.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CDPSession, chromium, type Page } from '@playwright/test';
import react from '@vitejs/plugin-react';
import { build, type Plugin, preview } from 'vite';
import { findBrowser } from '../../tests/browser/find-browser.ts';
import { printTable } from '../print-table.ts';
import { duration } from './duration.ts';
import { largeKnowledge } from './large-knowledge.ts';
import { median } from './measure.ts';

const FRAMEWORKS = 40;
const CRITERIA = 200;
const SLOWDOWN = 4;
/** The most that is allowed, in ms. */
const LIMIT = 100;
const ROUNDS = 5;

export async function benchMatrix(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'matrix-bench-'));
  await build({
    configFile: false,
    logLevel: 'error',
    plugins: [react(), knowledge(largeKnowledge(FRAMEWORKS, CRITERIA))],
    build: { outDir: folder, emptyOutDir: true, target: 'es2023' },
  });
  const server = await preview({
    configFile: false,
    logLevel: 'error',
    build: { outDir: folder },
    preview: { port: 0 },
  });
  const executablePath = await findBrowser();
  const browser = await chromium.launch({ args: ['--no-sandbox'], ...(executablePath && { executablePath }) });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    // What runs this file names its functions by one of its own, which the page has not.
    await page.addInitScript({ content: 'globalThis.__name = (named) => named' });
    const session = await page.context().newCDPSession(page);
    await page.goto(`${server.resolvedUrls?.local[0]}matrix/`);
    await page.getByRole('table').waitFor();
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await measure(page, session);
  } finally {
    await browser.close();
    await new Promise((done) => server.httpServer.close(done));
    rmSync(folder, { recursive: true });
  }
}

/** In place of the content's. */
function knowledge({ model, evidence }: ReturnType<typeof largeKnowledge>): Plugin {
  const json = (value: unknown) => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
  const modules = new Map([
    [
      '\0virtual:knowledge/files',
      `export const loadModel = async () => ${json(model)};
       export const loadEvidence = async () => ${json(evidence)};`,
    ],
    ['\0virtual:knowledge/released', 'export const released = [];'],
  ]);
  return {
    name: 'large-knowledge',
    resolveId: (id) => (modules.has(`\0${id}`) ? `\0${id}` : undefined),
    load: (id) => modules.get(id),
  };
}

async function measure(page: Page, session: CDPSession): Promise<void> {
  const search = page.getByRole('searchbox');
  const order = page.getByRole('combobox', { name: 'Order rows by' });
  // The findings are fetched with the first search.
  await search.fill('zebra');
  await page.waitForTimeout(3000);
  const rows: string[][] = [];
  const add = (name: string, times: readonly Repaint[]) =>
    rows.push([
      name,
      duration(median(times.map(({ wait }) => wait))),
      duration(Math.max(...times.map(({ wait }) => wait))),
      `${LIMIT} ms`,
      duration(median(times.map(({ last }) => last))),
      duration(median(times.map(({ work }) => work))),
    ]);
  const typed = new Map<string, Repaint[]>();
  for (let round = 0; round < ROUNDS; round += 1)
    for (const text of ['', 'd', 'django', 'low', '']) {
      const name = text === '' ? 'search cleared' : `search "${text}"`;
      typed.set(name, [...(typed.get(name) ?? []), await repaint(page, session, () => setField(search, text))]);
    }
  for (const [name, times] of typed) add(name, times);
  const sorted: Repaint[] = [];
  for (let round = 0; round < ROUNDS; round += 1)
    for (const value of ['name', 'rating.django', 'disagreement', 'group'])
      sorted.push(await repaint(page, session, () => setField(order, value)));
  add('another order', sorted);
  const filtered: Repaint[] = [];
  const differences = page.getByRole('checkbox', { name: 'Differences only' });
  for (let round = 0; round < 2 * ROUNDS; round += 1)
    filtered.push(await repaint(page, session, () => differences.evaluate((box: HTMLElement) => box.click())));
  add('differences only', filtered);
  const frames = await scroll(page);
  rows.push(['frames while scrolling', duration(median(frames)), duration(Math.max(...frames)), '', '', '']);
  printTable(
    `The matrix of ${FRAMEWORKS} frameworks by ${CRITERIA} criteria, processor slowed ${SLOWDOWN} times`,
    ['from the event to the first picture', 'median', 'worst', 'at most', 'to the last', 'processor'],
    rows,
  );
}

/** As typing and choosing do. */
const setField = (field: ReturnType<Page['getByRole']>, value: string) =>
  field.evaluate((element: HTMLInputElement | HTMLSelectElement, text) => {
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(element), 'value')?.set?.call(element, text);
    element.dispatchEvent(new Event(element instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
  }, value);

/** In milliseconds. */
interface Repaint {
  /** From the event until the rows in sight are the new ones and painted. */
  readonly wait: number;
  /** Until all has been painted: how much was found where, and how far there is to scroll. */
  readonly last: number;
  /** What the page's thread had to do, whatever else the machine does; slowed down as the wait is. */
  readonly work: number;
}

async function workOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
}

async function repaint(page: Page, session: CDPSession, act: () => Promise<void>): Promise<Repaint> {
  await page.evaluate(() => {
    const bench = { begun: 0, first: 0, painted: 0 };
    Object.assign(window, { bench });
    const begin = () => {
      bench.begun ||= performance.now();
    };
    for (const type of ['input', 'change', 'click'])
      window.addEventListener(type, begin, { capture: true, once: true });
    const seen = new MutationObserver(() => {
      requestAnimationFrame(() => {
        const painted = new MessageChannel();
        painted.port1.onmessage = () => {
          bench.painted = performance.now();
          bench.first ||= bench.painted;
        };
        painted.port2.postMessage(null);
      });
    });
    seen.observe(document.querySelector('main') ?? document.body, {
      childList: true,
      subtree: true,
      characterData: true,
    });
    Object.assign(bench, { seen });
  });
  const before = await workOf(session);
  await act();
  await page.waitForTimeout(1200);
  const work = (await workOf(session)) - before;
  const seen = await page.evaluate(() => {
    const { bench } = window as unknown as {
      bench: { begun: number; first: number; painted: number; seen: MutationObserver };
    };
    bench.seen.disconnect();
    return { wait: bench.first - bench.begun, last: bench.painted - bench.begun };
  });
  return { ...seen, work };
}

/** Milliseconds between the pictures while a wheel turns. */
async function scroll(page: Page): Promise<number[]> {
  await page.mouse.move(640, 600);
  await page.evaluate(() => {
    const times: number[] = [];
    const tick = (time: number) => {
      times.push(time);
      if (!('stopped' in window)) requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
    Object.assign(window, { times });
  });
  for (let turn = 0; turn < 60; turn += 1) {
    await page.mouse.wheel(0, 120);
    await page.waitForTimeout(16);
  }
  return page.evaluate(() => {
    Object.assign(window, { stopped: true });
    const { times } = window as unknown as { times: number[] };
    return times.slice(1).map((time, place) => time - (times[place] ?? time));
  });
}
