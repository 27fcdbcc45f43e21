import { expect, Site, test } from './site.ts';

test('own ratings from the result and from the matrix count wherever they are told, for others too, and go again', async ({
  site,
  page,
  browser,
}) => {
  await site.answer({ scope: 'A product with many features', records: 'Most of it', languages: 'Python' });
  await site.settled();
  const before = await site.ranking();

  const why = page.getByRole('region', { name: 'Why Django' });
  await why.locator('summary', { hasText: /^Migrations/ }).click();
  await why.getByText('Rate it yourself').click();
  const form = why.locator('form');
  await form.getByRole('radio', { name: 'very low', exact: true }).check();
  await form.getByRole('textbox', { name: 'Why you rate it so' }).fill('We measured it in May.');
  await form.getByRole('button', { name: 'Try it out' }).click();
  await page.getByRole('button', { name: 'Keep this change' }).click();

  await site.go('matrix/#cell=migrations.fastapi');
  await page.getByText('Rate it yourself').click();
  const cell = page.getByRole('button', { name: /^FastAPI, Migrations/ });
  await page.getByRole('radio', { name: 'very high', exact: true }).check();
  await page.getByRole('textbox', { name: 'Why you rate it so' }).fill('Two of us tried.');
  await page.getByRole('button', { name: 'Put it in place' }).click();
  await expect(cell).toHaveAccessibleName(/very high, own rating$/);

  await site.go('recommendation/');
  await site.settled();
  const rated = await site.ranking();
  expect(rated).not.toBe(before);
  const told = async ({ page: shown }: Site) => {
    await expect(
      shown.getByText('Own ratings in these scores: Django on migrations and FastAPI on migrations.'),
    ).toBeVisible();
    for (const reason of ['We measured it in May', 'Two of us tried'])
      await expect(shown.getByRole('region', { name: 'What counts' })).toContainText(`because: “${reason}”.`);
  };
  await told(site);
  const record = (await page.getByRole('region', { name: /\.md$/ }).textContent()) ?? '';
  expect(record).toContain('We measured it in May');

  const other = await browser.newContext();
  const theirs = new Site(await other.newPage());
  await theirs.page.goto(await site.link());
  await theirs.settled();
  expect(await theirs.ranking()).toBe(rated);
  await told(theirs);
  await expect(theirs.page.getByRole('button', { name: /^Take back/ })).toHaveCount(0);
  await theirs.open('recommendation/');
  await theirs.page.getByRole('textbox', { name: 'A record that you were given' }).fill(record);
  await theirs.page.getByRole('button', { name: 'Open its answers' }).click();
  await expect(theirs.page.getByRole('button', { name: 'Make it mine' })).toBeVisible();
  await theirs.settled();
  expect(await theirs.ranking()).toBe(rated);
  await told(theirs);
  await other.close();

  for (const whose of ['FastAPI', 'Django'])
    await page.getByRole('button', { name: new RegExp(`^Take back.*${whose} on migrations$`) }).click();
  await site.settled();
  expect(await site.ranking()).toBe(before);
  const undo = page.getByRole('button', { name: /^Undo/ }).first();
  await undo.click();
  await undo.click();
  await site.settled();
  expect(await site.ranking()).toBe(rated);
});
