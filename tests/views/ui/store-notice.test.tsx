import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { createAdvisorStore } from '../../../src/store/advisor-store.ts';
import { StoreNotice } from '../../../src/views/ui/StoreNotice.tsx';
import { evidence, model } from '../../fixtures/small-model.ts';
import { renderPart } from '../render.tsx';

function storeThatFinds(text: string) {
  window.localStorage.setItem('framework-advisor', text);
  return createAdvisorStore({ model, storage: window.localStorage });
}

it('says what was left out of stored answers, until it is dismissed', async () => {
  const answers = { gone: ['x'], people: ['yes', 'maybe'] };
  const state = { profile: { answers, importances: {}, leftOut: ['old'] }, trail: [] };
  renderPart(<StoreNotice />, { model, evidence, store: storeThatFinds(JSON.stringify({ state, version: 1 })) });
  expect(screen.getByRole('status')).toHaveTextContent(
    /left out 1 answer that is no longer offered, 1 answer to a question that no longer exists and 1 source that no longer exists/,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});

it.each([
  ['{', /damaged/],
  ['[]', /could not be understood/],
  ['{"version":99}', /newer version/],
])('says why %s was set aside', (text, words) => {
  renderPart(<StoreNotice />, { model, evidence, store: storeThatFinds(text) });
  expect(screen.getByRole('status')).toHaveTextContent(words);
});

it('says that nothing can be stored', () => {
  const store = createAdvisorStore({
    model,
    storage: () => {
      throw new DOMException('denied', 'SecurityError');
    },
  });
  renderPart(<StoreNotice />, { model, evidence, store });
  expect(screen.getByRole('status')).toHaveTextContent(/does not let us store anything/);
});
