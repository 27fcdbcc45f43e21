import { EMPTY_PROFILE } from '../../src/knowledge/profile.ts';
import { encode } from '../../src/share/encode.ts';
import { model } from '../fixtures/real-knowledge.ts';
import { address, expect, type Site, test } from './site.ts';

const [example] = model.examples;
if (!example) throw new Error('There is no example to send.');
const RESULT = encode({ ...EMPTY_PROFILE, answers: example.answers }, '00000000');
const middle = Math.floor(RESULT.length / 2);

/** What mail and chat programs make of the text after "#", in the form in which they hand it to a browser. */
const CARRIERS: readonly [what: string, carried: (sent: string) => string][] = [
  ['as it was sent', (sent) => sent],
  ['in brackets', (sent) => `(${sent})`],
  ['in angle brackets', (sent) => `<${sent}>`],
  ['with a space in it', (sent) => `${sent.slice(0, 4)} ${sent.slice(4)}`],
  ['with a zero-width space in it', (sent) => `${sent.slice(0, 4)}\u200B${sent.slice(4)}`],
  ['percent-encoded', (sent) => encodeURIComponent(sent).replaceAll('.', '%2E').replaceAll('~', '%7E')],
  ['percent-encoded twice', (sent) => encodeURIComponent(encodeURIComponent(` ${sent}`))],
  ['as HTML', (sent) => sent.replaceAll('&', '&amp;').replaceAll('~', '&#126;')],
];

/** A link to each kind of page, and how it is known that it was understood. */
const LINKS: readonly [page: string, path: string, sent: string, understood: (site: Site) => Promise<void>][] = [
  [
    'a result',
    'recommendation/',
    RESULT,
    async ({ page }) => await expect(page.getByRole('complementary', { name: 'Example' })).toBeVisible(),
  ],
  [
    'a part of the result',
    'recommendation/',
    'why',
    async ({ heading }) => await expect(heading).not.toContainText('link'),
  ],
  [
    'a cell of the matrix',
    'matrix/',
    'frameworks=flask,django&cell=concurrency.django',
    async ({ page }) => {
      const cell = page.getByRole('button', { name: /^Django, Concurrency model/ });
      await expect(cell).toHaveAttribute('aria-expanded', 'true');
      await expect(page.getByText('Without FastAPI, Express and ASP.NET Core.')).toBeVisible();
    },
  ],
  [
    'a section of a source',
    'sources/roadmap/',
    'in-disputes',
    async ({ page }) => await expect(page.locator('#in-disputes')).toBeFocused(),
  ],
  [
    'a part of the method',
    'how-this-works/',
    'not-compared',
    async ({ page }) => await expect(page.locator('#not-compared')).toBeFocused(),
  ],
  [
    'a question to come back from',
    'questions/deadline/',
    'from=answers',
    async ({ page }) =>
      await expect(page.getByRole('link', { name: 'Skip for now' })).toHaveAttribute('href', /answers/),
  ],
];

/** Enough to see that a page reads its hash in this way; `tests/share/hash-variants.test.ts` has the rest. */
const FEW = ['as it was sent', 'in brackets', 'with a zero-width space in it', 'percent-encoded twice'];

for (const [what, path, sent, understood] of LINKS)
  test(`a link to ${what} is understood as carriers leave it, without a word`, async ({ site, page }) => {
    for (const [how, carried] of CARRIERS.filter(([each]) => sent === RESULT || FEW.includes(each)))
      await test.step(how, async () => {
        await page.goto('about:blank');
        await site.open(`${path}#${carried(sent)}`);
        await understood(site);
        await expect(page.getByText(/not understood|damaged|has no part/)).toHaveCount(0);
      });
  });

test('a link to a part of the page that is shown leads there, as carriers leave it', async ({ site, page }) => {
  await site.open('how-this-works/');
  await page.evaluate(() => window.location.assign('#not-compared).'));
  await expect(page.locator('#not-compared')).toBeFocused();
  await expect(page.getByText('has no part')).toHaveCount(0);
});

test('a result link with a space in place of a character is still damaged', async ({ site, page }) => {
  await page.goto(address(`recommendation/#${RESULT.slice(0, middle)} ${RESULT.slice(middle + 1)}`));
  await expect(site.heading).toHaveText('This link is damaged.');
});

const UNKNOWN: readonly [path: string, words: string][] = [
  ['matrix/#frameworks=flask,rails', 'It picks a framework that is not in the matrix: “rails”.'],
  ['matrix/#cell=concurrency.django&utm_source=mail', 'It says something that means nothing here: “utm_source=mail”.'],
  ['sources/roadmap/#no-such-section', 'This page has no part called “no-such-section”.'],
  ['guides/serving/#no-such-part.', 'This page has no part called “no-such-part”.'],
  ['how-this-works/#no-such-part', 'This page has no part called “no-such-part”.'],
  ['questions/deadline/#from=nowhere', 'This page has no part called “from=nowhere”.'],
];

test('what a link says and no page understands is named', async ({ site, page }) => {
  for (const [path, words] of UNKNOWN) {
    await page.goto('about:blank');
    await site.open(path);
    await expect(page.getByRole('status').filter({ hasText: words }), path).toBeVisible();
  }
});

/** How hosts let the address of one page be spelt, all of them answered with 200 by one or another. */
const SPELLINGS = [
  'recommendation',
  'recommendation/index.html',
  '/recommendation/',
  'RECOMMENDATION/INDEX.HTML',
  're%63ommendation/',
];

test('every spelling of an address that a host answers is that page, with its link', async ({ site, page }) => {
  const body = await (await page.request.get(address('recommendation/'))).text();
  for (const spelling of SPELLINGS) {
    await page.goto('about:blank');
    await page.route(address(spelling), (route) => route.fulfill({ contentType: 'text/html', body }));
    // The app makes the address its own before anybody could read the one that was asked for.
    await page.goto(address(`${spelling}#${RESULT}`));
    await expect(site.heading).toBeVisible();
    await expect(page.getByRole('complementary', { name: 'Example' }), spelling).toBeVisible();
    expect(page.url(), spelling).toBe(address(`recommendation/#${RESULT}`));
    await page.unroute(address(spelling));
  }
});

test('an address that is only like one of ours keeps what came after it', async ({ site, page }) => {
  await page.route(address('recomendation/'), async (route) => {
    const body = await (await page.request.get(address(''))).text();
    await route.fulfill({ contentType: 'text/html', body });
  });
  await site.open(`recomendation/#${RESULT}`);
  await page.getByRole('main').locator('p', { hasText: 'Did you mean' }).getByRole('link').click();
  await expect(page.getByRole('complementary', { name: 'Example' })).toBeVisible();
});
