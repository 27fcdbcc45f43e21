import { readFile } from 'node:fs/promises';
import { expect, Site, test } from './site.ts';

test('a decision record is downloaded, and opens the same ranking for somebody else who drops it', async ({
  site,
  page,
  browser,
}) => {
  await site.answer({ scope: 'A product with many features', records: 'Most of it', languages: 'Python' });
  await site.settled();
  const ranking = await site.ranking();

  await page.getByRole('radio', { name: 'log4brains' }).check();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download the file' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^\d{8}-choose-a-backend-framework\.md$/);
  const record = await readFile(await file.path(), 'utf8');
  expect(record).toMatch(/^# Choose a backend framework\n\n- Status: /);

  const other = await browser.newContext();
  const theirs = new Site(await other.newPage());
  await theirs.open('recommendation/');
  const field = theirs.page.getByRole('textbox', { name: 'A record that you were given' });
  await field.evaluate((target, text) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([text], 'record.md', { type: 'text/markdown' }));
    for (const type of ['dragover', 'drop'])
      target.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
  }, record);
  await expect(theirs.page.getByRole('button', { name: 'Make it mine' })).toBeVisible();
  await expect(theirs.heading).toBeFocused();
  await theirs.settled();
  expect(await theirs.ranking()).toBe(ranking);
  await other.close();
});

test('a record, a comment and JSON are pasted back to the same ranking', async ({ site, page }) => {
  await site.answer({ scope: 'A product with many features', records: 'Most of it', languages: 'Python' });
  await site.settled();
  const ranking = await site.ranking();
  const texts: string[] = [];
  for (const form of ['MADR', 'Pull-request comment', 'JSON']) {
    await page.getByRole('radio', { name: form }).check();
    texts.push((await page.getByRole('region', { name: /\.(md|json)$/ }).textContent()) ?? '');
  }
  expect(new Set(texts).size).toBe(3);
  await page.evaluate(() => localStorage.clear());
  for (const text of texts) {
    await page.goto('about:blank');
    await site.open('recommendation/');
    await page.getByRole('textbox', { name: 'A record that you were given' }).fill(text);
    await page.getByRole('button', { name: 'Open its answers' }).click();
    await expect(page.getByRole('button', { name: 'Make it mine' })).toBeVisible();
    await site.settled();
    expect(await site.ranking()).toBe(ranking);
  }
});
