import { address, expect, test } from './site.ts';

/** Answers that Django leads by far. */
const ANSWERS = {
  deadline: 'A product with accounts and screens, within weeks',
  records: 'Most of it',
  'admin-screens': 'Yes, from the first week',
};

test.describe('a hash that is not what it should be', () => {
  let hash = '';
  test.beforeEach(async ({ site, page }) => {
    await site.answer(ANSWERS);
    hash = new URL(await site.link()).hash.slice(1);
    await page.goto('about:blank');
  });

  /** The reader's own answers are still there afterwards. */
  const nothingIsLost = async (site: { open(path: string): Promise<void>; link(): Promise<string> }) => {
    await site.open('recommendation/');
    expect(new URL(await site.link()).hash.slice(1)).toBe(hash);
  };

  test('an empty one shows the own result', async ({ site, page }) => {
    await page.goto(address('recommendation/#'));
    await expect(site.heading).toContainText('Django');
    await nothingIsLost(site);
  });

  test('one cut off late keeps what is whole, as unconfirmed', async ({ site, page }) => {
    await page.goto(address(`recommendation/#${hash.slice(0, hash.indexOf('Qrecords') + 4)}`));
    await expect(site.heading).toHaveText('This link is damaged.');
    await expect(page.getByText('The link was cut off: its end is missing.')).toBeVisible();
    await expect(
      page.getByText(
        'Kept from it: 2 answers. They passed their own check, but they may not be all that was sent. Your own answers are untouched.',
      ),
    ).toBeVisible();
    await expect(page.getByRole('definition')).toHaveText([ANSWERS['admin-screens'], ANSWERS.deadline]);
    await nothingIsLost(site);
  });

  test('one cut off before the first whole answer is refused in words', async ({ site, page }) => {
    await page.goto(address(`recommendation/#${hash.slice(0, hash.indexOf('Qadmin-screens') + 8)}`));
    await expect(site.heading).toHaveText('This link cannot be read.');
    await expect(page.getByText('The link was cut off: its end is missing.')).toBeVisible();
    await nothingIsLost(site);
  });

  test('one flipped character drops only the answer it hit', async ({ site, page }) => {
    const at = hash.indexOf('records') + 2;
    await page.goto(address(`recommendation/#${hash.slice(0, at)}x${hash.slice(at + 1)}`));
    await expect(site.heading).toHaveText('This link is damaged.');
    await expect(page.getByText('Something in the link was changed or lost on the way.')).toBeVisible();
    await expect(page.getByText(/^A part was changed or cut and is left out: “Qrexords\.most\...”\.$/)).toBeVisible();
    await expect(page.getByRole('definition')).toHaveText([ANSWERS['admin-screens'], ANSWERS.deadline]);
    await expect(page.getByText('Most of it')).toHaveCount(0);
    await nothingIsLost(site);
  });

  test('100 kB of noise is refused in words', async ({ site, page }) => {
    const noise = 'x~Q%00<script>'.repeat(8000).slice(0, 100_000);
    await page.goto(address(`recommendation/#${noise}`));
    await expect(site.heading).toHaveText('This link cannot be read.');
    await expect(
      page.getByText('No answer in it is whole, so there is nothing to rank. Your own answers are untouched.'),
    ).toBeVisible();
    const length = new URL(page.url()).hash.length.toLocaleString('en-GB');
    await expect(
      page.getByText(`The link is far too long, ${length} characters; only its beginning was read.`),
    ).toBeVisible();
    await nothingIsLost(site);
  });
});

test('an answer that no longer exists is named, and the rest is kept', async ({ site, page }) => {
  const { encode } = await import('../../src/share/encode.ts');
  const profile = {
    answers: { deadline: ['product'], 'was-asked': ['yes'], records: ['gone'] },
    importances: {},
    leftOut: [],
  };
  await page.goto(address(`recommendation/#${encode(profile, '00000000', 'flask')}`));
  await expect(site.heading).toContainText('Django');
  await expect(page.getByText('2 things in this link were left out. The rest is intact.')).toBeVisible();
  await expect(page.getByText('The question “was-asked” is not asked any more.')).toBeVisible();
  await expect(page.getByText(/^The answer “gone” is not offered any more: .+\?$/)).toBeVisible();
});

test.describe('stored state that is not what it should be', () => {
  const state = (profile: string, version: number) =>
    `{"state":{"profile":${profile},"trail":["gone"]},"version":${version}}`;
  const SOUND = '{"answers":{"scope":["product"]},"importances":{},"leftOut":[]}';
  const PART_UNKNOWN = '{"answers":{"scope":["product"],"gone":["x"]},"importances":{"gone":4},"leftOut":["gone"]}';
  const stored: readonly [what: string, text: string, notice: string | null, kept: boolean][] = [
    [
      'not JSON',
      '{',
      'The answers stored in this browser were damaged and could not be read. What was there is kept aside.',
      false,
    ],
    [
      'of another shape',
      '[1,2,3]',
      'The answers stored in this browser could not be understood. What was there is kept aside.',
      false,
    ],
    ['of a later version, readable all the same', state(SOUND, 99), null, true],
    [
      'of a later version, unreadable',
      state('"new"', 99),
      'The answers stored in this browser were written by a newer version of the advisor. They are kept aside: reload the page to get that version.',
      false,
    ],
    [
      'with ids that no longer exist',
      state(PART_UNKNOWN, 1),
      'The questions have changed since you were here. We kept all that still fits and left out 1 answer to a question that no longer exists, 1 importance of a criterion that no longer exists and 1 source that no longer exists.',
      true,
    ],
  ];
  for (const [what, text, notice, kept] of stored)
    test(`${what}: every page opens, with a notice where something was lost`, async ({ site, page }) => {
      await site.open('questions/scope/');
      await page.getByLabel('A small service or tool').check();
      const [key = ''] = await page.evaluate(() => Object.keys(localStorage));
      await page.evaluate(([name = '', value = '']) => localStorage.setItem(name, value), [key, text]);
      await page.reload();
      await expect(site.heading).toBeVisible();
      if (notice !== null) await expect(page.getByRole('status').getByText(notice, { exact: true })).toBeVisible();
      await expect(page.getByLabel('A product with many features')).toBeChecked({ checked: kept });
      for (const path of ['', 'answers/', 'recommendation/', 'matrix/']) await site.open(path);
    });
});

test('storage denied: everything works for this visit, and a notice says so', async ({ site, page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await site.open('questions/deadline/');
  await page.getByLabel('A product with accounts and screens, within weeks').check();
  await expect(
    page
      .getByRole('status')
      .getByText(
        'Your browser does not let us store anything, so your answers last only until you close or reload this page. To keep them, copy the link to your result.',
      ),
  ).toBeVisible();
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Result' }).click();
  await expect(site.heading).toContainText('Django');
});
