import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { MatrixPage } from '../../../src/views/matrix/MatrixPage.tsx';
import * as small from '../../fixtures/small-model.ts';
import { newStore, renderPart } from '../render.tsx';

function open(hash: string) {
  window.history.replaceState(null, '', `/matrix/${hash}`);
  const store = newStore(small.model);
  renderPart(<MatrixPage />, { ...small, store });
  return store;
}

it('an opened cell takes one’s own rating with its reason, marks it, and gives it back', async () => {
  const store = open('#cell=speed.alpha');
  await userEvent.click(await screen.findByText('Rate it yourself'));
  await userEvent.click(screen.getByRole('radio', { name: 'high' }));
  await userEvent.click(screen.getByRole('button', { name: 'Put it in place' }));
  expect(screen.getByText('Say why: whoever opens the link will ask.')).toBeVisible();
  expect(store.getState().profile.ownRatings).toEqual({});

  await userEvent.type(screen.getByRole('textbox', { name: 'Why you rate it so' }), '<b>measured</b>');
  await userEvent.click(screen.getByRole('button', { name: 'Put it in place' }));
  expect(store.getState().profile.ownRatings).toEqual({ 'alpha.speed': { rating: 'high', reason: '<b>measured</b>' } });
  expect(screen.getByRole('button', { name: 'Alpha, Speed: high, own rating' })).toBeVisible();
  expect(screen.getByText(/“high” instead of “moderate”, because: “<b>measured<\/b>”\./)).toBeVisible();
  expect(screen.getByText(/What the sources say is shown here and does not count\./)).toBeVisible();
  expect(screen.getByText(/Your own ratings go along, but not in this view’s link/)).toBeVisible();

  await userEvent.click(screen.getByRole('button', { name: 'Take back: Alpha on speed' }));
  expect(store.getState().profile.ownRatings).toEqual({});
  expect(screen.getByRole('button', { name: 'Alpha, Speed: moderate, disputed' })).toBeVisible();
  expect(screen.getByText('Rate it yourself').closest('summary')).toHaveFocus();
});

it('a cell of which no source speaks can be rated as well', async () => {
  const store = open('#cell=docs.beta');
  await userEvent.click(await screen.findByText('Rate it yourself'));
  await userEvent.click(screen.getByRole('radio', { name: 'very high' }));
  await userEvent.type(screen.getByRole('textbox', { name: 'Why you rate it so' }), 'we wrote them');
  await userEvent.click(screen.getByRole('button', { name: 'Put it in place' }));
  expect(store.getState().profile.ownRatings).toEqual({
    'beta.docs': { rating: 'very high', reason: 'we wrote them' },
  });
  expect(screen.getByText(/“very high” instead of “unknown”, because: “we wrote them”\./)).toBeVisible();
});

it('what a fact fills is not rated', async () => {
  open('#cell=language.alpha');
  expect(await screen.findByText(/Copy this cell’s link/)).toBeVisible();
  expect(screen.queryByText('Rate it yourself')).not.toBeInTheDocument();
});
