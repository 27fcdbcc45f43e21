import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * Only what is wrong is told, no page is opened to put the parts of frames together (the site has none), and no
 * stylesheet is read for a rule that is off.
 */
export const axe = (page: Page) =>
  new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'], preload: false });

/** Each rule that is broken, with the elements that break it. */
export async function violations(builder: AxeBuilder): Promise<string[]> {
  const { violations: found } = await builder.analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
