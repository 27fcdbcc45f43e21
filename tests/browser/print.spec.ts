import type { Locator, Page } from '@playwright/test';
import { EMPTY_PROFILE } from '../../src/knowledge/profile.ts';
import { encode } from '../../src/share/encode.ts';
import { model } from '../fixtures/real-knowledge.ts';
import { REFERENCE_PROFILES } from '../fixtures/reference-profiles.ts';
import { expect, test } from './site.ts';

const EXAMPLE = model.examples[0]?.answers ?? {};

test('on paper the reasons of the first lie open down to their findings, the others stand in a line each, and all is as before afterwards', async ({
  site,
  page,
}) => {
  await site.answer({ scope: 'A product with many features', 'fixed-language': 'No, it must be Python' });
  const why = page.getByRole('region', { name: /^Why / });
  const findings = why.locator('ol > li');
  await expect(page.getByText(/^Testing 10,000/)).toHaveCount(0);
  await expect(findings).toHaveCount(0);
  const closed = await why.locator('details').count();

  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  expect(await findings.count()).toBeGreaterThan(5);
  // The reasons of all would fill a hundred pages.
  for (const other of ['FastAPI', 'Flask'])
    await expect(why.getByText(new RegExp(`${other}.*(Carried|loses)`)).first()).toBeVisible();
  await expect(why.getByRole('heading', { level: 4, name: 'Carries it' })).toHaveCount(0);
  expect(await findings.evaluateAll((all) => all.filter((finding) => !finding.checkVisibility()).length)).toBe(0);
  await expect(why.getByText('Loading the text …')).toHaveCount(0);

  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await expect(findings).toHaveCount(0);
  await expect(why.locator('details')).toHaveCount(closed);
  await expect(why.locator('details[open]:not([data-fold])')).toHaveCount(0);
});

test('the printed result holds the findings, and is short enough to be handed round', async ({ site, page }) => {
  await site.open(`recommendation/#${encode({ ...EMPTY_PROFILE, answers: EXAMPLE }, model.contentHash)}`);
  await site.settled();
  const { length: whole } = await printed(page);
  expect(whole).toBeLessThanOrEqual(12);
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

const TALL = REFERENCE_PROFILES.find(({ name }) => name === 'every question answered')?.profile ?? EMPTY_PROFILE;

for (const [of, profile] of [
  ['an example', { ...EMPTY_PROFILE, answers: EXAMPLE }],
  ['a result with much to say', TALL],
] as const)
  test(`the first sheet of ${of} has the verdict, and the link to be read and scanned`, async ({ site, page }) => {
    await site.open(`recommendation/#${encode(profile, model.contentHash)}`);
    await site.settled();
    const text = await site.link();
    await page.setViewportSize({ width: 703, height: 1000 });
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    const code = page.getByRole('img', { name: 'QR code of the link' });
    const link = page.getByText(text, { exact: true });
    for (const part of [site.heading, link, code]) {
      await expect(part).toBeVisible();
      const box = await part.boundingBox();
      // 265 millimetres of A4 lie between the margins.
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(1000);
    }
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
