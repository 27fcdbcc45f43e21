import type { Page } from '@playwright/test';
import { layoutFaults } from './layout/faults.ts';
import { coveredByFocus } from './layout/focus-walk.ts';
import { SCREENS, UNKNOWN } from './screens.ts';
import { expect, expectNotFound, type Site, test } from './site.ts';

/** What WCAG 1.4.12 says a reader may set. */
const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;
/** Twice what browsers begin with, in px. */
const LARGE = 32;

const WIDTHS = [320, 390, 768, 1024, 1280];
const WINDOWS = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
  { width: 320, height: 640 },
];

for (const [name, reach] of Object.entries(SCREENS))
  test(`${name}: nothing covers the focus, and all can be read with wide spacing and with a large font`, async ({
    site,
    page,
    complaints,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await reach(site);
    await page.waitForLoadState('networkidle');

    await expectFocusSeen(page, 'as it is');
    await setSpacing(page, SPACING);
    await expectFocusSeen(page, 'with wide spacing');

    await openAll(page);
    await expectReadable(page, 'with wide spacing');

    await setSpacing(page, '');
    const session = await page.context().newCDPSession(page);
    await session.send('Page.setFontSizes', { fontSizes: { standard: LARGE } });
    await expectReadable(page, 'with a large font');
    expectNotFound(UNKNOWN, complaints);
  });

async function setSpacing(page: Page, css: string): Promise<void> {
  await page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [sheet];
  }, css);
}

async function expectFocusSeen(page: Page, how: string): Promise<void> {
  for (const window of WINDOWS) {
    await page.setViewportSize(window);
    for (const upwards of [false, true]) {
      const { stops, covered } = await page.evaluate(coveredByFocus, upwards);
      expect(stops).toBeGreaterThan(7);
      expect(covered, `${how}, ${upwards ? 'upwards' : 'downwards'} at ${window.width} px`).toEqual([]);
    }
  }
}

async function expectReadable(page: Page, how: string): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    expect(await page.evaluate(layoutFaults), `${how} at ${width} px`).toEqual([]);
  }
}

/** Opens everything that opens, and what is in it. */
async function openAll(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const closed = document.querySelectorAll<HTMLDetailsElement>('main details:not([open])');
    for (const details of closed) details.open = true;
    return closed.length === 0;
  });
  await page.waitForLoadState('networkidle');
}

const WORD = 'a'.repeat(60);

/** Where a reader, or a link, puts words on the page that nobody has measured. */
const LONG_WORDS: Readonly<Record<string, (site: Site) => Promise<void>>> = {
  'a search of the matrix': async (site) => {
    await site.open('matrix/');
    await site.page.getByRole('searchbox').fill(WORD);
    await expect(site.page.getByText(WORD)).toBeVisible();
  },
  'a cell that the matrix does not have': (site) => site.open(`matrix/#cell=${WORD}.${WORD}`),
  'a part of a link': (site) => site.open(`recommendation/#v1~Q${WORD}.${WORD}.xx~Zaaaa`),
  'a part of a result': (site) => site.open(`recommendation/#${WORD}`),
  'a section of a source': (site) => site.open(`sources/namalomba/#${WORD}`),
};

test('a word of sixty letters makes no page scroll sideways, wherever it is shown', async ({ site, page }) => {
  for (const [where, show] of Object.entries(LONG_WORDS)) {
    await page.goto('about:blank');
    await show(site);
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(layoutFaults), `${where} at ${width} px`).toEqual([]);
    }
  }
});

test('on a telephone every figure of a weight is named where it stands, and no heads stand above the rows', async ({
  site,
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await site.answer({ scope: 'A product with many features', live: 'Yes, it is the heart of it' });
  await expect(page.getByText(/^Testing 10,000/)).toHaveCount(0);
  const table = page.locator('table', { hasText: /^Where .* stays first/ });
  await expect(table.locator('thead')).toBeHidden();
  for (const row of await table.locator('tbody tr').all())
    expect(await row.locator('td').allInnerTexts()).toEqual([
      expect.stringMatching(/^Now \d/),
      expect.stringMatching(/^Stays first (at|\d)/),
      expect.stringMatching(/^Takes over beyond\s/),
    ]);
  await page.getByText('All weights as a table').click();
  const weights = page.getByRole('region', { name: 'What counts' }).locator('table');
  await expect(weights.locator('thead')).toBeHidden();
  await expect(weights.locator('tbody tr').first()).toContainText(/Importance \d+\s*Weight \d/);
});
