import { expect, type Site, test } from './site.ts';

// A page that holds when it is translated holds as it is, too.
test.use({ translated: true });

const bar = (site: Site) => site.page.getByRole('complementary', { name: 'Trying out a change' });
const leader = async (site: Site) => {
  await site.settled();
  return (await site.heading.textContent()) ?? '';
};

/** The result of a project that one other answer turns. */
async function openTurnable(site: Site) {
  await site.answer({ scope: 'A small service, site or tool', languages: 'Python', records: 'Some of it' });
  await expect(site.page.getByText(/^Testing 10,000/)).toHaveCount(0);
  return site.page.getByRole('region', { name: 'What would change it' }).getByRole('button').first();
}

test('a change is tried out, left by the browser’s Back, and the focus is where it was', async ({ site, page }) => {
  const change = await openTurnable(site);
  await site.settled();
  const before = await site.ranking();
  await change.focus();
  await page.keyboard.press('Enter');
  await expect(bar(site)).toBeVisible();
  await expect(site.heading).toBeFocused();
  expect(await site.ranking()).not.toBe(before);
  await page.goBack();
  await expect(bar(site)).toHaveCount(0);
  await expect(change).toBeFocused();
  await expect(page).toHaveURL(/\/recommendation\/$/);
  await expect.poll(() => site.ranking()).toBe(before);
});

test('a trial is still there after a reload and with Forward, and left by one Back', async ({ site, page }) => {
  const change = await openTurnable(site);
  const before = await leader(site);
  await change.click();
  await expect(bar(site)).toBeVisible();
  const tried = await leader(site);
  expect(tried).not.toBe(before);
  await page.reload();
  await expect(bar(site)).toBeVisible();
  await expect(site.heading).toHaveText(tried);
  await page.goBack();
  await expect(bar(site)).toHaveCount(0);
  await expect(site.heading).toHaveText(before);
  await page.goForward();
  await expect(bar(site)).toBeVisible();
  await expect(site.heading).toHaveText(tried);
  await bar(site).getByRole('button', { name: 'Back to your result' }).click();
  await expect(bar(site)).toHaveCount(0);
  await expect(site.heading).toHaveText(before);
});

test('a trial that fits no more leaves no entry of the history behind', async ({ site, page }) => {
  const change = await openTurnable(site);
  const before = await leader(site);
  await change.click();
  await expect(bar(site)).toBeVisible();
  await page.evaluate(() => history.replaceState({ trial: { contentHash: 'old', changes: [], from: '' } }, ''));
  await page.reload();
  await expect(site.heading).toHaveText(before);
  await expect(bar(site)).toHaveCount(0);
  await expect.poll(() => page.evaluate(() => 'trial' in history.state)).toBe(false);
});

test('the focus goes to the verdict of what is tried out, not to the one before', async ({ site, page }) => {
  const change = await openTurnable(site);
  const before = await site.heading.innerText();
  await site.heading.evaluate((heading) => {
    const note = () => {
      document.documentElement.dataset['focused'] = document.querySelector('main h1')?.textContent ?? '';
    };
    heading.ownerDocument.addEventListener('focusin', note);
  });
  await change.click();
  await expect(bar(site)).toBeVisible();
  await expect(site.heading).toBeFocused();
  expect(await page.locator('html').getAttribute('data-focused')).not.toBe(before);
});

test('a change that is kept is stored, travels in the link, and can be undone by the keyboard', async ({
  site,
  page,
}) => {
  const change = await openTurnable(site);
  const before = await leader(site);
  const link = await site.link();
  await change.click();
  await bar(site).getByRole('button', { name: 'Keep this change' }).click();
  await expect(bar(site)).toHaveCount(0);
  await expect(site.heading).toBeFocused();
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0);
  const kept = await leader(site);
  expect(kept).not.toBe(before);
  expect(await site.link()).not.toBe(link);
  await page.reload();
  await expect(site.heading).toHaveText(kept);
  await site.whole();
  const reloaded = await site.link();

  // The history ends with the page; a further step can be undone.
  await page.getByText('Team and time', { exact: true }).last().click();
  await page
    .getByRole('group', { name: /^Easy to learn/ })
    .getByLabel(/Decisive/)
    .check();
  await expect.poll(() => site.link()).not.toBe(reloaded);
  const byHand = await site.link();
  await page.keyboard.press('Control+z');
  await expect.poll(() => site.link()).not.toBe(byHand);
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(() => site.link()).toBe(byHand);
  // The same place on a Russian keyboard.
  const keyboard = await page.context().newCDPSession(page);
  await keyboard.send('Input.dispatchKeyEvent', { type: 'keyDown', modifiers: 2, key: 'я', code: 'KeyZ' });
  await expect.poll(() => site.link()).not.toBe(byHand);
});
