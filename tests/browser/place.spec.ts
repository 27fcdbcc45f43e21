import type { Page } from '@playwright/test';
import { address, expect, type Site, test } from './site.ts';

const top = (page: Page) => page.evaluate(() => Math.round(window.scrollY));
const scrollTo = async (site: Site, to: number) => {
  // Browsers hold on to what is in sight while parts above it arrive.
  await site.settled();
  await expect
    .poll(() =>
      site.page.evaluate(async (y) => {
        window.scrollTo(0, y);
        await new Promise((frame) => requestAnimationFrame(frame));
        return Math.round(window.scrollY);
      }, to),
    )
    .toBe(to);
};
/** The page is at this place, and stays there once everything is on it. */
const standsAt = async (site: Site, place: number) => {
  await site.settled();
  await expect.poll(() => top(site.page)).toBe(place);
};
const answerSome = (site: Site) =>
  site.answer({ scope: 'A small service, site or tool', languages: 'Python', records: 'Some of it' });
const elsewhere = async (page: Page) => {
  const link = page.getByRole('contentinfo').getByRole('link', { name: 'How this works' });
  // Not with the mouse, so that the place does not change on the way.
  await link.evaluate((element: HTMLElement) => element.click());
  await expect(page.getByRole('heading', { name: 'What is not compared' })).toBeAttached();
};
for (const path of [
  'recommendation/',
  'matrix/',
  'frameworks/django/',
  'compare/django-vs-fastapi/',
  'sources/namalomba/',
  'answers/',
  'guides/serving/',
])
  test(`/${path} keeps the place when reloaded, after Back and from another site`, async ({ site, page }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    if (path === 'recommendation/' || path === 'answers/') await answerSome(site);
    await site.open(path);
    await scrollTo(site, 900);
    await page.reload();
    await expect(site.heading).toBeAttached();
    await standsAt(site, 900);
    await expect(page.locator('body')).toBeFocused();

    await elsewhere(page);
    await standsAt(site, 0);
    await scrollTo(site, 400);
    await page.goBack();
    await standsAt(site, 900);
    await expect(site.heading).toBeFocused();
    await page.goForward();
    await expect(page).toHaveURL(/how-this-works/);
    await standsAt(site, 400);
    await page.goBack();
    await standsAt(site, 900);

    await page.goto('about:blank');
    await page.goBack();
    await standsAt(site, 900);
  });

test('the very end of a page is kept too', async ({ site, page }) => {
  await site.open('how-this-works/');
  await site.settled();
  await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
  const place = await top(page);
  await page.reload();
  await standsAt(site, place);
});

test('a page that has become too short for the place does not jump to its end', async ({ site, page }) => {
  await answerSome(site);
  await scrollTo(site, 3000);
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await expect(site.heading).toBeVisible();
  await standsAt(site, 0);
});

test('what stood open is open again after a reload and after Back', async ({ site, page }) => {
  await answerSome(site);
  const main = page.getByRole('main');
  const disclosure = (words: string) =>
    main.locator('details', { has: page.locator(`> summary:has-text("${words}")`) });
  const table = disclosure('All weights as a table').last();
  const others = disclosure('Carried by').first();
  const reason = others.locator('details').first();
  for (const each of [table, others, reason]) {
    await each.locator('summary').first().click();
    await expect(each).toHaveAttribute('open');
  }
  const openNow = () => page.locator('main details[open]').count();
  const before = await openNow();
  await page.reload();
  await expect(table).toHaveAttribute('open');
  await expect(reason).toHaveAttribute('open');
  await elsewhere(page);
  await page.goBack();
  await expect(table).toHaveAttribute('open');
  await expect(reason).toHaveAttribute('open');
  expect(await openNow()).toBe(before);
});

test('the theme of a question stays open when another number of it is answered', async ({ site, page }) => {
  await site.open('questions/languages/');
  const team = page.locator('main details', { has: page.locator('> summary:has-text("Team")') });
  await page.getByRole('main').getByText('Python', { exact: true }).click();
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/languages/);
  await expect(team).toHaveAttribute('open');
  // Until the place on this page is kept.
  await expect.poll(() => page.evaluate(() => JSON.stringify(history.state))).toContain('Team');
  await page.reload();
  await expect(team).toContainText('1 of 9');
  await site.settled();
  await expect(team).toHaveAttribute('open');
});

test('a criterion opened on a framework’s page, and a cell of the matrix, are open again', async ({ site, page }) => {
  await site.open('frameworks/django/');
  const criterion = page.getByRole('button', { name: 'Admin panel', exact: true });
  await criterion.click();
  await expect(criterion).toHaveAttribute('aria-expanded', 'true');
  await page.reload();
  await expect(criterion).toHaveAttribute('aria-expanded', 'true');
  await expect(page.locator('body')).toBeFocused();
  await elsewhere(page);
  await page.goBack();
  await expect(criterion).toHaveAttribute('aria-expanded', 'true');

  await site.open('matrix/');
  const cell = page.getByRole('button', { name: /^Django, Admin panel/ });
  await cell.click();
  await expect(page).toHaveURL(/#cell=/);
  await scrollTo(site, 500);
  await page.reload();
  await expect(cell).toHaveAttribute('aria-expanded', 'true');
  await standsAt(site, 500);
  await expect(page.locator('body')).toBeFocused();
});

test('on a phone a group that was closed stays closed, and the place is the same', async ({ site, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await site.open('matrix/');
  const groups = page.locator('main details:has(table)');
  await groups.first().locator('summary').first().click();
  await groups.nth(1).locator('summary').first().click();
  await scrollTo(site, 1500);
  await page.reload();
  await expect(groups.nth(1)).toHaveAttribute('open');
  await expect(groups.first()).not.toHaveAttribute('open');
  await standsAt(site, 1500);
});

test('an address that names a part leads to the part, and a reload to the place', async ({ site, page }) => {
  await page.goto(address('how-this-works/#not-compared'));
  const part = page.getByRole('heading', { level: 2, name: 'What is not compared' });
  await expect(part).toBeInViewport();
  const there = await top(page);
  expect(there).toBeGreaterThan(500);
  await scrollTo(site, there - 300);
  await page.reload();
  await expect(site.heading).toBeAttached();
  await standsAt(site, there - 300);
  await expect(page.locator('body')).toBeFocused();
});

test('links to parts of a page keep a place each', async ({ site, page }) => {
  await site.open('sources/namalomba/');
  await scrollTo(site, 300);
  const link = page.getByRole('main').locator('a[href^="#"]').first();
  // Where a page was scrolled to is known to it in the next frame.
  await link.evaluate(async (element: HTMLElement) => {
    element.click();
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  });
  await expect.poll(() => top(page)).not.toBe(300);
  const part = await top(page);
  await page.goBack();
  await standsAt(site, 300);
  await page.goForward();
  await standsAt(site, part);
});

test('with storage denied the place is kept all the same', async ({ site, page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
  });
  await site.open('matrix/');
  await scrollTo(site, 900);
  await page.reload();
  await standsAt(site, 900);
});
