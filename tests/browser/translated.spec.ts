import type { Browser } from '@playwright/test';
import { expect, listen, Site, test } from './site.ts';
import { translate } from './translation.ts';

/** All words on the page, seen or heard, once nothing is being worked out or fetched any more. */
async function words(site: Site): Promise<string> {
  await site.settled();
  return site.page.locator('#root').evaluate((root) => {
    const seen = root.cloneNode(true) as Element;
    // Written with the page, and not drawn where there is JavaScript.
    for (const unseen of seen.querySelectorAll('noscript')) unseen.remove();
    return seen.textContent ?? '';
  });
}

/** Where two texts part, with some words around it; null where they are the same. */
function firstDifference(now: string, fresh: string): { now: string; fresh: string } | null {
  if (now === fresh) return null;
  let at = 0;
  while (now[at] === fresh[at]) at += 1;
  const around = (text: string) => text.slice(Math.max(0, at - 80), at + 160);
  return { now: around(now), fresh: around(fresh) };
}

/** Takes each step on a page that is translated and on one that is not: the words are the same after each. */
async function expectNothingStale(
  browser: Browser,
  complaints: string[],
  steps: readonly ((site: Site) => Promise<void>)[],
): Promise<void> {
  const contexts = await Promise.all([browser.newContext(), browser.newContext()]);
  const [translated, plain] = await Promise.all(contexts.map((context) => context.newPage()));
  if (!translated || !plain) throw new Error('The browser opened no page.');
  for (const page of [translated, plain]) listen(page, complaints);
  await translate(translated.context());
  const sites = [translated, plain].map((page) => new Site(page));
  for (const [index, step] of steps.entries()) {
    await Promise.all(sites.map(step));
    await expect
      .poll(
        async () => {
          const [now, fresh] = await Promise.all(sites.map(words));
          return firstDifference(now ?? '', fresh ?? '');
        },
        `after step ${index + 1}`,
      )
      .toBe(null);
  }
  for (const context of contexts) await context.close();
}

test.describe('on a page whose every word a translation has wrapped', () => {
  test('none is left out', async ({ page, site }) => {
    await translate(page.context());
    await site.open('');
    const left = await page.locator('body').evaluate((body) => {
      const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
      const texts: string[] = [];
      while (walker.nextNode())
        if (!walker.currentNode.parentElement?.closest('font, script, style'))
          texts.push(walker.currentNode.textContent ?? '');
      return texts;
    });
    expect(left.filter((text) => text.trim() !== '')).toEqual([]);
  });

  test('none goes stale in the matrix', async ({ browser, complaints }) => {
    const search = ({ page }: Site) => page.getByRole('searchbox', { name: 'Search' });
    const flask = ({ page }: Site) => page.getByRole('checkbox', { name: 'Flask', exact: true });
    await expectNothingStale(browser, complaints, [
      (site) => site.open('matrix/'),
      (site) => search(site).fill('orm'),
      (site) => search(site).fill('nothing has this'),
      (site) => search(site).fill(''),
      ({ page }) => page.getByText('Frameworks, groups and sources').click(),
      (site) => flask(site).uncheck(),
      (site) => flask(site).check(),
      async ({ page }) => {
        await page.getByRole('combobox').first().selectOption('disagreement');
      },
      ({ page }) => page.getByRole('button', { name: /^Django, Concurrency model/ }).click(),
      ({ page }) => page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Frameworks' }).click(),
    ]);
  });

  test('none goes stale on the result', async ({ browser, complaints }) => {
    const decisive = ({ page }: Site) => page.getByRole('group', { name: /^Admin panel/ }).getByLabel(/Decisive/);
    await expectNothingStale(browser, complaints, [
      (site) => site.answer({ scope: 'A small service, site or tool', languages: 'Python', records: 'Some of it' }),
      ({ page }) => page.getByRole('region', { name: 'What would change it' }).getByRole('button').first().click(),
      ({ page }) => page.getByRole('button', { name: 'Back to your result' }).click(),
      async (site) => {
        await site.page.getByRole('heading', { name: 'What counts' }).click();
        await site.page.getByText('Common parts', { exact: true }).last().click();
        await decisive(site).check();
      },
      async ({ page }) => {
        await page.getByRole('heading', { name: 'Who to believe' }).click();
        await page.getByText('Choose which sources count').click();
      },
      ({ page }) =>
        page
          .getByRole('button', { name: /^Leave out all \d+/ })
          .first()
          .click(),
      ({ page }) =>
        page
          .getByRole('button', { name: /^Count all \d+/ })
          .first()
          .click(),
      ({ page }) => page.getByRole('group', { name: 'Sources that count' }).getByRole('checkbox').first().click(),
      ({ page }) => page.getByRole('button', { name: /^Undo/ }).first().click(),
    ]);
  });

  test('none goes stale while the questions are answered', async ({ browser, complaints }) => {
    const next = ({ page }: Site) => page.getByRole('button', { name: 'Continue' }).click();
    await expectNothingStale(browser, complaints, [
      (site) => site.open('questions/scope/'),
      next,
      ({ page }) => page.getByRole('radio').first().check(),
      ({ page }) => page.getByText('Result so far').first().click(),
      ({ page }) => page.getByRole('radio').nth(1).check(),
      ({ page }) => page.getByRole('button', { name: 'Clear my answer' }).click(),
      ({ page }) => page.getByRole('radio').first().check(),
      next,
      (site) => site.open('answers/'),
      ({ page }) => page.getByRole('button', { name: 'Start again' }).click(),
    ]);
  });
});
