import type { Page } from '@playwright/test';
import { expect, listen, Site, test } from './site.ts';

/** Opens a second tab of the same browser. */
async function secondTab(page: Page, complaints: string[]): Promise<Site> {
  const other = await page.context().newPage();
  listen(other, complaints);
  return new Site(other);
}

/** Clicks the option of this number at a moment, in milliseconds since 1970; spins to be exact. */
const choose = (page: Page, option: number, moment: number) =>
  page.evaluate(
    async ([index = 0, at = 0]) => {
      const now = () => performance.timeOrigin + performance.now();
      await new Promise((soon) => setTimeout(soon, at - now() - 10));
      while (now() < at);
      document.querySelectorAll<HTMLInputElement>('fieldset input')[index]?.click();
    },
    [option, moment],
  );

const values = (page: Page) =>
  page
    .locator('fieldset input')
    .evaluateAll((all) => all.map((input) => (input instanceof HTMLInputElement ? input.value : '')));

const storedAnswers = (page: Page): Promise<Record<string, string[]>> =>
  page.evaluate(() => JSON.parse(localStorage.getItem('framework-advisor') ?? '{}').state?.profile.answers);

test('answers given in two tabs within a millisecond are all kept, in both', async ({ site, page, complaints }) => {
  const other = await secondTab(page, complaints);
  await site.open('questions/scope/');
  await other.open('questions/admin-screens/');
  const [scopes, screens] = [await values(page), await values(other.page)];
  for (const trial of Array.from({ length: Number(process.env['TRIALS'] ?? 12) }).keys()) {
    const moment = Date.now() + 40;
    await Promise.all([
      choose(page, trial % 3, moment),
      choose(other.page, (trial + 1) % 3, moment + (trial % 4) * 0.3),
    ]);
    const wanted = { scope: [scopes[trial % 3]], 'admin-screens': [screens[(trial + 1) % 3]] };
    for (const tab of [page, other.page]) await expect.poll(() => storedAnswers(tab)).toEqual(wanted);
  }
  // Without a reload: what each tab itself knows.
  for (const tab of [site, other])
    await tab.page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Result' }).click();
  await other.settled();
  await expect(site.heading).toHaveText((await other.heading.textContent()) ?? '');
  expect(await site.link()).toBe(await other.link());
});

test('an answer survives though its tab is closed at once and another tab writes over it', async ({
  site,
  page,
  complaints,
}) => {
  const other = await secondTab(page, complaints);
  await site.open('questions/scope/');
  await other.open('questions/admin-screens/');
  const moment = Date.now() + 60;
  await Promise.all([choose(page, 0, moment), choose(other.page, 0, moment + 0.3)]);
  await page.close();
  await expect.poll(() => storedAnswers(other.page)).toHaveProperty('scope');
  expect(await storedAnswers(other.page)).toHaveProperty('admin-screens');
});

test('starting again in one tab clears the other, and what is answered there afterwards stays', async ({
  site,
  page,
  complaints,
}) => {
  await site.answer({ scope: 'A small service, site or tool' });
  const other = await secondTab(page, complaints);
  await other.open('answers/');
  await other.page.getByRole('button', { name: 'Start again' }).click();
  await other.page.getByRole('button', { name: 'Delete and start again' }).click();
  await expect(site.heading).not.toContainText('leads so far');
  await other.open('questions/admin-screens/');
  await choose(other.page, 0, Date.now());
  await expect(site.heading).toContainText('leads so far');
  expect(Object.keys(await storedAnswers(page))).toEqual(['admin-screens']);
});

test('a tab that was in the back-forward cache takes in what it missed', async ({ site, page, complaints }) => {
  await site.open('questions/scope/');
  const other = await secondTab(page, complaints);
  await page.goto('about:blank');
  await other.answer({ 'admin-screens': 'Yes, from the start' });
  await page.goBack();
  await page.getByRole('radio').first().check();
  expect(Object.keys(await storedAnswers(page)).toSorted()).toEqual(['admin-screens', 'scope']);
});
