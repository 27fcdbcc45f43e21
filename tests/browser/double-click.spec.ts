import { isDeepStrictEqual } from 'node:util';
import type { Locator, Page } from '@playwright/test';
import { model } from '../fixtures/real-knowledge.ts';
import { doubleClick, type Point, watchClicks, watched } from './double-click.ts';
import { address, test as base, expect, Site } from './site.ts';

const SIZES = [
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
];

const storage = (page: Page) => page.evaluate(() => ({ ...localStorage }));

const test = base.extend<object, { answered: Readonly<Record<string, string>> }>({
  /** What is stored once some questions are answered: the same for every screen, so that they are answered once. */
  answered: [
    async ({ browser }, use) => {
      const page = await browser.newPage({ serviceWorkers: 'block' });
      const site = new Site(page);
      await site.answer({ scope: 'A product with many features', records: 'Most of it', live: 'In a few places' });
      await use(await storage(page));
      await page.close();
    },
    { scope: 'worker' },
  ],
});

/** The middle of an element that is brought into sight; of its first line, because words may run on to the next. */
async function middleOf(element: Locator): Promise<Point> {
  await element.scrollIntoViewIfNeeded();
  return element.evaluate((each) => {
    const [line = each.getBoundingClientRect()] = each.getClientRects();
    return { x: line.x + line.width / 2, y: line.y + line.height / 2 };
  });
}

const stored = (page: Page) =>
  page.evaluate(() => {
    const state = Object.values(localStorage).find((text: string) => text.includes('"answers"'));
    return state === undefined ? {} : JSON.parse(state).state.profile.answers;
  });

/** Deletes the answers as another tab does. */
const forget = (page: Page) =>
  page.evaluate(() => {
    localStorage.clear();
    window.dispatchEvent(new StorageEvent('storage', { key: null }));
  });

/** The page that came is as it is after one click: the next one, untouched. */
async function expectOnePageOn(page: Page, before: string, answers: object): Promise<void> {
  await expect(page).not.toHaveURL(before);
  expect((await watched(page)).turns).toBe(1);
  await expect(page.getByRole('main').locator('input:checked')).toHaveCount(0);
  await expect(page.getByRole('alert')).toHaveCount(0);
  expect(await stored(page)).toEqual(answers);
}

for (const viewport of SIZES)
  test(`a double click on Continue or Skip goes on by one question: ${viewport.width} x ${viewport.height}`, async ({
    site,
    page,
  }) => {
    test.slow();
    await page.setViewportSize(viewport);
    await site.open('');
    for (const { id } of model.questions) {
      await forget(page);
      await site.go(`questions/${id}/`);
      await watchClicks(page);
      const asked = page.url();
      await doubleClick(page, await middleOf(page.getByRole('link', { name: 'Skip for now' })));
      await expectOnePageOn(page, asked, {});

      await page.goBack();
      await expect(page).toHaveURL(asked);
      await expect(page.getByRole('button', { name: 'Continue' })).toBeVisible();
      await watchClicks(page);
      const option = page.getByRole('main').locator('input').first();
      const value = await option.inputValue();
      await option.check();
      await doubleClick(page, await middleOf(page.getByRole('button', { name: 'Continue' })));
      await expectOnePageOn(page, asked, { [id]: [value] });
    }
  });

/** Screens by what is on them to press; each says how to get there once answers are stored. */
const SCREENS: Readonly<Record<string, (site: Site) => Promise<void>>> = {
  home: (site) => site.open(''),
  'a question': (site) => site.open('questions/deadline/'),
  'a question answered': (site) => site.open('questions/scope/'),
  answers: (site) => site.open('answers/'),
  result: (site) => site.open('recommendation/'),
  'an example': async (site) => {
    await site.open('');
    await site.page
      .getByRole('link', { name: /^See the result: / })
      .first()
      .click();
    await expect(site.page.getByRole('complementary', { name: 'Example' })).toBeVisible();
  },
  'a damaged link': (site) => site.open('recommendation/#v1~Qscope.product~Qscope.product.xx~Zaaaa'),
  'a change tried out': async (site) => {
    await site.open('recommendation/');
    // Which change is the first to try is known once all are worked out.
    await site.settled();
    await site.page
      .getByRole('button', { name: /try it out$|^Try it out/ })
      .first()
      .click();
    await expect(site.page.getByRole('complementary', { name: 'Trying out a change' })).toBeVisible();
  },
  matrix: (site) => site.open('matrix/#cell=throughput.flask'),
  frameworks: (site) => site.open('frameworks/'),
  'a framework': (site) => site.open('frameworks/django/'),
  'two frameworks': (site) => site.open('compare/django-vs-fastapi/'),
  sources: (site) => site.open('sources/'),
  'a source': (site) => site.open('sources/namalomba/'),
  'a guide': (site) => site.open('guides/serving/'),
};

/**
 * Marks one of each kind of button and link that is in sight with a number.
 * @param frame also of those around the page, which are the same everywhere
 * @returns their kinds, by number
 */
const mark = (page: Page, frame: boolean) =>
  page.evaluate((frame) => {
    for (const marked of document.querySelectorAll('[data-candidate]')) marked.removeAttribute('data-candidate');
    const kinds: string[] = [];
    for (const control of document.querySelectorAll<HTMLElement>('a[href]:not([href="#main"]), button')) {
      if (!control.checkVisibility() || control.closest('.sr-only')) continue;
      if (control instanceof HTMLAnchorElement && control.origin !== location.origin) continue;
      const part = control.closest('aside, nav, form, footer, header, section, table');
      if (!frame && !control.closest('main')) continue;
      const kind = [control.tagName, control.className, part?.tagName, part?.className].join('|');
      if (kinds.includes(kind)) continue;
      control.dataset['candidate'] = String(kinds.length);
      kinds.push(kind);
    }
    return kinds;
  }, frame);

/** The entry of the history that is shown. */
const entryOf = (page: Page) => page.evaluate(() => navigation.currentEntry?.key ?? '');

/** Goes back to an entry of the history within the app; whether that could be done. */
const goTo = (page: Page, entry: string) =>
  page.evaluate(async (key) => {
    if (navigation.currentEntry?.key === key) return true;
    const there = navigation.entries().find((each) => each.key === key);
    if (!there?.sameDocument || !there.url) return false;
    // The same page without what is tried out on it looks much the same until it is drawn.
    if (new URL(there.url).pathname === location.pathname) return false;
    await navigation.traverseTo(key).finished;
    return true;
  }, entry);

for (const [name, reach] of Object.entries(SCREENS))
  test(`${name}: a double click acts on one thing, once it turns the page`, async ({ site, page, answered }) => {
    test.slow();
    const arrive = async () => {
      // Nothing of the app runs there, which would keep something of its own.
      await page.goto(address('favicon.svg'));
      await page.evaluate((all) => {
        localStorage.clear();
        Object.assign(localStorage, all);
      }, answered);
      await reach(site);
      // Nothing moves from its place any more.
      await site.settled();
      return { kinds: await mark(page, name === 'home'), entry: await entryOf(page) };
    };
    const marked = () => mark(page, name === 'home');
    /** What there is to press once the last part of the page has come, which the page says nothing of. */
    const everything = async (kinds: readonly string[]) => {
      let known = kinds;
      let seen = 0;
      await expect
        .poll(
          async () => {
            const now = await marked();
            seen = isDeepStrictEqual(now, known) ? seen + 1 : 0;
            known = now;
            return seen;
          },
          { intervals: [200] },
        )
        .toBeGreaterThanOrEqual(4);
      return known;
    };
    const arrived = await arrive();
    const first = { ...arrived, kinds: await everything(arrived.kinds) };
    expect(first.kinds.length).toBeGreaterThan(0);
    let { entry } = first;
    /** The screen is again as it was, with the same things to press; at best without loading it anew. */
    const again = async () => {
      if (await goTo(page, entry)) {
        await site.settled();
        const [kinds, now] = [await mark(page, name === 'home'), await storage(page)];
        if (isDeepStrictEqual([kinds, now], [first.kinds, answered])) return;
      }
      ({ entry } = await arrive());
      await expect.poll(marked, { timeout: 15_000 }).toEqual(first.kinds);
    };
    for (const each of first.kinds.keys()) {
      if (each > 0) await again();
      await watchClicks(page);
      const control = page.locator(`[data-candidate="${each}"]`);
      const what = await control.evaluate(({ outerHTML }) => outerHTML.slice(0, 200));
      await doubleClick(page, await middleOf(control));
      const { turns, acted } = await watched(page);
      expect({ what, turns: Math.min(turns, 1) }).toEqual({ what, turns });
      expect({ what, acted: [...new Set(acted)] }).toEqual({ what, acted: ['0/0'] });
    }
  });

test('two quick clicks on what stays in its place are two clicks', async ({ site, page }) => {
  await site.open('questions/languages/');
  const [first, second] = [page.getByRole('checkbox').nth(0), page.getByRole('checkbox').nth(1)];
  await first.check();
  await second.check();
  await doubleClick(page, await middleOf(first));
  await expect(first).toBeChecked();
  await site.open('recommendation/');
  await page.getByText('Common parts', { exact: true }).last().click();
  const group = page.getByRole('group', { name: /^Admin panel/ });
  await group.getByLabel(/Minor/).check();
  await group.getByLabel(/Decisive/).check();
  const undo = page.getByRole('button', { name: /^Undo/ }).first();
  const { x, y } = await middleOf(undo);
  await doubleClick(page, { x, y });
  await expect(group.getByLabel(/Minor|Decisive/).and(page.locator(':checked'))).toHaveCount(0);
});

test('a page whose code is still on its way takes the focus after a double click', async ({ site, page }) => {
  await site.open('');
  await doubleClick(
    page,
    await middleOf(page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Sources' })),
  );
  await expect(page).toHaveURL(/\/sources\/$/);
  await expect(site.heading).toBeFocused();
});

test('a key that is held acts on nothing that came meanwhile', async ({ site, page }) => {
  await site.answer({ scope: 'A small service, site or tool' });
  await site.open('answers/');
  await page.getByRole('button', { name: 'Start again' }).focus();
  for (let times = 0; times < 4; times += 1) await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();

  await site.open('questions/scope/');
  await page.getByRole('button', { name: 'Clear my answer' }).focus();
  for (let times = 0; times < 4; times += 1) await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('a second tap does nothing on the page that the first one brought', async ({ site, page }) => {
    await site.open('');
    for (const { id } of model.questions.slice(0, 6)) {
      await page.evaluate(() => localStorage.clear());
      // Loaded anew: the next tap is in the same place, and would be one more of the same pair.
      await site.open(`questions/${id}/`);
      await watchClicks(page);
      const asked = page.url();
      const { x, y } = await middleOf(page.getByRole('link', { name: 'Skip for now' }));
      await page.touchscreen.tap(x, y);
      await page.touchscreen.tap(x, y);
      await expectOnePageOn(page, asked, {});
    }
  });
});
