import { act, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import type { Evidence } from '../../../src/knowledge/evidence.ts';
import { KnowledgeProvider, useEvidence } from '../../../src/views/app/knowledge.tsx';
import { type LazyFetch, lazyFetch } from '../../../src/views/app/lazy-fetch.ts';
import { WithEvidence } from '../../../src/views/evidence/WithEvidence.tsx';
import { evidence, model } from '../../fixtures/small-model.ts';
import { renderPart } from '../render.tsx';

/** Rejects so often, and is there from then on. */
function missing<T>(times: number, value: T) {
  let left = times;
  return vi.fn(() => (left-- > 0 ? Promise.reject(new TypeError('Failed to fetch')) : Promise.resolve(value)));
}
const siteAnswers = (answers: boolean) =>
  vi
    .spyOn(globalThis, 'fetch')
    .mockImplementation(() =>
      answers ? Promise.resolve(new Response()) : Promise.reject(new TypeError('Failed to fetch')),
    );

/** Once it is no longer waited for. */
const come = <T,>(fetched: LazyFetch<T>) =>
  vi.waitUntil(() => fetched.current().kind !== 'waiting' && fetched.current());

it('is fetched once, however many ask', async () => {
  const load = missing(0, 'here');
  const fetched = lazyFetch(load);
  expect([fetched.current(), fetched.current()]).toEqual([{ kind: 'waiting' }, { kind: 'waiting' }]);
  expect(await come(fetched)).toEqual({ kind: 'here', value: 'here' });
  expect(load).toHaveBeenCalledTimes(1);
});

it('is there at once where nothing has to be waited for', () => {
  expect(lazyFetch(() => 'here').current()).toEqual({ kind: 'here', value: 'here' });
});

it('stays failed until somebody asks again, and is then asked for once', async () => {
  siteAnswers(true);
  const load = missing(1, 'here');
  const fetched = lazyFetch(load);
  const failed = await come(fetched);
  expect(failed).toMatchObject({ kind: 'failed', failure: 'missing' });
  expect(fetched.current()).toBe(failed);
  if (failed.kind === 'failed') {
    failed.tryAgain();
    failed.tryAgain();
  }
  expect(fetched.current()).toEqual({ kind: 'waiting' });
  expect(await come(fetched)).toEqual({ kind: 'here', value: 'here' });
  if (failed.kind === 'failed') failed.tryAgain();
  expect(fetched.current()).toEqual({ kind: 'here', value: 'here' });
  expect(load).toHaveBeenCalledTimes(2);
});

it('is asked for again by whoever comes after the last one has left', async () => {
  siteAnswers(true);
  const fetched = lazyFetch(missing(1, 'here'));
  const [leave, leaveToo] = [fetched.subscribe(() => {}), fetched.subscribe(() => {})];
  const failed = await come(fetched);
  leave();
  expect(fetched.current()).toBe(failed);
  leaveToo();
  expect(await come(fetched)).toEqual({ kind: 'here', value: 'here' });
});

it('is asked for again, too, by whoever comes after the last one has left before it failed', async () => {
  siteAnswers(true);
  const load = missing(1, 'here');
  const fetched = lazyFetch(load);
  fetched.subscribe(() => {})();
  fetched.current();
  await vi.waitUntil(() => fetched.current().kind === 'here');
  expect(load).toHaveBeenCalledTimes(2);
});

it('calls it offline where the site does not answer', async () => {
  siteAnswers(false);
  expect(await come(lazyFetch(missing(1, '')))).toMatchObject({ failure: 'offline' });
});

it('is fetched anew when told to, or when the browser is back online', async () => {
  siteAnswers(true);
  const Text = () => <p>{Object.keys(useEvidence()).length > 0 ? 'The text.' : ''}</p>;
  const load = missing<Evidence>(2, evidence);
  await act(async () => {
    renderPart(
      <KnowledgeProvider model={model} loadEvidence={load}>
        <WithEvidence>
          <Text />
        </WithEvidence>
      </KnowledgeProvider>,
      { model, evidence },
    );
  });
  expect(await screen.findByText(/^The text of the sources could not be fetched/)).toBeVisible();
  const tryAgain = screen.getByRole('button', { name: 'Try again' });
  await act(async () => tryAgain.click());
  expect(await screen.findByRole('button', { name: 'Try again' })).toBeVisible();
  expect(load).toHaveBeenCalledTimes(2);
  await act(async () => window.dispatchEvent(new Event('online')));
  expect(await screen.findByText('The text.')).toBeVisible();
});
