import { EMPTY_PROFILE } from '../../src/knowledge/profile.ts';
import { encode } from '../../src/share/encode.ts';
import { model } from '../fixtures/real-knowledge.ts';
import { expect, test } from './site.ts';

test.use({ opened: false });

const RESULTS = model.examples.map(({ id, answers }) => ({
  id,
  path: `recommendation/#${encode({ ...EMPTY_PROFILE, answers }, model.contentHash)}`,
}));
const [first] = RESULTS;
if (!first) throw new Error('There is no example to read.');

/** Pixels that a result may take before anything is opened, by the width of the window. */
const ROOM = [
  { width: 1280, height: 800, most: 3500 },
  { width: 390, height: 844, most: 6500 },
];

for (const { id, path } of RESULTS)
  test(`${id}: the result is short until its parts are opened, and the first screen says which, why and how sure`, async ({
    site,
    page,
  }) => {
    for (const { width, height, most } of ROOM) {
      await page.setViewportSize({ width, height });
      await site.open(path);
      await site.settled();
      expect(await page.evaluate(() => document.documentElement.scrollHeight), `${width} px`).toBeLessThanOrEqual(most);
      for (const label of ['The pick', 'What suits', 'How sure'])
        await expect(page.getByText(label, { exact: true })).toBeInViewport();
      await expect(page.getByText('Loading the text …')).toHaveCount(0);
    }
  });

test('a part is opened by the keyboard, and says before what is in it', async ({ site, page }) => {
  await site.open(first.path);
  const why = page.getByRole('region', { name: /^Why / });
  await expect(why.getByText(/criteria carry Django/)).toBeVisible();
  await expect(why.getByRole('heading', { name: 'Carries it' })).toBeHidden();
  await why.locator('summary').first().focus();
  await page.keyboard.press('Enter');
  await expect(why.getByRole('heading', { name: 'Carries it' })).toBeVisible();
});

test('the list of parts leads to each, opens it and marks the one in view', async ({ site, page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await site.open(first.path);
  await site.settled();
  const list = page.getByRole('navigation', { name: 'On this page' });
  await expect(list.getByRole('link')).toHaveText([
    'The ranking',
    'Why Django',
    'Django against ASP.NET Core',
    'What would change it',
    'If you choose Django',
    'What counts',
    'Who to believe',
    'Share',
    'Decision record',
  ]);
  await list.getByRole('link', { name: 'If you choose Django' }).click();
  await expect(page.getByRole('heading', { name: 'What to do', exact: true })).toBeInViewport();
  await expect(list.locator('[aria-current]')).toHaveText('If you choose Django');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Choose Django.');
  // Of the last parts, of which the window shows several at once, the one gone to; then the last one at the end.
  await list.getByRole('link', { name: 'Who to believe' }).click();
  await expect(list.locator('[aria-current]')).toHaveText('Who to believe');
  for (const down of [-600, 6000]) {
    await page.mouse.wheel(0, down);
    await expect(list.locator('[aria-current]')).not.toHaveText('Who to believe');
  }
  await expect(list.locator('[aria-current]')).toHaveText('Decision record');
});

test('on a small screen the list of parts is a fold of its own', async ({ site, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await site.open(first.path);
  await page.locator('summary', { hasText: 'On this page' }).click();
  await page.getByRole('link', { name: 'What would change it' }).click();
  await expect(page.getByRole('heading', { name: 'What would change it' })).toBeInViewport();
});

test('a link to a folded part opens it', async ({ site, page }) => {
  await site.answer({ scope: 'A small service, site or tool', languages: 'Python', records: 'Some of it' });
  await site.open('recommendation/#weights');
  await expect(page.getByText('All weights as a table')).toBeVisible();
});
