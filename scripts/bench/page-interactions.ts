import type { Locator, Page } from '@playwright/test';
import { printTable } from '../print-table.ts';
import { EXAMPLE_PAGES } from './example-pages.ts';
import { median } from './measure.ts';
import { notesOf, SLOWDOWN, type SlowBrowser, settled } from './slow-browser.ts';

/** The most that is allowed, in ms. */
const LIMIT = 100;

/** Brings the reader to where they act, as readers are before they press, and gives what they do there. */
type Prepare = (page: Page) => Promise<() => Promise<void>>;

/** What a reader does on a page, and by what it is done: each step is measured by itself. */
const JOURNEYS: Readonly<Record<string, readonly (readonly [name: string, prepare: Prepare])[]>> = {
  [EXAMPLE_PAGES.question]: [
    ['choose an answer', press((page) => page.getByRole('radio').first())],
    ['choose another', press((page) => page.getByRole('radio').nth(1))],
    ['continue', press((page) => page.getByRole('button', { name: 'Continue' }))],
  ],
  [EXAMPLE_PAGES.result]: [
    ['make an example one’s own', press((page) => page.getByRole('button', { name: 'Make it mine' }))],
    ['open a part of the result', press((page) => page.locator('summary', { hasText: 'What counts' }).first())],
    ['open a group of weights', press((page) => page.getByText('Common parts', { exact: true }).last())],
    ['set a weight', press((page) => page.getByRole('group', { name: /^Admin panel/ }).getByLabel(/Decisive/))],
    ['set it back', press((page) => page.getByRole('group', { name: /^Admin panel/ }).getByLabel(/Minor/))],
  ],
  [EXAMPLE_PAGES.matrix]: [
    ['differences only', press((page) => page.getByRole('checkbox', { name: 'Differences only' }))],
    ['all rows again', press((page) => page.getByRole('checkbox', { name: 'Differences only' }))],
    ['open a cell', press((page) => page.getByRole('table').getByRole('button').nth(8))],
    ['search, first letter', type('a')],
    ['search, second letter', type('p')],
  ],
};

/** By the mouse itself: Playwright's own click looks the page through in the same task, which would be measured too. */
function press(find: (page: Page) => Locator): Prepare {
  return async (page) => {
    const target = find(page);
    await target.scrollIntoViewIfNeeded();
    const box = await target.boundingBox();
    if (!box) throw new Error(`Nothing to press: ${target}`);
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    return () => page.mouse.click(x, y);
  };
}

function type(letter: string): Prepare {
  return async (page) => {
    await page.getByRole('searchbox').focus();
    return () => page.keyboard.press(letter);
  };
}

/** How long after a click or a key the next picture comes: interaction to next paint. */
export async function benchInteractions(slow: SlowBrowser, rounds: number): Promise<void> {
  const times = new Map<string, number[]>();
  const works = new Map<string, number[]>();
  for (let round = 0; round < rounds; round += 1)
    for (const [path, steps] of Object.entries(JOURNEYS)) {
      const page = await slow.open({ viewport: { width: 1280, height: 844 } });
      const session = await page.context().newCDPSession(page);
      await session.send('Performance.enable', { timeDomain: 'threadTicks' });
      const work = async () => {
        const { metrics } = await session.send('Performance.getMetrics');
        return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
      };
      await page.goto(slow.address + path);
      await settled(page);
      for (const [name, prepare] of steps) {
        const act = await prepare(page);
        await page.waitForTimeout(500);
        await notesOf(page);
        const before = await work();
        await act();
        // The picture after, and what is noted of it.
        await page.waitForTimeout(1500);
        works.set(name, [...(works.get(name) ?? []), (await work()) - before]);
        times.set(name, [...(times.get(name) ?? []), Math.max(0, ...(await notesOf(page)).interactions)]);
      }
      await page.context().close();
    }
  printTable(
    `Interaction to next paint, processor slowed ${SLOWDOWN} times (medians of ${rounds}; below 16 ms is not told)`,
    ['interaction', 'median', 'worst', 'at most', 'processor until all is done'],
    [...times].map(([name, own]) => [
      name,
      ...[median(own), Math.max(...own)].map((ms) => (ms < 16 ? 'below 16 ms' : `${ms.toFixed(0)} ms`)),
      `${LIMIT} ms`,
      `${median(works.get(name) ?? []).toFixed(0)} ms`,
    ]),
  );
}
