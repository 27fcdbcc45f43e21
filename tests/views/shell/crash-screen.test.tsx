import { render, screen } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { decode } from '../../../src/share/decode.ts';
import { type AdvisorStore, createAdvisorStore } from '../../../src/store/advisor-store.ts';
import { CrashScreen } from '../../../src/views/shell/CrashScreen.tsx';
import { model } from '../../fixtures/small-model.ts';
import { EVERYTHING_DENIED } from '../../store/storages.ts';
import { expectComplaints } from '../complaints.ts';
import { newStore } from '../render.tsx';

function Broken(): never {
  throw new TypeError('x is not a function');
}

function crashed(store: AdvisorStore) {
  expectComplaints(/x is not a function/);
  render(
    <CrashScreen model={model} store={store}>
      <Broken />
    </CrashScreen>,
  );
}

async function copiedAnswers(user: UserEvent) {
  await user.click(screen.getByRole('button', { name: 'Copy a link to your answers' }));
  const [, hash = ''] = (await navigator.clipboard.readText()).split('#');
  return decode(hash);
}

it('says what failed, that the answers are kept and what to do', async () => {
  const user = userEvent.setup();
  const store = newStore(model);
  store.getState().answer('people', ['yes']);
  crashed(store);
  expect(screen.getByRole('alert')).toHaveTextContent(/Your answers are kept in this browser: reload/);
  expect(screen.getByText('TypeError: x is not a function')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Reload the page' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Go to the home page' })).toHaveAttribute('href', '/');
  await user.click(screen.getByText('If it fails again and again'));
  expect(screen.getByRole('button', { name: 'Delete my answers and start again' })).toBeVisible();
  expect(await copiedAnswers(user)).toMatchObject({ profile: { answers: { people: ['yes'] } } });
  expect(window.localStorage).toHaveLength(1);
});

it('promises nothing where nothing is stored, and hands out the link to the answers', async () => {
  const user = userEvent.setup();
  const store = createAdvisorStore({ model, storage: EVERYTHING_DENIED });
  store.getState().answer('people', ['yes']);
  crashed(store);
  expect(screen.getByRole('alert')).toHaveTextContent(
    /Your answers are only in this tab: copy the link to them first, then reload/,
  );
  expect(screen.queryByText(/are kept/)).not.toBeInTheDocument();
  expect(await copiedAnswers(user)).toMatchObject({ profile: { answers: { people: ['yes'] } } });
});

it('promises nothing where there is nothing', () => {
  crashed(createAdvisorStore({ model, storage: EVERYTHING_DENIED }));
  expect(screen.getByRole('alert')).toHaveTextContent('The fault is ours. Reload the page to try again.');
  expect(screen.queryByRole('button', { name: 'Copy a link to your answers' })).not.toBeInTheDocument();
});
