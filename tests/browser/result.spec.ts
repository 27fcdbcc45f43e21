import { analyse } from '../../src/advisor/robustness/analyse.ts';
import { encode } from '../../src/share/encode.ts';
import { percent } from '../../src/views/words/points.ts';
import { model } from '../fixtures/real-knowledge.ts';
import { REFERENCE_PROFILES } from '../fixtures/reference-profiles.ts';
import { expect, type Site, test } from './site.ts';

async function openLinkTo(site: Site, profile: (typeof REFERENCE_PROFILES)[number]['profile']): Promise<void> {
  await site.open(`recommendation/#${encode(profile, model.contentHash)}`);
}

const nameOf = (framework: string) => model.frameworks.find(({ id }) => id === framework)?.name;

/** For each profile that ranks two or more: the shares that the analysis finds, worked out here by Node. */
const TESTED = REFERENCE_PROFILES.flatMap(({ name, profile }) => {
  const analysis = analyse(model, profile);
  return analysis ? [{ name, profile, analysis }] : [];
});

for (const { name, profile, analysis } of TESTED)
  test(`the browser finds the same shares of readings as Node: ${name}`, async ({ site, page }) => {
    await openLinkTo(site, profile);
    const rows = page.getByRole('figure').first().getByRole('listitem');
    await expect(rows.filter({ hasText: 'not known yet' })).toHaveCount(0);
    for (const { framework, byRank } of analysis.acceptability)
      await expect(rows.filter({ has: page.getByRole('heading', { name: nameOf(framework) ?? '' }) })).toContainText(
        `First in ${percent(byRank[0] ?? 0)} of readings`,
      );
    await page.getByText('The same figures as a table').click();
    const byRank = page.getByRole('region', { name: 'Share of readings by rank' });
    for (const own of analysis.acceptability)
      await expect(byRank.getByRole('row', { name: nameOf(own.framework) ?? '' }).getByRole('cell')).toHaveText(
        own.byRank.map(percent),
      );
  });

test('where the browser refuses a worker, the page works the analysis out itself', async ({ page, site }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'Worker', {
      value: class {
        constructor() {
          throw new DOMException('Workers are refused.', 'SecurityError');
        }
      },
    });
  });
  const [some] = TESTED;
  if (!some) throw new Error('No profile is tested.');
  await openLinkTo(site, some.profile);
  await expect(page.getByText(`of 10,000 plausible readings`).first()).not.toContainText('…');
});
