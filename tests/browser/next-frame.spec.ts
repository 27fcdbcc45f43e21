import { recommend } from '../../src/advisor/recommend.ts';
import { EMPTY_PROFILE } from '../../src/knowledge/profile.ts';
import { model } from '../fixtures/real-knowledge.ts';
import { expect, test } from './site.ts';

const scores = (importances: Readonly<Record<string, number>>) =>
  recommend(model, { ...EMPTY_PROFILE, answers: { scope: ['product'], live: ['part'] }, importances }).standings.map(
    ({ score }) => (score * 100).toFixed(1),
  );

test('with the processor slowed four times, a weight set by hand is in the ranking with the next frame', async ({
  site,
  page,
}) => {
  await site.answer({ scope: 'A product with many features', live: 'In a few places' });
  await page.getByText('In the box', { exact: true }).last().click();
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const decisive = page.getByRole('group', { name: /^Admin panel/ }).getByLabel(/Decisive/);
  // What the page says when the browser is about to paint the frame after the click.
  const painted = await decisive.evaluate(
    (radio: HTMLInputElement) =>
      new Promise<(string | null)[]>((resolve) => {
        radio.click();
        requestAnimationFrame(() =>
          resolve([...document.querySelectorAll('section[aria-labelledby="ranking"] li b')].map((b) => b.textContent)),
        );
      }),
  );
  expect(painted.filter((text) => text?.includes('.'))).toEqual(scores({ 'admin-panel': 8 }));
  expect(scores({ 'admin-panel': 8 })).not.toEqual(scores({}));
});

test('the analysis that follows moves nothing that stands below it', async ({ site, page }) => {
  await site.answer({ scope: 'A product with many features', live: 'In a few places' });
  await page.getByText('In the box', { exact: true }).last().click();
  const field = page.getByRole('group', { name: /^Admin panel/ });
  await field.scrollIntoViewIfNeeded();
  const top = () => field.evaluate((element) => Math.round(element.getBoundingClientRect().top));
  const before = await top();
  await field.getByLabel(/Decisive/).check();
  await expect(page.getByText(/^Testing 10,000/)).toHaveCount(0);
  await expect.poll(top).toBe(before);
});
