import { compile } from '../../src/compiler/compile.ts';
import { readContentFolder } from '../../src/compiler/reading/content-folder.ts';
import { shippedPackages } from '../../src/views/licence/shipped-packages.ts';
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
  expect(data).toMatchObject({ schemaVersion: 2, contentHash: model.contentHash });
  expect(data.findings).toHaveLength(model.findings.length);
  const schema = await (await request.get(address('knowledge-base.schema.json'))).json();
  expect(schema.required).toEqual(Object.keys(data));
});

test('every package in the build is on the page of licences, in its version (else: npm run licences)', async ({
  request,
}) => {
  const built: { name: string; version: string }[] = await (await request.get(address('licences.json'))).json();
  const nameOf = ({ name, version }: { name: string; version: string }) => `${name} ${version}`;
  expect(built.length).toBeGreaterThan(0);
  expect(shippedPackages.map(nameOf)).toEqual(expect.arrayContaining(built.map(nameOf)));
});

test('an unknown address gets a helpful page', async ({ page, site, complaints }) => {
  const answer = await page.goto(address('frameworks/rails/'));
  expect(answer?.status()).toBe(404);
  await expect(site.heading).toBeVisible();
  await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
  expectNotFound('frameworks/rails/', complaints);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, opened: false });

  /** Of each kind of page that is for reading, something that only its own text says. */
  const READ: Readonly<Record<string, string>> = {
    '': 'The documents that compare the frameworks',
    'matrix/': 'What the sources say of each framework, by criterion',
    'frameworks/': 'Django',
    'frameworks/django/': 'If you choose it',
    'sources/': 'HttpArena',
    'sources/namalomba/': 'All that it says of the frameworks',
    'guides/serving/': 'Next guide',
    'how-this-works/': 'What is not compared',
    'licences/': 'react-dom',
    'questions/': 'What will it be at the end of its second year?',
    'nothing/': 'There is no page at this address.',
  };
  test('each kind of page can be read, and the questions say what they need', async ({ page }) => {
    for (const [path, words] of Object.entries(READ)) {
      await page.goto(address(path), { waitUntil: 'commit' });
      await expect(page.getByRole('heading', { level: 1 }), path).toBeVisible();
      await expect(page.getByText(words).first(), path).toBeAttached();
      const said = await page.locator('body').innerText();
      expect(said, path).not.toMatch(/Loading|Being (worked out|tested)|Reading the answers|has not started/);
      expect(said, path).toContain('Without JavaScript');
    }
  });
});
