import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { decode } from '../../../src/share/decode.ts';
import { createAdvisorStore } from '../../../src/store/advisor-store.ts';
import { ASIDE_KEY } from '../../../src/store/set-aside.ts';
import { StoreNotice } from '../../../src/views/shell/StoreNotice.tsx';
import { evidence, model } from '../../fixtures/small-model.ts';
import { renderPart } from '../render.tsx';

/** The words; the buttons beside them have places for words of their own. */
const told = () => screen.getAllByRole('status')[0];

function storeThatFinds(text: string) {
  window.localStorage.setItem('framework-advisor', text);
  return createAdvisorStore({ model, storage: window.localStorage });
}

it('says what of the stored answers it does not know, until it is dismissed', async () => {
  const answers = { gone: ['x'], people: ['yes', 'maybe'] };
  const state = { profile: { answers, importances: {}, leftOut: ['old'] }, trail: [] };
  renderPart(<StoreNotice />, { model, evidence, store: storeThatFinds(JSON.stringify({ state, version: 1 })) });
  expect(told()).toHaveTextContent(
    /1 answer that it does not offer, 1 answer to a question that it does not ask and 1 source that it does not have\. This stays stored/,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
  expect(told()).toBeEmptyDOMElement();
});

it.each([
  ['{', /damaged/],
  ['[]', /could not be understood/],
])('says why %s was set aside, and hands it out or deletes it', async (text, words) => {
  const user = userEvent.setup();
  renderPart(<StoreNotice />, { model, evidence, store: storeThatFinds(text) });
  expect(told()).toHaveTextContent(words);
  await user.click(screen.getByRole('button', { name: 'Copy what is kept aside' }));
  expect(await navigator.clipboard.readText()).toBe(text);
  await user.click(screen.getByRole('button', { name: 'Delete it' }));
  expect(screen.queryByText(words)).not.toBeInTheDocument();
  expect(window.localStorage).toHaveLength(0);
});

it('brings back what was set aside and can be read again', async () => {
  const state = { profile: { answers: { people: ['yes'] }, importances: {}, leftOut: [] }, trail: [] };
  window.localStorage.setItem(ASIDE_KEY, JSON.stringify({ state, version: 1 }));
  const { store } = renderPart(<StoreNotice />, { model, evidence });
  expect(told()).toHaveTextContent(/at an earlier visit .+ It can be read again\./);
  await userEvent.click(screen.getByRole('button', { name: 'Bring it back' }));
  expect(store.getState().profile.answers).toEqual({ people: ['yes'] });
  expect(told()).toBeEmptyDOMElement();
});

it('says that this tab is the older one, and offers to reload', () => {
  renderPart(<StoreNotice />, { model, evidence, store: storeThatFinds('{"version":99}') });
  expect(told()).toHaveTextContent(/newer version of the advisor has stored your answers than the one/);
  expect(screen.getByRole('button', { name: 'Reload the page' })).toBeVisible();
});

it.each([
  ['denied', 'SecurityError', /does not let us store anything/],
  ['full', 'QuotaExceededError', /is full/],
])('says that nothing can be stored where the storage is %s, and hands out the link', async (_, name, words) => {
  const user = userEvent.setup();
  const refuse = () => {
    throw new DOMException('no', name);
  };
  const storage = { getItem: () => null, setItem: refuse, removeItem: refuse };
  const store = createAdvisorStore({ model, storage });
  renderPart(<StoreNotice />, { model, evidence, store });
  expect(told()).toBeEmptyDOMElement();
  act(() => store.getState().answer('people', ['yes']));
  expect(told()).toHaveTextContent(words);
  await user.click(screen.getByRole('button', { name: 'Copy a link to your answers' }));
  const [, hash = ''] = (await navigator.clipboard.readText()).split('#');
  expect(decode(hash)).toMatchObject({ profile: { answers: { people: ['yes'] } } });
});
