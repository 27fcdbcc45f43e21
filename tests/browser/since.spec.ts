import { EMPTY_PROFILE } from '../../src/knowledge/profile.ts';
import { encode } from '../../src/share/encode.ts';
import { EARLIER_DATA, EARLIER_LINK, SINCE } from './earlier-link.ts';
import { address, expect, expectNotFound, test } from './site.ts';

test('a link made under data of before shows what has changed since, and only then that data is fetched', async ({
  site,
  page,
}) => {
  const fetched: string[] = [];
  page.on('request', (request) => request.url().includes('/data/') && fetched.push(request.url()));
  await site.open('recommendation/');
  await site.settled();
  expect(fetched).toEqual([]);

  await site.open(EARLIER_LINK);
  await expect(page.getByText('The evidence has changed since this link was made.')).toBeVisible();
  const part = page.getByRole('region', { name: /^Then and now/ });
  const rows = part.getByRole('table', { name: 'Ratings that count here and have changed' }).locator('tbody tr');
  await expect(rows).toHaveCount(SINCE.cells.filter(({ weight }) => weight > 0).length);
  await rows.first().locator('summary').click();
  await expect(
    rows
      .first()
      .getByText(/^(New|Changed|Gone):/)
      .first(),
  ).toBeVisible();
  expect(fetched).toEqual([address(EARLIER_DATA)]);
});

test('where the data of before does not come, the page says so and can ask again', async ({
  site,
  page,
  complaints,
}) => {
  await page.route(address(EARLIER_DATA), (route) => route.fulfill({ status: 404 }), { times: 1 });
  await site.open(EARLIER_LINK);
  await expect(
    page.getByText('The data of that time could not be fetched, so what changed is not shown.'),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('region', { name: /^Then and now/ })).toBeVisible();
  expectNotFound(EARLIER_DATA, complaints);

  await site.open(`recommendation/#${encode(EMPTY_PROFILE, '00000000')}`);
  await expect(page.getByText('the data of that time was not kept')).toBeVisible();
});
