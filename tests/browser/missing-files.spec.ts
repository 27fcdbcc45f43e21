import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Route } from '@playwright/test';
import { address, expect, type Site, test } from './site.ts';

/** One of each kind of page, and what it is about. */
const PAGES = [
  '',
  'questions/',
  'questions/scope/',
  'answers/',
  'recommendation/',
  'together/',
  'matrix/',
  'frameworks/',
  'frameworks/django/',
  'sources/',
  'sources/namalomba/',
  'guides/serving/',
  'how-this-works/',
];
/** The page's own analysis is fetched only where there is no worker: it has a test of its own. */
const INSTEAD_OF_THE_WORKER = /\/analyse-[^/]+\.js$/;
/** Without these a page is drawn all the same, only plainer or by itself. */
const DISPENSABLE = /\.css$|\.woff2$|\/(analysis-worker|Markdown)-[^/]+\.js$/;

const files = () =>
  readdirSync(join(process.env['SITE_FOLDER'] ?? '', 'assets')).map((name) => address(`assets/${name}`));
const notFound = (route: Route) => route.fulfill({ status: 404, body: 'Not found' });

/** Passes over what the browser says of this one file. */
function forgive(file: string, complaints: string[]): void {
  const others = complaints.filter(
    (line) => !(line.startsWith('console error: Failed to load') && line.endsWith(file)),
  );
  complaints.splice(0, complaints.length, ...others);
}

/** Goes there within the app, as a link does. */
const go = (page: Page, path: string) =>
  page.evaluate((to) => window.history.pushState(null, '', to), new URL(address(path)).pathname);
/** Lets the time pass that the words wait for. */
const passTime = (page: Page) =>
  page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish();
  });
/** What is on the page when all of it has come. */
const whole = async (site: Site, path: string) => {
  await expect(site.heading).toBeVisible();
  await expect(site.page).toHaveTitle(/Framework advisor$/);
  await expect(site.page.getByText(/could not be fetched|has stopped working|has not started/)).toHaveCount(0);
  // The questions lead on to the first.
  await expect(site.page).toHaveURL(new RegExp(`/some/path/${path}${path === 'questions/' ? '.+' : '(#.*)?$'}`));
};

/** Which page asks for a file first. */
async function askers(site: Site): Promise<ReadonlyMap<string, string>> {
  const { page } = site;
  const asked = new Map<string, string>();
  for (const path of PAGES) {
    const note = (request: { url(): string }) => asked.has(request.url()) || asked.set(request.url(), path);
    page.on('request', note);
    await page.goto(address(path));
    await site.settled();
    page.off('request', note);
  }
  return asked;
}

/** What the document that is open has asked for so far. */
function asking(page: Page): ReadonlySet<string> {
  const asked = new Set<string>();
  page.on('request', (request) => {
    if (request.isNavigationRequest()) asked.clear();
    asked.add(request.url());
  });
  return asked;
}

/** What is missing at a time: the stylesheets that a page brings with it, any other file alone. Pages take turns. */
function missingAtATime(
  files: readonly string[],
  asked: ReadonlyMap<string, string>,
): { path: string; missing: string[] }[] {
  const byPage = new Map(PAGES.map((path): [string, string[][]] => [path, []]));
  for (const file of files) {
    const own = byPage.get(asked.get(file) ?? '');
    const sheets = own?.find(([first]) => first?.endsWith('.css'));
    if (sheets && file.endsWith('.css')) sheets.push(file);
    else own?.push([file]);
  }
  const rounds = Math.max(...[...byPage.values()].map(({ length }) => length));
  return [...Array(rounds).keys()].flatMap((round) =>
    [...byPage].flatMap(([path, own]) => (own[round] ? [{ path, missing: own[round] }] : [])),
  );
}

test('every file may be missing once', async ({ site, page, request, complaints }) => {
  test.setTimeout(600_000);
  // So that the result has all its parts.
  await site.answer({ scope: 'A small service, site or tool', languages: 'Python', records: 'Some of it' });
  const here = asking(page);
  const asked = await askers(site);
  const all = files().filter((file) => !INSTEAD_OF_THE_WORKER.test(file));
  expect(all.filter((file) => !asked.has(file))).toEqual([]);
  const html = await (await request.get(address(''))).text();
  const atStart = all.filter((file) => html.includes(new URL(file).pathname));

  for (const file of atStart)
    await test.step(file, async () => {
      await page.route(file, notFound);
      await page.goto(address('matrix/'));
      if (DISPENSABLE.test(file)) {
        await site.settled();
        await page.unroute(file);
      } else {
        await expect(page.locator('#start-reload')).not.toHaveAttribute('hidden');
        await passTime(page);
        await expect(site.heading).toHaveText('The advisor has not started.');
        await page.unroute(file);
        await page.getByRole('button', { name: 'Reload the page' }).click();
      }
      await whole(site, 'matrix/');
      forgive(file, complaints);
    });

  const later = all.filter((file) => !atStart.includes(file));
  for (const { path, missing } of missingAtATime(later, asked))
    await test.step(missing.join(', '), async () => {
      await site.settled();
      // Where it is here already, or its page is, the app begins anew.
      const known = page.url().startsWith(address(path)) || missing.some((file) => here.has(file));
      if (known) await site.open(path === '' ? 'questions/scope/' : '');
      for (const file of missing) await page.route(file, notFound);
      await go(page, path);

      if (missing.every((file) => DISPENSABLE.test(file))) await site.settled();
      else {
        const retry = page.getByRole('button', { name: 'Try again' }).first();
        await expect(retry).toBeVisible();
        for (const file of missing) await page.unroute(file);
        await retry.click();
        await expect(retry).toHaveCount(0);
      }
      await expect.poll(() => missing.filter((file) => !here.has(file)), path).toEqual([]);
      for (const file of missing) await page.unroute(file);
      await whole(site, path);
      for (const file of missing) forgive(file, complaints);
    });
});

const chunk = (name: string, ending: 'js' | 'css') => {
  const file = files().find((each) => new RegExp(`/${name}-[^/]+\\.${ending}$`).test(each));
  if (!file) throw new Error(`No file ${name}.`);
  return file;
};

test('a start-up file that is stuck leaves words and a way on', async ({ site, page }) => {
  for (const file of [chunk('index', 'js'), chunk('store', 'js'), chunk('index', 'css')]) {
    await page.route(file, () => {}, { times: 1 });
    await page.goto('about:blank');
    await page.goto(address('frameworks/django/#facts'), { waitUntil: 'commit' });
    await expect(page.locator('#start-reload')).not.toHaveAttribute('hidden');
    await expect(site.heading).toHaveCount(0);
    await passTime(page);
    await expect(site.heading).toHaveText('The advisor has not started.');
    await expect(page.getByRole('link', { name: 'open the home page' })).toHaveAttribute('href', '/some/path/');
    await page.getByRole('button', { name: 'Reload the page' }).click();
    await expect(site.heading).toContainText('Django');
    await expect(page).toHaveURL(/#facts$/);
    await page.unroute(file);
  }
});

test('a page that was missing comes when it is visited again, and offline is called offline', async ({
  site,
  page,
  context,
  complaints,
}) => {
  await site.open('');
  const link = (name: string) => page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name });
  await context.setOffline(true);
  await link('Matrix').click();
  await expect(site.heading).toHaveText('You seem to be offline.');
  await expect(page).toHaveTitle('You seem to be offline – Framework advisor');
  await link('Sources').click();
  await expect(site.heading).toHaveText('You seem to be offline.');
  await context.setOffline(false);
  await expect(site.heading).toHaveText('The sources');
  await link('Matrix').click();
  await expect(site.heading).toHaveText('The matrix');
  await expect(page).toHaveTitle('Matrix – Framework advisor');
  for (const file of files()) forgive(file, complaints);
});

test('a page stuck on its way says so after a while, with a way on', async ({ site, page }) => {
  for (const file of [chunk('MatrixPage', 'js'), chunk('MatrixPage', 'css')]) {
    await site.open('');
    await page.route(file, () => {}, { times: 1 });
    await go(page, 'matrix/');
    await expect(page.locator('main[aria-busy]')).toBeAttached();
    await passTime(page);
    await expect(page.getByText(/^This takes long/)).toBeVisible();
    await page.getByRole('button', { name: 'Reload the page' }).click();
    await whole(site, 'matrix/');
    await page.unroute(file);
  }
});

test('a stylesheet that was missing comes with the next visit', async ({ site, page, complaints }) => {
  const file = chunk('MatrixPage', 'css');
  await site.open('');
  await page.route(file, notFound, { times: 1 });
  await go(page, 'matrix/');
  await whole(site, 'matrix/');
  const sheets = () =>
    page.evaluate(
      (href) => [...document.styleSheets].filter((sheet) => sheet.href === href && sheet.cssRules.length > 0).length,
      file,
    );
  expect(await sheets()).toBe(0);
  await go(page, 'frameworks/');
  await expect.poll(sheets).toBe(1);
  forgive(file, complaints);
});

test('without the worker the page does its work, and without that too the result stands', async ({
  site,
  page,
  complaints,
}) => {
  const [worker, analyse] = [chunk('analysis-worker', 'js'), chunk('analyse', 'js')];
  await site.answer({ scope: 'A small service, site or tool', languages: 'Python', records: 'Some of it' });
  await page.clock.install();
  await page.route(worker, () => {});
  await page.reload();
  await expect(page.getByText(/^Testing 10,000/)).toHaveCount(1);
  await page.clock.runFor(10_000);
  await expect(page.getByText(/^Testing 10,000/)).toHaveCount(0);
  await expect(page.getByText('This could not be worked out')).toHaveCount(0);
  const ranking = await site.ranking();

  await page.unroute(worker);
  await page.route(worker, notFound);
  await page.route(analyse, notFound, { times: 1 });
  await page.reload();
  await expect(page.getByText('This could not be worked out').first()).toBeVisible();
  await page.reload();
  await expect(page.getByText(/^Testing 10,000/)).toHaveCount(0);
  await expect.poll(() => site.ranking()).toBe(ranking);
  forgive(worker, complaints);
  forgive(analyse, complaints);
});
