import AxeBuilder from '@axe-core/playwright';
import { expect, expectNotFound, type Site, test } from './site.ts';

const UNKNOWN = 'guides/nothing/';

/** Every kind of screen, and how to get to it. */
const SCREENS: Readonly<Record<string, (site: Site) => Promise<void>>> = {
  home: (site) => site.open(''),
  'a question': (site) => site.open('questions/scope/'),
  'a question with several answers': (site) => site.open('questions/languages/'),
  'a question refused': async (site) => {
    await site.open('questions/scope/');
    await site.page.getByRole('button', { name: 'Continue' }).click();
    await expect(site.page.getByRole('alert')).toBeVisible();
  },
  'the answers, none yet': (site) => site.open('answers/'),
  'the answers': async (site) => {
    await site.answer({ scope: 'A product with many features', 'fixed-language': 'Yes, it must be Python' });
    await site.open('answers/');
  },
  'the result, none yet': (site) => site.open('recommendation/'),
  'the result': (site) =>
    site.answer({
      scope: 'A product with many features',
      records: 'Most of it',
      'fixed-language': 'Yes, it must be Python',
      live: 'In a few places',
    }),
  'a shared link': async (site) => {
    await site.answer({ scope: 'A product with many features' });
    const link = await site.link();
    await site.page.evaluate(() => localStorage.clear());
    await site.page.goto('about:blank');
    await site.page.goto(link);
    await expect(site.page.getByRole('button', { name: 'Make it mine' })).toBeVisible();
  },
  'an example': async (site) => {
    await site.open('');
    await site.page
      .getByRole('link', { name: /^See the result: / })
      .first()
      .click();
    await expect(site.page.getByRole('complementary', { name: 'Example' })).toBeVisible();
  },
  'a broken link': async (site) => {
    await site.open('recommendation/#v1~Qscope.product.xx~Zaaaa');
  },
  'the matrix': (site) => site.open('matrix/'),
  'the matrix, asked for a cell that it does not have': (site) => site.open('matrix/#cell=nope.nope'),
  'the matrix with a cell open': (site) => site.open('matrix/#cell=throughput.flask'),
  frameworks: (site) => site.open('frameworks/'),
  'a framework': (site) => site.open('frameworks/django/'),
  sources: (site) => site.open('sources/'),
  'a source': (site) => site.open('sources/namalomba/'),
  'a benchmark': (site) => site.open('sources/httparena/'),
  'a guide': (site) => site.open('guides/serving/'),
  'how this works': (site) => site.open('how-this-works/'),
  'an unknown address': (site) => site.open(UNKNOWN),
};

for (const [name, reach] of Object.entries(SCREENS))
  for (const colorScheme of ['light', 'dark'] as const)
    test(`${name} in ${colorScheme}: axe finds nothing`, async ({ site, page, complaints }) => {
      await page.emulateMedia({ colorScheme });
      await reach(site);
      await page.waitForLoadState('networkidle');
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
      expectNotFound(UNKNOWN, complaints);
    });

for (const [name, reach] of Object.entries(SCREENS))
  test(`${name} does not scroll sideways at 320 px`, async ({ site, page, complaints }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await reach(site);
    await page.waitForLoadState('networkidle');
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wide).toBe(0);
    expectNotFound(UNKNOWN, complaints);
  });
