import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { FrameworksConsidered } from '../../../src/views/profile/FrameworksConsidered.tsx';
import { evidence, model } from '../../fixtures/small-model.ts';
import { renderPart } from '../render.tsx';

const open = () => renderPart(<FrameworksConsidered />, { model, evidence }).store;
const considered = () =>
  screen.getAllByRole('checkbox', { checked: true }).map((box) => box.closest('label')?.textContent);

it('holds all at first, and takes each off and on', async () => {
  const store = open();
  expect(screen.getByRole('group', { name: 'Frameworks considered' })).toBeVisible();
  expect(considered()).toEqual(['AlAlpha', 'BeBeta', 'GaGamma']);
  await userEvent.click(screen.getByRole('checkbox', { name: 'Beta' }));
  expect(store.getState().profile.candidates).toEqual(['alpha', 'gamma']);
  await userEvent.click(screen.getByRole('checkbox', { name: 'Beta' }));
  expect(store.getState().profile.candidates).toEqual([]);
});

it('keeps the last one, and says why', async () => {
  const store = open();
  store.getState().setCandidates(['beta']);
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Beta', checked: true }));
  expect(considered()).toEqual(['BeBeta']);
  expect(screen.getByRole('status')).toHaveTextContent(
    'Beta stays, because it is the only one left. Add another before you take it away.',
  );
  await userEvent.click(screen.getByRole('button', { name: 'All three' }));
  expect(considered()).toHaveLength(3);
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});
