import { pages } from '../../src/views/place/pages.ts';
import { evidence, model } from '../fixtures/real-knowledge.ts';
import { address, expect, test } from './site.ts';

/** Leads on at once, so that nothing of it is kept. */
const LEADS_ON = '/questions/';

// Complaints of React about what does not match, and of the browser about its policy, fail a test by themselves.
test('every page is taken over as it stands', async ({ page, complaints, site }) => {
  test.setTimeout(300_000);
  await page.addInitScript(() => {
    const found = new MutationObserver(() => {
      const heading = document.querySelector('main h1');
      if (!heading) return;
      Object.assign(heading, { stood: true });
      found.disconnect();
    });
    found.observe(document, { childList: true, subtree: true });
  });
  for (const { path } of pages(model, evidence)) {
    if (path === LEADS_ON) continue;
    await page.goto(address(path.slice(1)));
    await expect(page.locator('#start'), path).toHaveCount(0);
    expect(await site.heading.evaluate((heading) => 'stood' in heading), path).toBe(true);
    expect(complaints, path).toEqual([]);
  }
});

test('what is chosen, typed, pressed or sent before the app is there counts', async ({ page, site }) => {
  const openEarly = async (path: string): Promise<() => Promise<void>> => {
    const react = /\/react-[^/]+\.js$/;
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(react, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(address(path), { waitUntil: 'commit' });
    return async () => {
      release();
      await expect(page.locator('#start')).toHaveCount(0);
      await page.unroute(react);
    };
  };
  const product = page.getByLabel('A product with many features', { exact: true });

  const paste = await openEarly('recommendation/');
  await page.getByLabel('A record that you were given').fill('Nothing of a record.');
  await paste();
  await page.getByRole('button', { name: 'Open its answers' }).click();
  await expect(page.getByText('No answers are in this text')).toBeVisible();

  const answerEmpty = await openEarly('questions/scope/');
  await product.focus();
  await page.keyboard.press('Enter');
  await answerEmpty();
  await expect(page).toHaveTitle(/^Error/);
  await expect(product).not.toBeChecked();

  const answer = await openEarly('questions/scope/');
  await page.getByText('A product with many features', { exact: true }).click();
  await page.keyboard.press('Enter');
  await answer();
  await expect(page).not.toHaveURL(/questions.scope/);
  await site.go('questions/scope/');
  await expect(product).toBeChecked();

  const tick = await openEarly('questions/languages/');
  for (const option of ['Not sure', 'Python', 'JavaScript or TypeScript', 'Python'])
    await page.getByText(option, { exact: true }).click();
  await tick();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(1);
  await expect(page.getByLabel('JavaScript or TypeScript', { exact: true })).toBeChecked();

  const search = await openEarly('matrix/');
  await page.getByRole('button', { name: 'Full-stack', exact: true }).click();
  await page.getByLabel('Search').pressSequentially('licence');
  await page.getByLabel('Order rows by', { exact: true }).selectOption('name');
  await page.getByLabel('Differences only').check();
  await search();
  await expect(page).toHaveURL(/q=licence/);
  await expect(page).toHaveURL(/order=name/);
  await expect(page).toHaveURL(/differences=1/);
  await expect(page).toHaveURL(/frameworks=/);
  await expect(page.getByLabel('Search')).toHaveValue('licence');
});

test('the code of a page is asked for when its words are painted', async ({ page, site }) => {
  for (const path of ['', 'questions/scope/', 'frameworks/django/']) {
    await site.open(path);
    const [painted, asked] = await page.evaluate(() => [
      performance.getEntriesByName('first-contentful-paint').map(({ startTime }) => startTime)[0] ?? Number.NaN,
      Math.min(
        ...performance
          .getEntriesByType('resource')
          .filter(({ name }) => /assets\/.*\.js(on)?$/.test(name))
          .map(({ startTime }) => startTime),
      ),
    ]);
    // A slow network is not left idle.
    expect(asked, path).toBeGreaterThanOrEqual(Math.min(painted ?? Number.NaN, 700));
  }
});

test('the code of a page comes where the browser tells of no paint', async ({ page }) => {
  await page.addInitScript(() => {
    PerformanceObserver.prototype.observe = () => {};
  });
  await page.goto(address('frameworks/django/'));
  await expect(page.locator('#start')).toHaveCount(0);
});

test('stored answers are never shown as not given', async ({ page, site }) => {
  await site.answer({ scope: 'A product with many features' });
  await page.route(/\/react-[^/]+\.js$/, () => {});
  await page.goto(address('recommendation/'), { waitUntil: 'commit' });
  await expect(page.locator('[data-answers]')).toBeAttached();
  await expect(page.getByText('No answers yet')).toBeHidden();
});
