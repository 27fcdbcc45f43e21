import type { Page } from '@playwright/test';
import { printTable } from '../table.ts';
import { EXAMPLE_PAGES } from './example-pages.ts';
import { median } from './measure.ts';
import { notesOf, SLOWDOWN, type SlowBrowser, settled } from './slow-browser.ts';

const WIDTHS = [390, 1280] as const;
/** A task that takes longer keeps a reader waiting, in ms. */
const LONG = 50;

/** Long tasks and shifts while each kind of page comes, and the result once more with answers that are stored. */
export async function benchLoads(slow: SlowBrowser, rounds: number): Promise<void> {
  const stored = await storedAnswers(slow);
  const rows: string[][] = [];
  const kinds = [
    ...Object.entries(EXAMPLE_PAGES).map(([page, path]) => ({ page, path, stored: undefined })),
    { page: 'result of stored answers', path: 'recommendation/', stored },
    { page: 'question with stored answers', path: EXAMPLE_PAGES.question, stored },
    { page: 'matrix with stored answers', path: EXAMPLE_PAGES.matrix, stored },
  ];
  for (const { page: name, path, stored: storageState } of kinds) {
    const loads = new Map<number, Load[]>();
    for (let round = 0; round < rounds; round += 1)
      for (const width of WIDTHS) {
        const page = await slow.open({ viewport: { width, height: 844 }, ...(storageState && { storageState }) });
        loads.set(width, [...(loads.get(width) ?? []), await load(slow, page, path)]);
        await page.context().close();
      }
    const all = [...loads.values()].flat();
    const longest = (place: number) => median(all.map(({ tasks }) => tasks.toSorted((a, b) => b - a)[place] ?? 0));
    rows.push([
      name,
      ...[0, 1, 2].map((place) => `${longest(place).toFixed(0)} ms`),
      String(median(all.map(({ tasks }) => tasks.filter((task) => task > LONG).length))),
      ...WIDTHS.map((width) => median((loads.get(width) ?? []).map(({ shift }) => shift)).toFixed(3)),
    ]);
  }
  printTable(
    `Pages as they come, processor slowed ${SLOWDOWN} times: the longest tasks, share that moves (medians of ${rounds})`,
    ['page', 'longest', 'second', 'third', `over ${LONG} ms`, ...WIDTHS.map((width) => `moves at ${width} px`)],
    rows,
  );
}

interface Load {
  /** How long each task of the page's thread took, in ms. */
  readonly tasks: readonly number[];
  readonly shift: number;
}

async function load({ browser, address }: SlowBrowser, page: Page, path: string): Promise<Load> {
  await browser.startTracing(page, { categories: ['disabled-by-default-lighthouse', '__metadata'] });
  await page.goto(address + path);
  await settled(page);
  const trace: { traceEvents: TraceEvent[] } = JSON.parse((await browser.stopTracing()).toString());
  return { tasks: tasksOf(trace.traceEvents), ...(await notesOf(page)) };
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** In microseconds. */
  readonly dur?: number;
  readonly args: { readonly name?: string };
}

/** Of the threads that draw pages: that of the empty page before does next to nothing. */
function tasksOf(events: readonly TraceEvent[]): number[] {
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const drawing = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map((event) => threadOf(event)),
  );
  return events
    .filter((event) => event.name === 'RunTask' && drawing.has(threadOf(event)))
    .map(({ dur = 0 }) => dur / 1000);
}

async function storedAnswers(slow: SlowBrowser) {
  const page = await slow.open({});
  await page.goto(slow.address + EXAMPLE_PAGES.result);
  await page.getByRole('button', { name: 'Make it mine' }).click();
  await settled(page);
  const state = await page.context().storageState();
  await page.context().close();
  return state;
}
