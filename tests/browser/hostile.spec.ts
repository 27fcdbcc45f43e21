import { address, expect, test } from './site.ts';

/** Answers that Django leads by far. */
const ANSWERS = {
  deadline: 'A product with accounts and screens, within weeks',
  records: 'Most of it',
  'admin-screens': 'Yes, from the start',
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
        'Kept from it: 2 answers. What was kept passed its own check, but it may not be all that was sent. Your own answers are untouched.',
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

  test('600 kB of noise is refused in words', async ({ site, page }) => {
    const noise = 'x~Q%00<script>'.repeat(50_000).slice(0, 600_000);
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
    candidates: [],
    ownRatings: {},
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
  const OLDER_TAB =
    'A newer version of the advisor has stored your answers than the one in this tab. They stay as they are, and what you change here is not stored: reload the page to get the newer version.';
  const stored: readonly [what: string, text: string, notice: string, kept: boolean][] = [
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
    ['of a later version, readable all the same', state(SOUND, 99), OLDER_TAB, true],
    ['of a later version, unreadable', state('"new"', 99), OLDER_TAB, false],
    [
      'with ids that this version does not know',
      state(PART_UNKNOWN, 1),
      'What is stored in this browser comes from an older or a newer version of the advisor, which knew things that the one in this tab does not: 1 answer to a question that it does not ask, 1 importance of a criterion that it does not have and 1 source that it does not have. This stays stored; all the rest is in use. If the page has been open for long, reload it to get the newest version.',
      true,
    ],
  ];
  for (const [what, text, notice, kept] of stored)
    test(`${what}: every page opens, with a notice says so`, async ({ site, page }) => {
      await site.open('questions/scope/');
      await page.getByLabel('A small service, site or tool').check();
      const [key = ''] = await page.evaluate(() => Object.keys(localStorage));
      await page.evaluate(([name = '', value = '']) => localStorage.setItem(name, value), [key, text]);
      await page.reload();
      await expect(site.heading).toBeVisible();
      await expect(page.getByRole('status').getByText(notice, { exact: true })).toBeVisible();
      await expect(page.getByLabel('A product with many features')).toBeChecked({ checked: kept });
      for (const path of ['', 'answers/', 'recommendation/', 'matrix/']) await site.open(path);
    });
});

test.describe('a text that was set aside', () => {
  test('is still to be had after a reload, until it is deleted', async ({ site, page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await site.open('');
    await page.evaluate(() => localStorage.setItem('framework-advisor', '{"state": cut off'));
    await site.open('questions/scope/');
    await page.getByLabel('A small service, site or tool').check();
    await page.reload();
    await expect(page.getByLabel('A small service, site or tool')).toBeChecked();
    await page.getByRole('button', { name: 'Copy what is kept aside' }).click();
    await expect(page.getByText('Copied', { exact: true })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('{"state": cut off');
    await page.getByRole('button', { name: 'Delete it' }).click();
    await page.reload();
    await expect(page.getByLabel('A small service, site or tool')).toBeChecked();
    await expect(page.getByText('kept aside')).toHaveCount(0);
  });
});

test('an answer that a newer release stored stays through all that an older tab does', async ({ site, page }) => {
  await site.open('questions/scope/');
  await page.getByLabel('A small service, site or tool').check();
  await page.evaluate(() => {
    const stored = JSON.parse(localStorage.getItem('framework-advisor') ?? '');
    stored.state.profile.answers['asked-since'] = ['yes'];
    stored.state.profile.candidates = ['flask'];
    localStorage.setItem('framework-advisor', JSON.stringify(stored));
  });
  await page.getByLabel('A product with many features').check();
  await expect(page.getByText('1 answer to a question that it does not ask')).toBeVisible();
  await page.reload();
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await page.reload();
  await expect(page.getByLabel('A product with many features')).toBeChecked();
  await expect(page.getByText('1 answer to a question that it does not ask')).toHaveCount(0);
  const { profile } = await page.evaluate(() => JSON.parse(localStorage.getItem('framework-advisor') ?? '').state);
  expect(profile).toMatchObject({ answers: { 'asked-since': ['yes'] }, candidates: ['flask'] });
});

test('a reading that failed once is followed by no loss of the answers', async ({ site, page }) => {
  await site.answer({ scope: 'A small service, site or tool', live: 'In a few places' });
  await page.addInitScript(() => {
    const { getItem } = Storage.prototype;
    Storage.prototype.getItem = () => {
      Storage.prototype.getItem = getItem;
      throw new DOMException('not now', 'UnknownError');
    };
  });
  await site.open('questions/admin-screens/');
  await page.getByLabel('Yes, from the start').check();
  await site.open('answers/');
  for (const answer of ['A small service, site or tool', 'In a few places', 'Yes, from the start'])
    await expect(page.getByRole('main').getByText(answer, { exact: true })).toBeVisible();
});

test('storage full: it is called full, until there is room again', async ({ site, page }) => {
  await site.open('questions/scope/');
  await page.evaluate(() => {
    // Down to the last character.
    for (let length = 2 ** 22, text = ''; length >= 1; length /= 2)
      try {
        localStorage.setItem('another page', text + 'x'.repeat(length));
        text += 'x'.repeat(length);
      } catch {}
  });
  await page.getByLabel('A small service, site or tool').check();
  const notice = page.getByRole('status').getByText(/^The space that your browser gives this site is full/);
  await expect(notice).toBeVisible();
  await page.evaluate(() => localStorage.removeItem('another page'));
  await page.getByLabel('A product with many features').check();
  await expect(notice).toHaveCount(0);
  await page.reload();
  await expect(page.getByLabel('A product with many features')).toBeChecked();
});

test.describe('storage denied', () => {
  test.use({ storage: 'denied' });

  test('everything works for this visit, and a notice says so and hands out the link', async ({
    site,
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await site.open('questions/deadline/');
    await page.getByLabel('A product with accounts and screens, within weeks').check();
    await expect(
      page
        .getByRole('status')
        .getByText(
          'Your browser does not let us store anything, so your answers last only until you close or reload this page. To keep them, copy the link to your result.',
        ),
    ).toBeVisible();
    await page.getByRole('button', { name: 'Copy a link to your answers' }).click();
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Result' }).click();
    await expect(site.heading).toContainText('Django');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    await page.goto('about:blank');
    await page.goto(copied);
    await expect(site.heading).toContainText('Django');
  });

  test('where the analysis fails, nothing is promised that a reload breaks', async ({ site, page, complaints }) => {
    await page.route(/analys(e|is-worker)-/, (route) => route.abort());
    await site.answer(ANSWERS);
    const failed = page.getByText('Your answers are only in this tab: copy the link to them first');
    await expect(failed).toBeVisible();
    await expect(page.getByText('your answers are kept')).toHaveCount(0);
    complaints.length = 0;
  });

  test('where a page stops working, the link to the answers is handed out', async ({
    site,
    page,
    context,
    complaints,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await site.open('questions/deadline/');
    await page.evaluate(() => {
      window.matchMedia = () => {
        throw new TypeError('a fault in the page');
      };
    });
    await page.getByLabel(ANSWERS.deadline).check();
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Matrix' }).click();
    const stopped = page.getByRole('alert');
    await expect(stopped).toContainText('Your answers are only in this tab: copy the link to them first');
    await stopped.getByRole('button', { name: 'Copy a link to your answers' }).click();
    await expect(stopped.getByText('Copied', { exact: true })).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    await page.goto('about:blank');
    await page.goto(copied);
    await expect(site.heading).toContainText('Django');
    expect(complaints.filter((line) => !line.includes('a fault in the page'))).toEqual([]);
    complaints.length = 0;
  });
});
