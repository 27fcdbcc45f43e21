import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';
import { markColours } from './colours.ts';

declare global {
  interface Window {
    /** Once its source has run in the page. */
    readonly axe?: typeof axe;
  }
}

/** Asked of one element of each look: of thousands alike they take most of axe's time. */
const ABOUT_COLOURS = [
  { id: 'color-contrast', selector: '[data-coloured]' },
  { id: 'link-in-text-block', selector: 'a[href][data-coloured]' },
];

/**
 * Each rule that is broken on the page as it is now, with the elements that break it. The source runs once a page, which
 * takes as long as asking.
 *
 * @param asked all rules, or those that depend on the colours
 */
export async function violations(page: Page, asked: 'all' | 'about colours' = 'all'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  expect(await page.evaluate(markColours), 'looks').toBeGreaterThan(7);
  return page.evaluate(
    async ({ rules, only }) => {
      if (!window.axe) throw new Error('The source of axe has not run.');
      window.axe.configure({ rules });
      const { violations: found } = await window.axe.run({
        resultTypes: ['violations'],
        // No stylesheet is read for a rule that is off.
        preload: false,
        ...(only && { runOnly: rules.map(({ id }) => id) }),
      });
      return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
    },
    { rules: ABOUT_COLOURS, only: asked === 'about colours' },
  );
}
