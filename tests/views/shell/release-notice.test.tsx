import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { createAdvisorStore } from '../../../src/store/advisor-store.ts';
import { ReleasesProvider } from '../../../src/views/app/release/releases.tsx';
import { ReleaseNotice } from '../../../src/views/shell/ReleaseNotice.tsx';
import { evidence, model } from '../../fixtures/small-model.ts';
import { newStore, renderPart } from '../render.tsx';

/** A browser that gets a newer release when it is told to. */
function browser() {
  let newer = false;
  const listeners = new Set<() => void>();
  return {
    get() {
      newer = true;
      for (const listen of listeners) listen();
    },
    releases: {
      newer: () => newer,
      subscribe: (listen: () => void) => {
        listeners.add(listen);
        return () => listeners.delete(listen);
      },
    },
  };
}

function open(store = newStore(model)) {
  const { releases, get } = browser();
  renderPart(
    <ReleasesProvider releases={releases}>
      <ReleaseNotice />
    </ReleasesProvider>,
    { model, evidence, store },
  );
  return () => act(get);
}

const told = () => screen.getAllByRole('status')[0];

it('says nothing until a newer release is there, and nothing more once it is put off', async () => {
  const get = open();
  expect(told()).toBeEmptyDOMElement();
  get();
  expect(told()).toHaveTextContent('A newer version of the advisor is there. Your answers stay.');
  await userEvent.click(screen.getByRole('button', { name: 'Not now' }));
  expect(told()).toBeEmptyDOMElement();
  expect(screen.queryByRole('button', { name: 'Load it' })).not.toBeInTheDocument();
});

it('has the answers saved first where the browser does not keep them', async () => {
  const denied = {
    getItem: () => null,
    setItem: () => {
      throw new Error('denied');
    },
    removeItem: () => {},
  };
  const store = createAdvisorStore({ model, storage: denied });
  const [question] = model.questions;
  if (!question) throw new Error('No question.');
  const get = open(store);
  act(() => store.getState().answer(question.id, [question.options[0]?.id ?? '']));
  get();
  expect(told()).not.toHaveTextContent('Your answers stay.');
  expect(told()).toHaveTextContent(/answers are only in this tab: copy the link to them first/);
  expect(await screen.findByRole('button', { name: 'Copy a link to your answers' })).toBeVisible();
});
