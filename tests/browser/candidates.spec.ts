import type { Page } from '@playwright/test';
import { expect, listen, Site, STORED, test } from './site.ts';

/** Presses Tab until the focus is on this element. */
async function tabTo(page: Page, element: ReturnType<Page['locator']>): Promise<void> {
  for (let step = 0; step < 80; step += 1) {
    if (await element.evaluate((own) => own === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${element}.`);
}

const PAIR = 'Considering Django and FastAPI.';

test(
  'a shortlist by keyboard, from the start to a link and back',
  STORED,
  async ({ site, page, context, complaints }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const box = (name: string) => page.getByRole('checkbox', { name, exact: true });
    await site.open('');
    await tabTo(page, page.locator('summary', { hasText: 'Considering all five.' }));
    await page.keyboard.press('Enter');
    for (const name of ['Flask', 'Express', 'ASP.NET Core']) {
      await tabTo(page, box(name));
      await page.keyboard.press('Space');
    }
    await expect(page.getByText(PAIR)).toBeVisible();

    // The shortlist is kept, and two questions are answered.
    await site.open('');
    await expect(page.getByText(PAIR)).toBeVisible();
    await site.open('questions/languages/');
    await tabTo(page, box('Python'));
    await page.keyboard.press('Space');
    await site.open('questions/admin-screens/');
    await tabTo(page, page.getByRole('radio').first());
    await page.keyboard.press('Space');
    await tabTo(page, page.getByRole('button', { name: 'Continue' }));
    await page.keyboard.press('Enter');
    await site.open('recommendation/');

    const apart = page.getByRole('list', { name: 'Not considered' });
    await expect(apart.getByRole('listitem')).toHaveCount(3);
    await expect(apart.getByRole('listitem').first()).toContainText(/Flask.*[0-9]+\.[0-9].*Not considered\./s);
    await expect(page.getByRole('list', { name: 'Ruled out' })).toHaveCount(0);
    await expect(page.getByText('from 2 answers, among 2 frameworks')).toBeVisible();

    // Elsewhere the link says the same, and offers no edit.
    await site.settled();
    const ranking = await site.ranking();
    await tabTo(page, page.getByRole('button', { name: 'Copy result and link' }).first());
    await page.keyboard.press('Enter');
    const [, link = ''] = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
    const elsewhere = await context.browser()?.newContext();
    if (!elsewhere) throw new Error('The browser is gone.');
    const other = await elsewhere.newPage();
    listen(other, complaints);
    const shared = new Site(other);
    await other.goto(link);
    await expect(other.getByRole('complementary', { name: 'Shared recommendation' })).toBeVisible();
    await expect(other.getByRole('button', { name: /^Consider it/ })).toHaveCount(0);
    await expect(other.getByRole('checkbox', { name: 'Flask' })).toHaveCount(0);

    // Made one's own, it is the same, and one press considers another.
    await tabTo(other, other.getByRole('button', { name: 'Make it mine' }));
    await other.keyboard.press('Enter');
    const consider = other.getByRole('button', { name: 'Consider it: Flask' });
    await expect(consider).toBeVisible();
    await shared.settled();
    expect(await shared.ranking()).toBe(ranking);
    await tabTo(other, consider);
    await other.keyboard.press('Enter');
    await expect(other.getByRole('checkbox', { name: 'Flask' })).toBeFocused();
    await expect(other.getByRole('list', { name: 'Not considered' }).getByRole('listitem')).toHaveCount(2);
    await other.keyboard.press('Control+z');
    await expect(other.getByRole('checkbox', { name: 'Flask' })).not.toBeChecked();
    expect(await shared.ranking()).toBe(ranking);

    await other.goBack();
    await expect(other.getByRole('complementary', { name: 'Shared recommendation' })).toBeVisible();
    await elsewhere.close();
  },
);
