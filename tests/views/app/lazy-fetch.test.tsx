import { act, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import type { Evidence } from '../../../src/knowledge/knowledge-base.ts';
import { KnowledgeProvider, useEvidence } from '../../../src/views/app/knowledge.tsx';
import { lazyFetch, NotFetched } from '../../../src/views/app/lazy-fetch.ts';
import { WithEvidence } from '../../../src/views/evidence/WithEvidence.tsx';
import { evidence, model } from '../../fixtures/small-model.ts';
import { expectComplaints } from '../complaints.ts';
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

it('is fetched once, and after a failure when that is forgotten', async () => {
  siteAnswers(true);
  const load = missing(1, 'here');
  const get = lazyFetch(load);
  const failed = await Promise.resolve(get()).catch((error: unknown) => error);
  expect(failed).toMatchObject({ name: 'NotFetched', failure: 'missing' });
  await expect(get()).rejects.toBe(failed);
  expect(load).toHaveBeenCalledTimes(1);
  if (failed instanceof NotFetched) failed.forget();
  expect(await get()).toBe('here');
  if (failed instanceof NotFetched) failed.forget();
  expect(await get()).toBe('here');
  expect(load).toHaveBeenCalledTimes(2);
});

it('calls it offline where the site does not answer', async () => {
  siteAnswers(false);
  await expect(lazyFetch(missing(1, ''))()).rejects.toMatchObject({ failure: 'offline' });
});

it('is fetched anew when told to, or when the browser is back online', async () => {
  expectComplaints(/NotFetched/);
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
