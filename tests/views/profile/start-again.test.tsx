import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { EMPTY_PROFILE } from '../../../src/knowledge/profile.ts';
import { StartAgain } from '../../../src/views/profile/StartAgain.tsx';
import { evidence, model } from '../../fixtures/small-model.ts';
import { newStore, renderPart } from '../render.tsx';

function rendered() {
  const store = newStore(model);
  store.getState().answer('people', ['yes']);
  store.getState().answer('load', ['fast']);
  store.getState().setImportance('docs', 4);
  store.getState().setLeftOut(['review']);
  store.getState().setCandidates(['alpha', 'beta']);
  return renderPart(<StartAgain />, { model, evidence, store });
}

it('asks first, says what is deleted and goes back on request', async () => {
  const { store } = rendered();
  await userEvent.click(screen.getByRole('button', { name: 'Start again' }));
  const dialog = screen.getByRole('dialog', { name: 'Delete your answers and start again?' });
  expect(dialog).toHaveTextContent(
    '2 answers, 1 importance set by hand, your choice to leave out 1 source and your choice of 2 frameworks',
  );
  await userEvent.click(within(dialog).getByRole('button', { name: 'Keep my answers' }));
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  expect(Object.keys(store.getState().profile.answers)).toHaveLength(2);
});

it('deletes what is stored and goes to the questions', async () => {
  const { store } = rendered();
  expect(window.localStorage).toHaveLength(1);
  await userEvent.click(screen.getByRole('button', { name: 'Start again' }));
  await userEvent.click(screen.getByRole('button', { name: 'Delete and start again' }));
  expect(store.getState().profile).toEqual(EMPTY_PROFILE);
  expect(window.localStorage).toHaveLength(0);
  expect(window.location.pathname).toBe('/questions/');
});
