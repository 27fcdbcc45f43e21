import { EMPTY_PROFILE, type Profile } from '../../src/knowledge/profile.ts';
import { encode } from '../../src/share/encode.ts';
import { model } from '../fixtures/real-knowledge.ts';
import { address, expect, test } from './site.ts';

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

const linkTo = (answers: Profile['answers']) =>
  address(`recommendation/#${encode({ ...EMPTY_PROFILE, answers }, model.contentHash)}`);

test('three links that were sent in a message are merged, and the disagreement that decides is named', async ({
  site,
  page,
}) => {
  const links = [
    { scope: ['product'], 'admin-screens': ['first-week'], live: ['no'] },
    { 'admin-screens': ['first-week'], live: ['core'] },
    { scope: ['product'], live: ['core'] },
  ].map(linkTo);
  await site.open('together/');
  await page
    .getByRole('textbox', { name: 'Links' })
    .fill(`Ours: ${links[0]}, theirs:\n${links[1]}\nand ${links[2]} Bye`);
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByText('Three links together')).toBeVisible();
  await site.settled();
  await expect(page.getByRole('region', { name: 'Each ranking' }).getByRole('heading', { level: 3 })).toHaveCount(3);
  const matters = page.getByRole('region', { name: /that matters?$/ });
  await expect(matters.getByRole('heading', { level: 3 }).first()).toHaveText(
    'Must the server push news to people while they watch?',
  );
  await expect(matters).toContainText('comes first');
});
