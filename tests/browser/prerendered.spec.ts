import { pages } from '../../src/views/place/pages.ts';
import { evidence, model } from '../fixtures/real-knowledge.ts';
import { address, expect, test } from './site.ts';

/** Leads on at once, so that nothing of it is kept. */
const LEADS_ON = '/questions/';

// Complaints of React about what does not match, and of the browser about its policy, fail a test by themselves.
test('every page is taken over as it stands', async ({ page, complaints, site }) => {
  test.setTimeout(300_000);
  await page.addInitScript(() => {
    const found = new MutationObserver(() => {
      const heading = document.querySelector('main h1');
      if (!heading) return;
      Object.assign(heading, { stood: true });
      found.disconnect();
    });
    found.observe(document, { childList: true, subtree: true });
  });
  for (const { path } of pages(model, evidence)) {
    if (path === LEADS_ON) continue;
    await page.goto(address(path.slice(1)), { waitUntil: 'commit' });
    await expect(page.locator('#start'), path).toHaveCount(0);
    expect(await site.heading.evaluate((heading) => 'stood' in heading), path).toBe(true);
    expect(complaints, path).toEqual([]);
  }
});
