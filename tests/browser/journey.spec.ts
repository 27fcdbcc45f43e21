import type { Page } from '@playwright/test';
import { model } from '../fixtures/real-knowledge.ts';
import { expect, listen, Site, STORED, test } from './site.ts';

// Where storage is denied, they are walked on pages as they are.
test.use({ translated: ({ storage }, use) => use(storage === 'works') });

/** Presses Tab until the focus is on something that the words describe. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const target = page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .or(page.getByRole('link', { name, exact: typeof name === 'string' }))
    .first();
  for (let step = 0; step < 60; step += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${name}.`);
}

/** Tabs from the top of the page into the group of radio buttons or checkboxes. */
async function tabToOptions(page: Page): Promise<void> {
  for (let step = 0; step < 20; step += 1) {
    await page.keyboard.press('Tab');
    const inside = await page.evaluate(
      () => document.activeElement?.closest('fieldset') !== null && document.activeElement?.tagName === 'INPUT',
    );
    if (inside) return;
  }
  throw new Error('Tab never reached the options.');
}

test('the questionnaire by keyboard alone, down to the section and row behind a reason', async ({ site, page }) => {
  await site.open('');
  await tabTo(page, 'Answer the questions');
  await page.keyboard.press('Enter');
  await expect(site.heading).toHaveText('Which languages does your team write well?');

  // Checkboxes: the first is Python.
  await tabToOptions(page);
  await page.keyboard.press('Space');
  await expect(page.getByLabel('Python', { exact: true })).toBeChecked();
  await tabTo(page, 'Continue');
  await page.keyboard.press('Enter');
  await expect(site.heading).toHaveText('Would your team use another language for this?');
  await expect(site.heading).toBeFocused();

  // Radio buttons: nothing is chosen beforehand; the arrows choose.
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await tabToOptions(page);
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByLabel('No rule, but we want to stay with what we write well')).toBeChecked();
  await page.keyboard.press('Enter');
  await expect(site.heading).toHaveText('Who should choose the parts: you or the framework?');

  await tabToOptions(page);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(site.heading).not.toHaveText('Who should choose the parts: you or the framework?');

  // Continue without an answer says so and brings the focus to the options.
  await tabTo(page, 'Continue');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('Choose an answer');
  await expect(page.getByRole('main').locator('fieldset input').first()).toBeFocused();
  await page.keyboard.press('Space');

  await tabTo(page, 'Result');
  await page.keyboard.press('Enter');
  await expect(site.heading).toContainText('leads so far');
  const ranking = page.getByRole('region', { name: 'The ranking' });
  for (const framework of ['Flask', 'Django', 'FastAPI', 'Express', 'ASP.NET Core'])
    await expect(ranking.getByRole('heading', { level: 3, name: new RegExp(`: ${framework}$`) })).toBeVisible();

  // A reason opens to its findings, each with source, section and row.
  const reason = page.getByRole('region', { name: /^Why / }).locator('details:not([data-fold])').first();
  await reason.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(reason).toHaveAttribute('open');
  const finding = reason
    .getByRole('listitem')
    .filter({ hasText: /, row “.+”/ })
    .first();
  await finding.getByRole('link').first().focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/sources\/[a-z-]+\/#[a-z-]+/);
});

test('every question by Tab, Space and Enter alone, from the first to the result', async ({ site, page }) => {
  test.slow();
  await site.open('');
  await tabTo(page, 'Answer the questions');
  await page.keyboard.press('Enter');
  const asked: string[] = [];
  for (const _ of model.questions) {
    await expect(page).toHaveURL(/\/questions\/[a-z-]+\/$/);
    if (asked.length > 0) await expect(site.heading).toBeFocused();
    asked.push(new URL(page.url()).pathname.split('/').at(-2) ?? '');
    await tabToOptions(page);
    await page.keyboard.press('Space');
    await expect(page.getByRole('main').locator('input:focus')).toBeChecked();
    await tabTo(page, 'Continue');
    const before = page.url();
    await page.keyboard.press('Enter');
    await expect(page).not.toHaveURL(before);
  }
  expect(asked.toSorted()).toEqual(model.questions.map(({ id }) => id).toSorted());
  await expect(page).toHaveURL(/\/answers\/$/);
  await expect(site.heading).toBeFocused();
  await tabTo(page, 'Result');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/recommendation\/$/);
  await expect(page.getByText(`from ${model.questions.length} answers`)).toBeVisible();
});

test('a reload in mid-questionnaire loses nothing', STORED, async ({ site, page }) => {
  await site.open('questions/scope/');
  await page.getByLabel('A small service, site or tool').check();
  await page.reload();
  await expect(page.getByLabel('A small service, site or tool')).toBeChecked();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.reload();
  await page.goBack();
  await expect(page.getByLabel('A small service, site or tool')).toBeChecked();
});

test('browser back and forward walk through the questions', async ({ site, page }) => {
  await site.open('questions/languages/');
  await page.getByLabel('Python').check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(site.heading).toHaveText('Would your team use another language for this?');
  await page.goBack();
  await expect(site.heading).toHaveText('Which languages does your team write well?');
  await expect(site.heading).toBeFocused();
  await expect(page.getByLabel('Python')).toBeChecked();
  await page.goForward();
  await expect(site.heading).toHaveText('Would your team use another language for this?');
});

test('a copied link opens in a fresh profile with the same ranking, figure for figure', async ({
  site,
  page,
  browser,
  context,
  complaints,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await site.answer({
    scope: 'A product with many features',
    records: 'Most of it',
    'admin-screens': 'Yes, from the start',
    deadline: 'A product with accounts and screens, within weeks',
    'sign-in': 'With accounts that we keep',
    security: 'As much as possible',
  });
  await expect(site.heading).toHaveText('Choose Django.');
  await site.settled();
  await page.getByRole('button', { name: 'Copy result and link' }).click();
  const [line, copied = '', ...more] = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
  expect(line).toMatch(/^Django, clear: \d\d\.\d of 100$/);
  expect(copied).toBe(await site.link());
  expect(more).toEqual([]);
  expect(copied.length).toBeLessThan(1500);
  expect(new URL(copied).search).toBe('');
  expect(new URL(copied).hash).toMatch(/^#[A-Za-z0-9._~-]+$/);
  await site.settled();
  const mine = await site.ranking();

  const fresh = await browser.newContext();
  const other = await fresh.newPage();
  listen(other, complaints);
  await other.goto(copied);
  const colleague = new Site(other);
  await expect(colleague.heading).toHaveText('Choose Django.');
  expect(await colleague.ranking()).toBe(mine);
  await expect(other.getByRole('button', { name: 'Make it mine' })).toBeVisible();
  expect(await other.evaluate(() => JSON.stringify(localStorage))).not.toContain('first-week');
  await fresh.close();
});

test(
  "a shared link leaves the reader's own answers alone until they make it theirs",
  STORED,
  async ({ site, page }) => {
    await site.answer({
      live: 'Yes, it is the heart of it',
      'front-end': 'We do, in TypeScript or JavaScript, and want one language on both sides',
    });
    const theirs = await site.link();
    await page.evaluate(() => localStorage.clear());
    await page.reload();
    await site.answer({ 'admin-screens': 'Yes, from the start' });
    const own = await site.link();

    await page.goto(theirs);
    await expect(site.heading).toContainText('Express');
    await page.goto('about:blank');
    await site.open('recommendation/');
    expect(await site.link()).toBe(own);

    await page.goto(theirs);
    await page.getByRole('button', { name: 'Make it mine' }).click();
    await expect(page.getByText('Replace your own answers?')).toBeVisible();
    await page.getByRole('button', { name: 'Replace mine' }).click();
    await expect(page).not.toHaveURL(/#/);
    await expect(site.heading).toContainText('Express');
    expect(await site.link()).toBe(theirs);
  },
);

test('an example opens under its title and is made one’s own', async ({ site, page }) => {
  await site.open('');
  const link = page.getByRole('link', { name: /^See the result: / }).first();
  const title = (await link.getAttribute('aria-label'))?.replace('See the result: ', '');
  await link.click();
  const banner = page.getByRole('complementary', { name: 'Example' });
  await expect(banner).toContainText(
    `Example: ${title}. These are not your answers. To change its answers, make it yours.`,
  );
  const example = page.url();
  await banner.getByRole('button', { name: 'Make it mine' }).click();
  await expect(banner).toHaveCount(0);
  // The headline says more once the readings are tested.
  await site.settled();
  const headline = await site.heading.textContent();

  await page.goto(example);
  await expect(banner).toContainText(`Example: ${title}. Its answers are the same as yours.`);
  await banner.getByRole('link', { name: 'See your own result' }).click();
  await expect(page).not.toHaveURL(/#/);
  await expect(site.heading).toHaveText(headline ?? '');
});

test('start again asks first and deletes what is stored', STORED, async ({ site, page }) => {
  await site.answer({ scope: 'A small service, site or tool' });
  await site.open('answers/');
  await page.getByRole('button', { name: 'Start again' }).click();
  const question = page.getByRole('dialog', { name: 'Delete your answers and start again?' });
  await expect(
    question.getByText('This deletes 1 answer from this browser. Links that you have copied keep working.'),
  ).toBeVisible();
  await question.getByRole('button', { name: 'Keep my answers' }).click();
  expect(await page.evaluate(() => JSON.stringify(localStorage))).toContain('scope');
  await page.getByRole('button', { name: 'Start again' }).click();
  await question.getByRole('button', { name: 'Delete and start again' }).click();
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('scope');
  await site.open('questions/scope/');
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
});

test('where the clipboard is refused, the link is there to copy by hand', async ({ site, page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new DOMException('denied', 'NotAllowedError')) },
    });
  });
  await site.answer({ scope: 'A small service, site or tool' });
  const actions = page.getByRole('main').locator('.actions').first();
  const places = () =>
    actions.locator('a, button').evaluateAll((all) =>
      all.map((each) => {
        const { left, top, width, height } = each.getBoundingClientRect();
        // On the page, because the field may be scrolled into sight.
        return [each.textContent, left, top + window.scrollY, width, height];
      }),
    );
  // Figures that come later may take another line above the row.
  await expect(page.getByText(/^Testing 10,000/)).toHaveCount(0);
  await expect(page.getByRole('main')).not.toContainText('…');
  const before = await places();
  await page.getByRole('button', { name: 'Copy result and link' }).click();
  const field = page.getByLabel(
    'Your browser did not allow copying. The text is selected: press Ctrl+C, or ⌘C on a Mac.',
  );
  await expect(field).toBeFocused();
  const text = await field.inputValue();
  expect(text.split('\n').at(-1)).toBe(await site.link());
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(text);
  // The field stands below all of the row, and nothing in the row has moved.
  expect(await places()).toEqual(before);
  expect(before.length).toBeGreaterThan(2);
});
