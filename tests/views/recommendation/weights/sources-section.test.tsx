import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { linkTo, openResult, tested } from '../open-result.tsx';
import { answering } from '../profiles.ts';

const FAST = answering({ load: ['fast'] });
const part = () => within(screen.getByRole('region', { name: 'Who to believe' }));
const link = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Link' }).value;

it('says what becomes of the ranking without each kind of source', async () => {
  await openResult({ own: FAST });
  expect(part().getByText('Without the comparison, Alpha would come first.')).toBeVisible();
  expect(
    part().getByText(
      'Without the official documentation (1 source), Beta would still come first, but the order behind would change.',
    ),
  ).toBeVisible();
});

it('leaves out a kind of source: the ranking and the link follow, and what it changes is said', async () => {
  const { store } = await openResult({ own: FAST });
  const user = userEvent.setup();
  await user.click(part().getByText('Choose which sources count'));
  await user.click(part().getByRole('button', { name: 'Leave out Comparisons' }));
  expect(store.getState().profile.leftOut).toEqual(['review']);
  await tested();
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Prefer Alpha.');
  expect(
    part()
      .getByText(/left out:/)
      .closest('p'),
  ).toHaveTextContent('1 source left out: “Review”. If all counted, Beta would come first.');
  expect(link()).toContain('comparison');

  await user.click(part().getByRole('button', { name: 'Count Comparisons' }));
  expect(store.getState().profile.leftOut).toEqual([]);
});

it('opens a link that leaves out a kind, to be read only', async () => {
  await openResult({ link: linkTo({ ...FAST, leftOut: ['comparison'] }) });
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Prefer Alpha.');
  expect(
    part()
      .getByText(/left out:/)
      .closest('p'),
  ).toHaveTextContent('1 source left out: “Review”.');
  expect(part().queryByText('Choose which sources count')).toBeNull();
});
