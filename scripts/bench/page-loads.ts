import type { Page } from '@playwright/test';
import { printTable } from '../print-table.ts';
import { EXAMPLE_PAGES } from './example-pages.ts';
import { median } from './measure.ts';
import { type Notes, notesOf, SLOWDOWN, type SlowBrowser, settled } from './slow-browser.ts';

const WIDTHS = [390, 1280] as const;

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
    const loads = new Map<number, Notes[]>();
    for (let round = 0; round < rounds; round += 1)
      for (const width of WIDTHS) {
        const page = await slow.open({ viewport: { width, height: 844 }, ...(storageState && { storageState }) });
        loads.set(width, [...(loads.get(width) ?? []), await load(slow.address + path, page)]);
        await page.context().close();
      }
    const all = [...loads.values()].flat();
    const longest = (place: number) => median(all.map(({ tasks }) => tasks.toSorted((a, b) => b - a)[place] ?? 0));
    rows.push([
      name,
      ...[0, 1, 2].map((place) => `${longest(place).toFixed(0)} ms`),
      String(median(all.map(({ tasks }) => tasks.length))),
      ...WIDTHS.map((width) => median((loads.get(width) ?? []).map(({ shift }) => shift)).toFixed(3)),
    ]);
  }
  printTable(
    `Pages as they come, processor slowed ${SLOWDOWN} times: the longest tasks, share that moves (medians of ${rounds})`,
    ['page', 'longest', 'second', 'third', 'over 50 ms', ...WIDTHS.map((width) => `moves at ${width} px`)],
    rows,
  );
}

async function load(address: string, page: Page): Promise<Notes> {
  await page.goto(address);
  await settled(page);
  return notesOf(page);
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
