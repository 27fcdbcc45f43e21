import { compile } from '../../src/compiler/compile.ts';
import { readContentFolder } from '../../src/compiler/reading/content-folder.ts';
import { pages } from '../../src/views/place/pages.ts';
import { address, expect, expectNotFound, test } from './site.ts';

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
  'compare/django-vs-fastapi/',
  'sources/roadmap/',
  'guides/serving/',
  'how-this-works/',
])
  test(`/${path} opens as a deep address, with the title that its file has`, async ({ site, page }) => {
    const served = all.find((entry) => entry.path === `/${path}`)?.title;
    await site.open(path);
    await expect(page).toHaveTitle(served ?? '');
  });

test('the data and their schema stand beside the app', async ({ request }) => {
  const data = await (await request.get(address('knowledge-base.json'))).json();
  expect(data).toMatchObject({ schemaVersion: 1, contentHash: model.contentHash });
  expect(data.findings).toHaveLength(model.findings.length);
  const schema = await (await request.get(address('knowledge-base.schema.json'))).json();
  expect(schema.required).toEqual(Object.keys(data));
});

test('an unknown address gets a helpful page', async ({ page, site, complaints }) => {
  const answer = await page.goto(address('frameworks/rails/'));
  expect(answer?.status()).toBe(404);
  await expect(site.heading).toBeVisible();
  await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
  expectNotFound('frameworks/rails/', complaints);
});

test('without JavaScript a line says what is needed', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(address(''));
  expect(await page.locator('body').innerText()).toContain('so it needs JavaScript');
  await context.close();
});
