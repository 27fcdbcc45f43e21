import { readFileSync } from 'node:fs';
import { since } from '../../src/advisor/since/since.ts';
import { stateOf } from '../../src/advisor/since/state.ts';
import { EMPTY_PROFILE } from '../../src/knowledge/profile.ts';
import { encode } from '../../src/share/encode.ts';
import { readState } from '../../src/share/read-state.ts';
import { winnerOf } from '../../src/views/words/leaders.ts';
import { model } from '../fixtures/real-knowledge.ts';
import { address, expect, expectNotFound, test } from './site.ts';

/** Released on 21 November 2026. */
const THEN = '4e68d62c';
const FILE = `data/${THEN}.json`;

const read = readState(readFileSync(FILE, 'utf8'), THEN);
if (read.kind !== 'state') throw new Error(`${FILE} is ${read.kind}.`);
const PROFILE = { ...EMPTY_PROFILE, answers: { live: ['core'], connections: ['thousands'] } };
const { before, cells } = since(stateOf(read.state).model, model, PROFILE);
const LINK = `recommendation/#${encode(PROFILE, THEN, winnerOf(before.verdict))}`;

test('a link made under data of before shows what has changed since', async ({ site, page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await site.open('recommendation/#why');
  await site.settled();
  expect(asked.filter((url) => url.includes('/data/'))).toEqual([]);

  await site.open(LINK);
  await expect(page.getByText('The evidence has changed since this link was made.')).toBeVisible();
  const part = page.getByRole('region', { name: /^Then and now/ });
  const rows = part.getByRole('table', { name: 'Ratings that count here and have changed' }).locator('tbody tr');
  await expect(rows).toHaveCount(cells.filter(({ weight }) => weight > 0).length);
  await rows.first().locator('summary').click();
  await expect(
    rows
      .first()
      .getByText(/^(New|Changed|Gone):/)
      .first(),
  ).toBeVisible();
  expect(asked.filter((url) => url.includes('/data/'))).toEqual([address(FILE)]);
});

test('where the data of before does not come, the page says so and can ask again', async ({
  site,
  page,
  complaints,
}) => {
  await page.route(address(FILE), (route) => route.fulfill({ status: 404, body: 'Not found' }), { times: 1 });
  await site.open(LINK);
  await expect(
    page.getByText('The data of that time could not be fetched, so what changed is not shown.'),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('region', { name: /^Then and now/ })).toBeVisible();
  expectNotFound(FILE, complaints);

  await site.open(`recommendation/#${encode(PROFILE, '00000000')}`);
  await expect(page.getByText('the data of that time was not kept')).toBeVisible();
});
