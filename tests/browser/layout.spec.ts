import { layoutFaults } from './layout/faults.ts';
import { expect, type Site, test } from './site.ts';

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
  'two frameworks that there are not': async (site) => {
    await site.open('compare/');
    await site.go(`compare/${WORD}/`);
  },
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
  await expect(table).not.toContainText('…');
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
