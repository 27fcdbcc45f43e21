import { compile } from '../../src/compiler/compile.ts';
import { readContentFolder } from '../../src/compiler/content-folder.ts';
import { pages } from '../../src/views/pages.ts';
import { address, expect, test } from './site.ts';

const compiled = compile(readContentFolder(process.cwd()));
if (!compiled.ok) throw new Error('The content has faults.');
const { model, evidence } = compiled.knowledge;
const all = pages(model, evidence);

test('every address is a file of its own, with its own title and description', async ({ request }) => {
  for (const { path, title, description } of all) {
    const answer = await request.get(address(path.slice(1)));
    expect(answer.status(), path).toBe(200);
    const html = (await answer.text()).replaceAll('&amp;', '&').replaceAll('&quot;', '"');
    expect(html).toContain(`<title>${title}</title>`);
    expect(html).toContain(description);
  }
  expect(new Set(all.map(({ title }) => title)).size).toBe(all.length);
});

for (const path of [
  '',
  'questions/scope/',
  'matrix/',
  'frameworks/django/',
  'sources/roadmap/',
  'guides/serving/',
  'how-this-works/',
])
  test(`/${path} opens as a deep address, with the title that its file has`, async ({ site, page }) => {
    const served = all.find((entry) => entry.path === `/${path}`)?.title;
    await site.open(path);
    await expect(page).toHaveTitle(served ?? '');
  });

test('an unknown address gets a helpful page', async ({ page, site, complaints }) => {
  const answer = await page.goto(address('frameworks/rails/'));
  expect(answer?.status()).toBe(404);
  await expect(site.heading).toBeVisible();
  await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
  // The browser reports the 404 itself.
  complaints.splice(0, complaints.length, ...complaints.filter((line) => !line.includes('404')));
});

test('without JavaScript a line says what is needed', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(address(''));
  expect(await page.locator('body').innerText()).toContain('so it needs JavaScript');
  await context.close();
});
