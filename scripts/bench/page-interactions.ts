import type { Page } from '@playwright/test';
import { printTable } from '../table.ts';
import { EXAMPLE_PAGES } from './example-pages.ts';
import { median } from './measure.ts';
import { notesOf, SLOWDOWN, type SlowBrowser, settled } from './slow-browser.ts';

/** The most that is allowed, in ms. */
const LIMIT = 100;

/** What a reader does on a page, and by what it is done: each step is measured by itself. */
const JOURNEYS: Readonly<Record<string, readonly (readonly [name: string, act: (page: Page) => Promise<void>])[]>> = {
  [EXAMPLE_PAGES.question]: [
    ['choose an answer', (page) => page.getByRole('radio').first().check()],
    ['choose another', (page) => page.getByRole('radio').nth(1).check()],
    ['continue', (page) => page.getByRole('button', { name: 'Continue' }).click()],
  ],
  [EXAMPLE_PAGES.result]: [
    ['make an example one’s own', (page) => page.getByRole('button', { name: 'Make it mine' }).click()],
    ['open a part of the result', (page) => page.locator('summary', { hasText: 'What counts' }).first().click()],
    ['open a group of weights', (page) => page.getByText('Common parts', { exact: true }).last().click()],
    [
      'set a weight',
      (page) =>
        page
          .getByRole('group', { name: /^Admin panel/ })
          .getByLabel(/Decisive/)
          .check(),
    ],
    [
      'set it back',
      (page) =>
        page
          .getByRole('group', { name: /^Admin panel/ })
          .getByLabel(/Minor/)
          .check(),
    ],
  ],
  [EXAMPLE_PAGES.matrix]: [
    ['differences only', (page) => page.getByRole('checkbox', { name: 'Differences only' }).check()],
    ['all rows again', (page) => page.getByRole('checkbox', { name: 'Differences only' }).uncheck()],
    ['open a cell', (page) => page.getByRole('table').getByRole('button').nth(8).click()],
    ['search, first letter', (page) => page.getByRole('searchbox').press('a')],
    ['search, second letter', (page) => page.getByRole('searchbox').press('p')],
  ],
};

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
      for (const [name, act] of steps) {
        await notesOf(page);
        const before = await work();
        await act(page);
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
