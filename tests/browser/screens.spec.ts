import type { Page } from '@playwright/test';
import { violations } from './layout/axe.ts';
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

// All that is asked of a screen is asked of one page, because getting there takes as long as asking.
for (const [name, reach] of Object.entries(SCREENS))
  test(`${name}: axe finds nothing, nothing covers the focus, and all can be read at any width, spacing and size`, async ({
    site,
    page,
    complaints,
  }) => {
    // Colours that are still on their way would be measured.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await reach(site);
    await site.settled();

    await test.step('axe finds nothing in light or dark', async () => {
      expect(await violations(page), 'light').toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await violations(page, 'about colours'), 'dark').toEqual([]);
      await page.emulateMedia({ colorScheme: 'light' });
    });
    await test.step('nothing scrolls sideways at 320 px', async () => {
      await page.setViewportSize({ width: 320, height: 640 });
      // A page whose width is asked for has been laid out for it.
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wide).toBe(0);
    });
    await test.step('nothing covers the focus', async () => {
      await expectFocusSeen(page, 'as it is');
      await setSpacing(page, SPACING);
      await expectFocusSeen(page, 'with wide spacing');
    });
    await test.step('all can be read with wide spacing and with a large font', async () => {
      await openAll(site);
      await expectReadable(page, 'with wide spacing');
      await setSpacing(page, '');
      const session = await page.context().newCDPSession(page);
      await session.send('Page.setFontSizes', { fontSizes: { standard: LARGE } });
      await expectReadable(page, 'with a large font');
    });
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
    // The page makes room for what sticks to its edge once it has seen how high that is: within the next frame.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
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
async function openAll(site: Site): Promise<void> {
  await site.page.waitForFunction(() => {
    const closed = document.querySelectorAll<HTMLDetailsElement>('main details:not([open])');
    for (const details of closed) details.open = true;
    return closed.length === 0;
  });
  await site.settled();
}
