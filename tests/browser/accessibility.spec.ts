import AxeBuilder from '@axe-core/playwright';
import { SCREENS, UNKNOWN } from './screens.ts';
import { expect, expectNotFound, test } from './site.ts';

for (const [name, reach] of Object.entries(SCREENS))
  test(`${name}: axe finds nothing in light or dark, and nothing scrolls sideways at 320 px`, async ({
    site,
    page,
    complaints,
  }) => {
    // Colours that are still on their way would be measured.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await reach(site);
    await page.waitForLoadState('networkidle');
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).analyze();
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
      expect(found, colorScheme).toEqual([]);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    // A page whose width is asked for has been laid out for it.
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wide).toBe(0);
    expectNotFound(UNKNOWN, complaints);
  });
