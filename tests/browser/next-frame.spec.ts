import { recommend } from '../../src/advisor/ranking/recommend.ts';
import { EMPTY_PROFILE } from '../../src/knowledge/profile.ts';
import { encode } from '../../src/share/encode.ts';
import { model } from '../fixtures/real-knowledge.ts';
import { REFERENCE_PROFILES } from '../fixtures/reference-profiles.ts';
import { expect, test } from './site.ts';

const scores = (importances: Readonly<Record<string, number>>) =>
  recommend(model, { ...EMPTY_PROFILE, answers: { scope: ['product'], live: ['part'] }, importances }).standings.map(
    ({ score }) => (score * 100).toFixed(1),
  );

test('with the processor slowed four times, a weight set by hand moves the line above it with the next frame', async ({
  site,
  page,
}) => {
  await site.answer({ scope: 'A product with many features', live: 'In a few places' });
  await page.getByText('Common parts', { exact: true }).last().click();
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const decisive = page.getByRole('group', { name: /^Admin panel/ }).getByLabel(/Decisive/);
  // What the page says when the browser is about to paint the frame after the click.
  const painted = await decisive.evaluate(
    (radio: HTMLInputElement) =>
      new Promise<(string | null)[]>((resolve) => {
        radio.click();
        requestAnimationFrame(() =>
          resolve(
            [...document.querySelectorAll('[aria-label="The ranking as the weights are now"] b')].map(
              ({ textContent }) => textContent,
            ),
          ),
        );
      }),
  );
  expect(painted).toEqual(scores({ 'admin-panel': 8 }));
  const ranking = page.getByRole('region', { name: 'The ranking' }).locator('li b').filter({ hasText: '.' });
  await expect.poll(() => ranking.allTextContents()).toEqual(scores({ 'admin-panel': 8 }));
  expect(scores({ 'admin-panel': 8 })).not.toEqual(scores({}));
});

test('what is pressed before the page has followed a weight keeps that weight', async ({ site, page }) => {
  await site.answer({ scope: 'A product with many features', live: 'In a few places' });
  await page.getByText('Team and time', { exact: true }).last().click();
  const python = page.getByRole('group', { name: /^Use of Python/ });
  /** Presses a step of another field and then one of this, in one task: the page has no time to follow. */
  const press = (other: string, own: string) =>
    python.evaluate(
      (group, [other, own]) => {
        const radios = [...(group.parentElement?.querySelectorAll<HTMLInputElement>('fieldset input') ?? [])];
        const find = (inside: boolean, words: string) =>
          radios.find((each) => group.contains(each) === inside && each.labels?.[0]?.innerText.startsWith(words));
        find(false, other)?.click();
        find(true, own)?.click();
      },
      [other, own] as const,
    );
  const checked = (name: RegExp) => page.getByLabel(name).and(page.locator(':checked'));

  await press('Decisive', 'Must have');
  await expect(python.getByLabel('Must have')).toBeChecked();
  await expect(page.getByText(/% of the weight, 1 by hand$/)).toBeVisible();
  await expect(checked(/Decisive/)).toHaveCount(1);

  await press('Minor', 'Ignore');
  await expect(python.getByLabel(/Ignore/)).toBeChecked();
  await expect(page.getByText(/% of the weight, 2 by hand$/)).toBeVisible();
  await expect(checked(/Minor/)).toHaveCount(1);
});

for (const { name, profile } of REFERENCE_PROFILES.slice(0, 4))
  test(`the words that follow on the verdict move next to nothing: ${name}`, async ({ site, page }) => {
    // As the browser measures it: the share of the screen that moves, times how far. Kept beside the page.
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        const root = document.documentElement;
        const moved = list.getEntries().reduce((sum, entry) => sum + ('value' in entry ? Number(entry.value) : 0), 0);
        root.dataset['moved'] = String(Number(root.dataset['moved'] ?? 0) + moved);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const moved = async () => {
      await site.settled();
      return Number(await page.locator('html').getAttribute('data-moved'));
    };
    await site.open(`recommendation/#${encode(profile, model.contentHash)}`);
    expect(await moved()).toBeLessThan(0.02);
    await page.getByRole('button', { name: 'Make it mine' }).click();
    await expect(site.heading).toBeFocused();
    await page.reload();
    expect(await moved()).toBeLessThan(0.02);
  });
