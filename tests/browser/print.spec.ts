import type { Locator, Page } from '@playwright/test';
import { expect, test } from './site.ts';

test('on paper the reasons of the first lie open down to their findings, those of the others line by line, and are closed again afterwards', async ({
  site,
  page,
}) => {
  await site.answer({ scope: 'A product with many features', 'fixed-language': 'No, it must be Python' });
  const why = page.getByRole('region', { name: /^Why / });
  const findings = why.locator('ol li');
  await expect(page.getByText(/^Testing 10,000/)).toHaveCount(0);
  await expect(findings).toHaveCount(0);
  const closed = await why.locator('details').count();

  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  expect(await findings.count()).toBeGreaterThan(10);
  // Of the others, the criteria with their points, and no findings: they would fill a hundred pages.
  const others = await why
    .getByRole('heading', { level: 4, name: 'Carries it' })
    .locator('xpath=ancestor::details[1]')
    .all();
  expect(others).toHaveLength(2);
  for (const other of others) {
    await expect(other.getByText('Carries it')).toBeVisible();
    await expect(other.locator('ol li')).toHaveCount(0);
  }
  expect(await findings.evaluateAll((all) => all.filter((finding) => !finding.checkVisibility()).length)).toBe(0);
  await expect(why.getByText('Loading the text …')).toHaveCount(0);

  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await expect(findings).toHaveCount(0);
  await expect(why.locator('details')).toHaveCount(closed);
  await expect(why.locator('details[open]:not([data-fold])')).toHaveCount(0);
});

test('the printed result holds the findings', async ({ site, page }) => {
  await site.answer({ scope: 'A product with many features' });
  await site.settled();
  const { length: whole } = await printed(page);
  await hide(page.getByRole('region', { name: /^Why / }));
  const { length: without } = await printed(page);
  expect(whole).toBeGreaterThan(without + 2);
});

test('the printed matrix is landscape on every page, and its footer takes none of its own', async ({ site, page }) => {
  await site.open('matrix/');
  const pages = await printed(page);
  expect([...new Set(pages)]).toEqual(['landscape']);
  await hide(page.getByRole('contentinfo'));
  expect(await printed(page)).toHaveLength(pages.length);
});

/** How each page of the page on paper lies. */
async function printed(page: Page): Promise<('landscape' | 'portrait')[]> {
  const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  return [...paper.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) =>
    Number(width) > Number(height) ? 'landscape' : 'portrait',
  );
}

const hide = (part: Locator) =>
  part.evaluate((element) => {
    element.toggleAttribute('hidden', true);
  });
