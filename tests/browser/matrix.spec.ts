import { comparedCriteria } from '../../src/advisor/ranking/compared-criteria.ts';
import { model } from '../fixtures/real-knowledge.ts';
import { layoutFaults } from './layout/faults.ts';
import { expect, test } from './site.ts';

// A page that holds when it is translated holds as it is, too.
test.use({ translated: true });

const criteria = comparedCriteria(model);

test('the matrix shows every criterion by every framework', async ({ site, page }) => {
  await site.open('matrix/');
  for (const { name } of criteria)
    await expect(page.getByRole('rowheader', { name, exact: false }).first()).toBeAttached();
  for (const { name } of model.frameworks) await expect(page.getByRole('columnheader', { name })).toBeVisible();
  const cells = page.getByRole('table').getByRole('button', { expanded: false });
  for (const framework of model.frameworks)
    expect(
      await cells.filter({ hasText: /very low|low|moderate|high|very high|unknown/ }).count(),
      framework.name,
    ).toBeGreaterThanOrEqual(criteria.length);
});

test('a cell opens to its findings with section and row, and closes with Escape', async ({ site, page }) => {
  await site.open('matrix/');
  const cell = page.getByRole('button', { name: /^Django, Concurrency model/ });
  await cell.focus();
  await page.keyboard.press('Enter');
  await expect(cell).toHaveAttribute('aria-expanded', 'true');
  await expect(page.getByText('row “Concurrency Model”').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(cell).toHaveAttribute('aria-expanded', 'false');
  await expect(cell).toBeFocused();
});

test('every cell has a link of its own that opens it', async ({ site, page }) => {
  await site.open('matrix/#cell=throughput.flask');
  await expect(page.getByRole('button', { name: /^Flask, Raw throughput/ })).toHaveAttribute('aria-expanded', 'true');
  await expect(page.getByText('row “Performance Profile”').first()).toBeVisible();
});

test('a link to a cell that the matrix does not have says so, above the matrix', async ({ site, page }) => {
  await site.open('matrix/#cell=nope.nope');
  await expect(
    page.getByText(
      'It names a cell that is not in the matrix: “nope.nope”. It may have been renamed or taken out since the link was made.',
    ),
  ).toBeVisible();
  await expect(page.getByRole('button', { name: /^Flask, Raw throughput/ })).toBeVisible();
});

test('the ring around an open cell in focus is one box, that of the cell', async ({ site, page }) => {
  await site.open('matrix/#cell=concurrency.django');
  const button = page.getByRole('button', { name: /^Django, Concurrency model/ });
  await expect(button).toBeFocused();
  // A key, so that the browser shows the focus.
  await page.keyboard.press('Shift');
  const [ring, cell] = await button.evaluate((element) =>
    [element, element.parentElement ?? element].map((each) => getComputedStyle(each).outlineStyle),
  );
  expect({ ring, cell }).toEqual({ ring: 'none', cell: 'solid' });
});

for (const path of ['', 'matrix/', 'sources/namalomba/', 'how-this-works/'])
  test(`/${path}: masthead and footer keep to the page's edges on a wide screen`, async ({ site, page }) => {
    await page.setViewportSize({ width: 1600, height: 900 });
    await site.open(path);
    const edges = await page
      .locator('header > div, main, footer > div')
      .evaluateAll((all) => all.map((each) => [each.getBoundingClientRect().left, each.getBoundingClientRect().right]));
    expect(edges).toHaveLength(3);
    expect(new Set(edges.map(String)).size, JSON.stringify(edges)).toBe(1);
  });

test('on a phone only the first group is open, until one is searched for or opened', async ({ site, page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await site.open('matrix/');
  const [first, second] = model.groups;
  const group = (name = '') => page.locator('details').filter({ has: page.locator('summary', { hasText: name }) });
  await expect(group('Facts').last()).toHaveAttribute('open');
  await expect(group(first?.name)).not.toHaveAttribute('open');
  await expect(page.locator('details[open]:has(table)')).toHaveCount(1);

  await page.getByRole('searchbox', { name: 'Search' }).fill('throughput');
  await expect(page.getByRole('button', { name: /^Flask, Raw throughput/ })).toBeVisible();
  await page.getByRole('searchbox', { name: 'Search' }).fill('');
  await page.locator('summary', { hasText: second?.name ?? '' }).click();
  const criterion = criteria.find((each) => each.group === second?.id);
  await expect(page.getByRole('button', { name: `Flask, ${criterion?.name}:` })).toBeVisible();
});

test('cards instead of a table on a phone, with the same cells', async ({ site, page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await site.open('matrix/#cell=throughput.flask');
  await expect(page.getByRole('button', { name: /^Flask, Raw throughput/ })).toBeFocused();
  await expect(page.getByText('row “Performance Profile”').first()).toBeVisible();
});

test('what a row means, its scale and its measurements can be read in 320 px, at twice the size too', async ({
  site,
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await site.open('matrix/#row=throughput');
  await expect(page.getByRole('table', { name: /milliseconds until the answer/i })).toBeVisible();
  expect(await page.evaluate(layoutFaults)).toEqual([]);
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
  expect(await page.evaluate(layoutFaults)).toEqual([]);
});

test('a link to a cell leads to it where cells are stacked, too, on a very slow phone', async ({ site, page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 12 });
  await site.open('matrix/#cell=throughput.flask');
  await site.settled();
  await expect(page.getByRole('button', { name: /^Flask, Raw throughput/ })).toBeInViewport();
});
