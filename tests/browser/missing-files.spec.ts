import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Route } from '@playwright/test';
import { EARLIER_LINK } from './earlier-link.ts';
import { address, expect, type Site, test } from './site.ts';

/** One of each kind of page, and what it is about. */
const PAGES = [
  '',
  'questions/',
  'questions/scope/',
  'answers/',
  'recommendation/',
  EARLIER_LINK,
  'together/',
  'matrix/',
  'frameworks/',
  'frameworks/django/',
  'compare/django-vs-fastapi/',
  'sources/',
  'sources/namalomba/',
  'guides/serving/',
  'how-this-works/',
  'licences/',
];
/** The page's own analysis is fetched only where there is no worker: it has a test of its own. */
const INSTEAD_OF_THE_WORKER = /\/analyse-[^/]+\.js$/;
/** Only a matrix of many more frameworks and criteria asks for it. */
const OF_LARGE_MATRICES = /\/WindowedTable-[^/]+\.js$/;
/** Fetched only where something has gone wrong or is opened, or at addresses that are not right: they have tests of their own. */
const SELDOM = /\/(CopyAnswersLink|Crashed|NotFound|Reasons|StoreReport|straighten-address)-[^/]+\.js$/;
/** Without these a page is drawn all the same, only plainer or by itself. */
const DISPENSABLE =
  /\.css$|\.woff2$|\/(advice|question-themes|question-uses|question-words|StandingsSoFar\.module|analysis-in-worker|analysis-worker|trusted-script|QrCode|QuestionOverview|hear-of-releases)-[^/]+\.js$/;

const files = () =>
  readdirSync(join(process.env['SITE_FOLDER'] ?? '', 'assets'), { withFileTypes: true })
    .filter((file) => file.isFile())
    .map(({ name }) => address(`assets/${name}`));
const notFound = (route: Route) => route.fulfill({ status: 404, body: 'Not found' });

/** Passes over what the browser says of this one file. */
function forgive(file: string, complaints: string[]): void {
  const others = complaints.filter(
    (line) =>
      !(line.startsWith('console error: Failed to load') && line.endsWith(file)) &&
      // What ends the start, for want of what it is about.
      line !== `thrown: ${new URL(file).pathname}: 404` &&
      line !== `thrown: Failed to fetch dynamically imported module: ${file}`,
  );
  complaints.splice(0, complaints.length, ...others);
}

/** Goes there within the app, as a link does. */
const go = (page: Page, path: string) => page.evaluate((to) => window.history.pushState(null, '', to), address(path));
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

/** Which pages ask for a file, in their order. */
async function askers(site: Site): Promise<ReadonlyMap<string, readonly string[]>> {
  const { page } = site;
  const asked = new Map<string, string[]>();
  for (const path of PAGES) {
    const note = (request: { url(): string }) => asked.set(request.url(), [...(asked.get(request.url()) ?? []), path]);
    page.on('request', note);
    await page.goto(address(path));
    await site.settled();
    // Taken over when nothing else is left to do.
    if (path === '')
      await expect.poll(() => [...asked.keys()].some((file) => file.includes('/ExampleVerdict-'))).toBe(true);
    page.off('request', note);
  }
  return asked;
}

/**
 * By the button that says so, unless the app has started by itself meanwhile: its code asks again for a file that was only
 * named ahead, and finds it.
 */
const startAgain = (page: Page) =>
  expect(async () => {
    const start = page.locator('#start');
    if ((await start.count()) > 0) await page.getByRole('button', { name: 'Reload the page' }).click({ timeout: 2000 });
    await expect(start).toHaveCount(0);
  }).toPass({ timeout: 30_000 });

test('every file may be missing once', async ({ site, page, complaints }) => {
  test.setTimeout(300_000);
  // So that the result has all its parts.
  await site.answer({ scope: 'A small service, site or tool', languages: 'Python', records: 'Some of it' });
  // What this page still asks for is not to be taken for a wish of the next.
  await site.settled();
  const asked = await askers(site);
  const all = files().filter(
    (file) => ![INSTEAD_OF_THE_WORKER, OF_LARGE_MATRICES, SELDOM].some((name) => name.test(file)),
  );
  expect(all.filter((file) => !asked.has(file))).toEqual([]);
  for (const file of all)
    await test.step(file, async () => {
      const pages = asked.get(file) ?? [];
      const [path = ''] = pages;
      const from = ['licences/', 'guides/serving/', 'questions/scope/', ''].find((each) => !pages.includes(each));
      const start = from === undefined;
      if (!start) await site.open(from);
      await page.route(file, notFound);
      if (start) await page.goto(address('matrix/'), { waitUntil: 'commit' });
      else await go(page, path);

      if (DISPENSABLE.test(file)) {
        await site.settled();
        await page.unroute(file);
      } else if (start) {
        await expect(page.getByRole('alert'), file).toContainText('The advisor has not started.');
        await expect(site.heading).toHaveText('The matrix');
        await page.unroute(file);
        await startAgain(page);
      } else {
        const retry = page.getByRole('button', { name: 'Try again' }).first();
        await expect(retry, file).toBeVisible();
        await page.unroute(file);
        await retry.click();
        await expect(retry).toHaveCount(0);
      }
      await whole(site, start ? 'matrix/' : path);
      forgive(file, complaints);
    });
});

const chunk = (name: string, ending: 'js' | 'css') => {
  const file = files().find((each) => new RegExp(`/${name}-[^/]+\\.${ending}$`).test(each));
  if (!file) throw new Error(`No file ${name}.`);
  return file;
};

/** Pages come with their words, so that these are there whatever becomes of the rest. */
test('a file that is missing when a page is opened leaves its words and a way on', async ({
  site,
  page,
  complaints,
}) => {
  for (const file of [chunk('FrameworkPage', 'js'), chunk('app', 'js')]) {
    await page.route(file, notFound);
    await page.goto(address('frameworks/django/'), { waitUntil: 'commit' });
    await expect(site.heading).toContainText('Django');
    await expect(page.getByRole('alert')).toContainText('The advisor has not started.');
    await page.unroute(file);
    await startAgain(page);
    await expect(site.heading).toContainText('Django');
    forgive(file, complaints);
  }
});

test.describe('what few readers ask for', () => {
  test('the reasons for a question say that they are missing, and come when they are asked for again', async ({
    site,
    page,
    complaints,
  }) => {
    const file = chunk('Reasons', 'js');
    await page.route(file, notFound);
    await site.open('questions/scope/');
    const why = page.getByRole('main').locator('details', { hasText: 'Why we ask' });
    if (!(await why.evaluate((fold: HTMLDetailsElement) => fold.open)))
      await page.getByText('Why we ask', { exact: true }).click();
    await expect(why).toContainText('The text could not be fetched.');
    await page.unroute(file);
    await why.getByRole('button', { name: 'Try again' }).click();
    await expect(why).not.toContainText('could not be fetched');
    await expect(why).toContainText('A product with many features');
    forgive(file, complaints);
  });

  test('an address that leads nowhere is told when the page that says so has come', async ({
    site,
    page,
    complaints,
  }) => {
    const file = chunk('NotFound', 'js');
    await site.open('');
    await page.route(file, notFound);
    await go(page, 'no/such/page/');
    const retry = page.getByRole('button', { name: 'Try again' });
    await expect(retry).toBeVisible();
    await page.unroute(file);
    await retry.click();
    await expect(site.heading).toHaveText('There is no page at this address.');
    forgive(file, complaints);
  });

  test('answers that cannot be read are reported, in words that need nothing fetched', async ({
    site,
    page,
    complaints,
  }) => {
    const file = chunk('StoreReport', 'js');
    await site.answer({ scope: 'A small service, site or tool' });
    await page.evaluate(() => {
      for (const [key, text] of Object.entries<string>({ ...localStorage }))
        if (text.includes('"answers"')) localStorage.setItem(key, '{');
    });
    await page.route(file, notFound);
    await site.open('answers/');
    await expect(page.getByText(/^Not all is well with the answers stored in this browser/)).toBeVisible();
    forgive(file, complaints);
  });

  test('a page that stops working says so', async ({ site, page, complaints }) => {
    const file = chunk('Crashed', 'js');
    await site.open('questions/scope/');
    await page.route(file, notFound);
    await page.evaluate(() => {
      window.matchMedia = () => {
        throw new TypeError('a fault in the page');
      };
    });
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Matrix' }).click();
    await expect(page.getByRole('alert')).toContainText('Reload the page to try again');
    forgive(file, complaints);
    expect(complaints.filter((line) => !line.includes('a fault in the page'))).toEqual([]);
    complaints.length = 0;
  });

  test('an address spelt in another way waits for what straightens it', async ({ site, page, complaints }) => {
    const file = chunk('straighten-address', 'js');
    await page.route(file, notFound);
    await page.goto(address('matrix/index.html'), { waitUntil: 'commit' });
    await expect(page.getByRole('alert')).toContainText('The advisor has not started.');
    await expect(site.heading).toHaveText('The matrix');
    await page.unroute(file);
    await startAgain(page);
    await expect(page).toHaveURL(address('matrix/'));
    forgive(file, complaints);
  });
});

test('a file that is stuck when a page is opened leaves its words and, after a while, a way on', async ({
  site,
  page,
}) => {
  await page.clock.install();
  for (const file of [chunk('app', 'js'), chunk('react', 'js')]) {
    await page.route(file, () => {}, { times: 1 });
    await page.goto('about:blank');
    await page.goto(address('frameworks/django/#facts'), { waitUntil: 'commit' });
    await expect(site.heading).toContainText('Django');
    await expect(page.getByRole('alert')).toBeHidden();
    await page.clock.runFor(10_000);
    await expect(page.getByRole('alert')).toContainText('The advisor has not started.');
    await startAgain(page);
    await expect(page).toHaveURL(/#facts$/);
    await page.unroute(file);
  }
});

test('a stylesheet that is stuck does not hold the page up for ever', async ({ site, page }) => {
  const file = chunk('style', 'css');
  await page.clock.install();
  await page.route(file, () => {}, { times: 1 });
  // Nothing else about the page is known before its stylesheets are.
  await page.goto(address('frameworks/django/'), { waitUntil: 'commit' });
  await expect(page.locator('#start')).toBeAttached();
  await page.clock.runFor(10_000);
  await expect(page.locator('#start')).toHaveCount(0);
  await expect(site.heading).toBeVisible();
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
  await site.open('');
  await page.route(chunk('MatrixPage', 'js'), () => {}, { times: 1 });
  await go(page, 'matrix/');
  await expect(page.locator('main[aria-busy]')).toBeAttached();
  await passTime(page);
  await expect(page.getByText(/^This takes long/)).toBeVisible();
  await page.getByRole('button', { name: 'Reload the page' }).click();
  await whole(site, 'matrix/');
});

test('a code that could not be drawn is drawn when tried again', async ({ site, page, complaints }) => {
  const file = chunk('QrCode', 'js');
  await page.route(file, notFound);
  await site.answer({ scope: 'A small service, site or tool' });
  await page.getByRole('button', { name: 'Show a QR code' }).click();
  await expect(page.getByText(/^What draws the code could not be fetched/)).toBeVisible();
  await page.unroute(file);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('img', { name: 'QR code of the link' })).toBeVisible();
  forgive(file, complaints);
});

test('a stylesheet that was missing comes with the next visit', async ({ site, page, complaints }) => {
  const file = chunk('style', 'css');
  await page.route(file, notFound, { times: 1 });
  await site.open('');
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
  const asked = page.waitForRequest(worker);
  await page.reload();
  await expect(page.getByText(/^Testing 10,000/)).toHaveCount(1);
  // From here on it is waited for.
  await asked;
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
