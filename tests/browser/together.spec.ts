import { expect, test } from './site.ts';

test('two people exchange links, see what decides, and keep their own answers', async ({ site, page }) => {
  // One of them answers, and sends the link.
  await site.answer({
    scope: 'A product with many features',
    'admin-screens': 'Yes, from the start',
    live: 'No',
  });
  const sent = await site.link();

  // The other has answers of their own, opens it, and compares.
  await site.answer({
    'admin-screens': 'No, or such screens are the product itself and we build them',
    live: 'Yes, it is the heart of it',
  });
  const mine = await site.link();
  const own = await page.evaluate(() => JSON.stringify({ ...localStorage }));
  await site.open(`recommendation/${new URL(sent).hash}`);
  await page.getByRole('link', { name: 'Compare with mine' }).click();
  await expect(page.getByRole('heading', { name: 'Each ranking' })).toBeVisible();
  await site.settled();
  await page.getByRole('textbox', { name: 'New name for Link 1' }).fill('Operations');
  await page.getByRole('button', { name: 'Rename Link 1' }).click();
  await site.settled();

  // What decides is named, with what comes of either answer.
  const matters = page.getByRole('region', { name: /that matters?$/ });
  await expect(matters.getByRole('heading', { level: 3 }).first()).toHaveText(
    'Must the server push news to people while they watch?',
  );
  await expect(matters).toContainText('Operations');
  await expect(site.heading).toContainText(/Settle .+ first\.$/);

  // The first opens the link to the page: the same, and nobody's answers have changed.
  const together = page.url();
  const said = await page.getByRole('main').innerText();
  await page.goto('about:blank');
  await page.goto(together);
  await site.settled();
  expect(await page.getByRole('main').innerText()).toBe(said);
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).toBe(own);
  await site.open('recommendation/');
  expect(await site.link()).toBe(mine);
});
