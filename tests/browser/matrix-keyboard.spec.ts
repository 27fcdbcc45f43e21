import type { Page } from '@playwright/test';
import { doubleClick } from './double-click.ts';
import { violations } from './layout/axe.ts';
import { layoutFaults } from './layout/faults.ts';
import { expect, listen, Site, test } from './site.ts';

test.use({ opened: false, permissions: ['clipboard-read', 'clipboard-write'] });

/** What an element that has the focus is called, and whether it is open or checked. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    const label =
      element instanceof HTMLInputElement || element instanceof HTMLSelectElement ? element.labels?.[0] : null;
    return element?.getAttribute('aria-label') ?? (label ?? element)?.textContent?.trim() ?? '';
  });

/** Presses Tab until something of this name has the focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let step = 0; step < 400; step += 1) {
    await page.keyboard.press('Tab');
    if (name.test(await focused(page))) return;
  }
  throw new Error(`No Tab leads to ${name}.`);
}

const copied = (page: Page, kind: 'text/plain' | 'text/html') =>
  page.evaluate(async (type) => {
    const [item] = await navigator.clipboard.read();
    return item?.types.includes(type) ? (await item.getType(type)).text() : null;
  }, kind);

test('by keyboard alone: what two frameworks differ in, the most disputed cell, its copies, and the view’s link to another person', async ({
  site,
  page,
  browser,
  complaints,
}) => {
  await site.open('matrix/');
  await tabTo(page, /^Order rows by$/);
  await page.keyboard.type('Dis');
  await tabTo(page, /^Differences only$/);
  await page.keyboard.press('Space');
  await tabTo(page, /^Frameworks, groups and sources$/);
  await page.keyboard.press('Enter');
  for (const other of [/Flask$/, /Express$/, /ASP\.NET Core$/]) {
    await tabTo(page, other);
    await page.keyboard.press('Space');
  }
  await tabTo(page, /, disputed$/);
  await page.keyboard.press('Enter');
  const cell = page.locator('[role="button"][aria-expanded="true"]');
  await expect(cell).toHaveAccessibleName(/^(Django|FastAPI), .+: (very low|low|moderate|high|very high), disputed$/);
  const name = await focused(page);

  await tabTo(page, /^Copy this cell as Markdown$/);
  await page.keyboard.press('Enter');
  await expect.poll(() => copied(page, 'text/plain')).toMatch(/^\*\*\[.+\]\(http.+#cell=.+\): .+, disputed\*\*\n\n- /);
  await tabTo(page, /^Copy this cell as a table$/);
  await page.keyboard.press('Enter');
  await expect.poll(() => copied(page, 'text/html')).toContain('<th>Statement</th>');
  expect(await copied(page, 'text/plain')).toMatch(/\nSays\tStatement\tSource\t/);
  await tabTo(page, /^Copy this view’s link$/);
  await page.keyboard.press('Enter');
  await expect.poll(() => copied(page, 'text/plain')).toMatch(/^http/);
  const link = (await copied(page, 'text/plain')) ?? '';

  // Only whoever copied is told so.
  const view = async (shown: Page) =>
    (await shown.getByRole('table').first().ariaSnapshot()).replaceAll('status: Copied', 'status');
  await site.settled();
  const another = await browser.newContext();
  const theirs = await another.newPage();
  listen(theirs, complaints);
  await theirs.goto(link);
  await expect(theirs.getByRole('button', { name, expanded: true })).toBeVisible();
  await new Site(theirs).settled();
  expect(await view(theirs)).toBe(await view(page));
  expect(await theirs.getByRole('status').allInnerTexts()).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/hidden: they show no difference.*Without Flask, Express and ASP\.NET Core/),
    ]),
  );
  await another.close();
});

test('a drag over cells selects them and copies rows and a table, and a double click marks a word and opens nothing', async ({
  site,
  page,
}) => {
  await site.open('matrix/#groups=facts');
  const cells = page.locator('td > [role="button"]');
  await cells.nth(6).evaluate((cell) => cell.scrollIntoView({ block: 'center' }));
  const [from, to] = [await cells.nth(0).boundingBox(), await cells.nth(6).boundingBox()];
  if (!from || !to) throw new Error('The matrix has fewer cells than were expected.');
  await page.mouse.move(from.x + 14, from.y + 20);
  await page.mouse.down();
  await page.mouse.move(to.x + to.width - 8, to.y + 20, { steps: 8 });
  await page.mouse.up();
  await page.keyboard.press('ControlOrMeta+c');
  const text = (await copied(page, 'text/plain')) ?? '';
  const lines = text.split('\n').map((line) => line.split('\t'));
  expect(lines).toHaveLength(2);
  expect(new Set(lines.map(({ length }) => length)).size).toBe(1);
  expect(await copied(page, 'text/html')).toMatch(/^<table>.*<td>.*<\/table>$/);
  await expect(cells.and(page.locator('[aria-expanded="true"]'))).toHaveCount(0);

  const word = await cells.nth(2).getByText('Python').boundingBox();
  if (!word) throw new Error('The cell shows no word.');
  await page.mouse.click(5, 5);
  await doubleClick(page, { x: word.x + 8, y: word.y + word.height / 2 });
  await expect(cells.nth(2)).toHaveAttribute('aria-expanded', 'false');
  expect((await page.evaluate(() => String(window.getSelection()))).trim()).toBe('Python');
});

test('axe finds nothing and all can be read whatever is filtered, searched for or ordered by', async ({
  site,
  page,
}) => {
  test.slow();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await site.open('matrix/');
  for (const view of [
    'q=realtime&cell=realtime.flask',
    'frameworks=django,fastapi&groups=under-load&differences=1&order=disagreement&row=throughput',
    'frameworks=0&groups=under-load',
    'out=official&order=rating.django&groups=facts',
    'order=nothing&q=zebra&cell=no.no',
  ]) {
    await page.evaluate((hash) => {
      window.location.hash = hash;
    }, view);
    await site.settled();
    expect(await violations(page), view).toEqual([]);
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(layoutFaults), `${view} at ${width} px`).toEqual([]);
    }
  }
});
