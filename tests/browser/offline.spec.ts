import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { writeWorker } from '../../src/offline/plugin.ts';
import { pages } from '../../src/views/place/pages.ts';
import { evidence, model } from '../fixtures/real-knowledge.ts';
import { BASE_PATH, type Host, host } from './host.ts';

/** A host of its own, which has the built site and can be closed or get another. */
const test = base.extend<{ site: Host; complaints: string[] }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that are needed from the pattern.
  site: async ({}, use) => {
    const site = await host(process.env['SITE_FOLDER'] ?? '');
    await use(site);
    await site.close();
  },
  complaints: [
    async ({ context }, use) => {
      const complaints: string[] = [];
      context.on('console', (message) => {
        if (['error', 'warning'].includes(message.type()))
          complaints.push(`${message.text()} at ${message.location().url}`);
      });
      context.on('weberror', (error) => complaints.push(String(error.error())));
      await use(complaints);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});
test.use({ serviceWorkers: 'allow' });

/** For all files to come, on a busy machine, in milliseconds. */
const LONG = 60_000;
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const started = (page: Page) => expect(page.locator('#start')).toHaveCount(0);
/** Until everything is kept, and the page is answered from it. */
const kept = (page: Page) =>
  page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated', null, { timeout: LONG });
const follow = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name }).click();

test('after the first visit everything opens without a network', async ({ site, page, complaints }) => {
  await page.goto(`${site.address}questions/scope/`);
  await started(page);
  await kept(page);
  const [state] = readdirSync(join(process.env['SITE_FOLDER'] ?? '', 'data')).filter((name) => name.endsWith('.json'));
  // Past the browser's own cache, which has it for a moment.
  const ask = (file: string) =>
    page.evaluate(async (url) => (await fetch(url, { cache: 'no-store' })).status, site.address + file);
  expect(await ask(`data/${state}`)).toBe(200);
  await site.close();

  await test.step('from the page that is open', async () => {
    await page.getByText('A product with many features', { exact: true }).click();
    await follow(page, 'Matrix');
    await expect(heading(page)).toHaveText('The matrix');
    await follow(page, 'Result');
    await expect(page.getByRole('figure').first()).toBeVisible();
  });
  await test.step('every address', async () => {
    for (const { path, title } of pages(model, evidence)) {
      // As the worker answers whoever types it in, but without drawing it.
      const { status, html } = await page.evaluate(async (address) => {
        const answer = await fetch(address);
        return { status: answer.status, html: await answer.text() };
      }, site.address + path.slice(1));
      expect(status, path).toBe(200);
      expect(html, path).toContain(`<title>${title.replaceAll('&', '&amp;')}</title>`);
    }
  });
  await test.step('an earlier state of the data that was asked for before', async () => {
    expect(await ask(`data/${state}`)).toBe(200);
  });
  await test.step('one of each kind, as it is typed in', async () => {
    for (const path of [
      '',
      'answers/',
      'recommendation/?utm_source=x',
      'together/',
      'matrix/index.html',
      'frameworks',
      'frameworks/django/',
      'sources/',
      'sources/namalomba/',
      'guides/serving/',
      'how-this-works/',
      'licences/',
    ]) {
      await page.goto(site.address + path);
      await started(page);
      await expect(heading(page), path).toBeVisible();
      await expect(page.getByText(/could not be fetched|seem to be offline/), path).toHaveCount(0);
    }
  });
  await test.step('and an unknown one says that it is', async () => {
    const answer = await page.goto(`${site.address}frameworks/rails/`);
    expect(answer?.status()).toBe(404);
    await started(page);
    await expect(heading(page)).toHaveText('There is no page at this address.');
  });
  complaints.splice(0, complaints.length, ...complaints.filter((line) => !/ 404 .*rails\/$/.test(line)));
});

/** In the foot of every page, and how the second release has it. */
const WORDS = { first: 'Your answers never leave this browser.', second: 'Your answers stay in this browser.' };

/** The same site with none of the files that pages of the first load, and with other words. */
async function secondRelease(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'second-release-'));
  cpSync(process.env['SITE_FOLDER'] ?? '', folder, { recursive: true });
  const assets = readdirSync(join(folder, 'assets'));
  const renamed = (name: string) =>
    name.replace(/-([\w-]{8})\.(js|css)$/, (_, hash: string, ending) => `-${[...hash].reverse().join('')}.${ending}`);
  for (const name of assets)
    if (renamed(name) !== name) renameSync(join(folder, 'assets', name), join(folder, 'assets', renamed(name)));
  for (const { parentPath, name } of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!/\.(html|js|css)$/.test(name)) continue;
    const path = join(parentPath, name);
    const text = readFileSync(path, 'utf8')
      .replace(/[\w.-]+-[\w-]{8}\.(js|css)\b/g, (each) => (assets.includes(each) ? renamed(each) : each))
      .replaceAll(WORDS.first, WORDS.second);
    writeFileSync(path, text);
  }
  await writeWorker(folder, { base: BASE_PATH, root: process.cwd() });
  return folder;
}

const NEWER = 'A newer version of the advisor is there.';
/** As many people have another tab, and look at it later. */
const another = async (context: BrowserContext, address: string) => {
  const page = await context.newPage();
  await page.goto(address);
  await started(page);
  return page;
};

test('a tab that is open across a release goes on, and has the new one when it is asked to', async ({
  site,
  page,
  context,
}) => {
  const folder = await secondRelease();
  await page.goto(`${site.address}questions/scope/`);
  await started(page);
  await kept(page);
  const other = await another(context, site.address);
  await page.getByText('A product with many features', { exact: true }).click();

  site.deploy(folder);
  // Whoever opens a page has their browser look for a newer release.
  await another(context, `${site.address}sources/`);
  await expect(page.getByRole('status').getByText(NEWER)).toBeVisible({ timeout: LONG });
  await follow(page, 'Matrix');
  await expect(heading(page)).toHaveText('The matrix');
  await page.reload();
  await started(page);
  await expect(page.getByText(WORDS.first)).toBeVisible();

  await page.getByRole('button', { name: 'Load it' }).click();
  await expect(page.getByText(WORDS.second)).toBeVisible();
  await expect(page.getByText(NEWER)).toHaveCount(0);
  await follow(page, 'Result');
  await expect(page.getByRole('figure').first()).toBeVisible();

  await test.step('and one that was not asked goes on with its own', async () => {
    await follow(other, 'Frameworks');
    await expect(heading(other)).toHaveText('The frameworks');
    await expect(other.getByText(WORDS.first)).toBeVisible();
    await other.getByRole('button', { name: 'Not now' }).click();
    await expect(other.getByText(NEWER)).toHaveCount(0);
    await other.reload();
    await expect(other.getByText(WORDS.second)).toBeVisible();
  });
  rmSync(folder, { recursive: true });
});
