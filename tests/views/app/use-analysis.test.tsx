import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/advisor/robustness/analyse.ts';
import type { Analysis } from '../../../src/advisor/robustness/analysis.ts';
import type { Profile } from '../../../src/knowledge/profile.ts';
import type { Analyst } from '../../../src/views/app/analysis.tsx';
import { model } from '../../fixtures/small-model.ts';
import { atOnce, openResult, openUntested } from '../recommendation/open-result.tsx';
import { ADMIN, answering } from '../recommendation/profiles.ts';

interface Asked {
  readonly profile: Profile;
  readonly signal: AbortSignal;
  answer(analysis: Analysis | null): void;
}

/** Answers when it is told to. */
function controllable(): { analyst: Analyst; asked: Asked[] } {
  const asked: Asked[] = [];
  const analyst: Analyst = (_, profile, signal) =>
    new Promise((resolve) => asked.push({ profile, signal, answer: resolve }));
  return { analyst, asked };
}

const status = () => screen.getByText(/^Testing|^$/, { selector: 'p[role=status].sr-only' });
const ranking = () => within(screen.getByRole('region', { name: 'The ranking' }));
const rows = () =>
  ranking()
    .getAllByRole('listitem')
    .filter((row) => within(row).queryByRole('heading'));

describe('while the readings are tested', () => {
  it('shows the ranking at once, keeps the space of the figures and says what is going on', async () => {
    const { analyst } = controllable();
    await openUntested({ own: ADMIN, analyst });
    expect(rows()[0]).toHaveTextContent('Alpha');
    expect(rows()[0]).toHaveTextContent('First in …how many readings is not known yet');
    expect(screen.getByText(/^Early result/).closest('p')).toHaveTextContent('Early result: testing …');
    expect(status()).toHaveTextContent('Testing 10,000 readings of your answers');
    const changes = within(screen.getByRole('region', { name: 'What would change it' }));
    expect(changes.getAllByText('Being worked out')).toHaveLength(3);
    expect(changes.getAllByRole('row')).toHaveLength(2);
  });

  it('puts the figures in when they are there, and falls silent', async () => {
    const { analyst, asked } = controllable();
    await openUntested({ own: ADMIN, analyst });
    await act(async () => asked.at(-1)?.answer(analyse(model, ADMIN)));
    await waitFor(() => expect(status()).toBeEmptyDOMElement());
    expect(rows()[0]).toHaveTextContent('First in 100% of readings');
    expect(screen.queryByText('Being worked out')).not.toBeInTheDocument();
  });

  it('drops a result for answers that have changed since', async () => {
    const { analyst, asked } = controllable();
    const { store } = await openUntested({ own: ADMIN, analyst });
    const stale = asked.at(-1);
    act(() => store.getState().answer('load', ['fast']));
    expect(stale?.signal.aborted).toBe(true);
    await act(async () => stale?.answer(analyse(model, ADMIN)));
    expect(screen.getByText(/^Early result/).closest('p')).toHaveTextContent('testing …');
    expect(rows()[0]).toHaveTextContent('First in …');
    const { profile } = store.getState();
    expect(asked.at(-1)?.profile).toBe(profile);
    const now = analyse(model, profile);
    await act(async () => asked.at(-1)?.answer(now));
    expect(screen.getByText(/^Early result/).closest('p')).not.toHaveTextContent('testing …');
  });

  it('never shows the analysis of other answers while the new one is awaited', async () => {
    const { analyst, asked } = controllable();
    const { store } = await openUntested({ own: ADMIN, analyst });
    await act(async () => asked.at(-1)?.answer(analyse(model, ADMIN)));
    expect(rows()[0]).toHaveTextContent('First in 100%');
    act(() => store.getState().answer('load', ['fast']));
    expect(rows()[0]).toHaveTextContent('First in …');
    expect(status()).toHaveTextContent('Testing 10,000 readings of your answers');
  });

  it('says so where nobody can test them, and keeps the ranking', async () => {
    await openResult({ own: ADMIN, analyst: () => Promise.reject(new Error('No worker, no memory.')) });
    expect(screen.getByText(/^Early result/).closest('p')).toHaveTextContent('Early result: not tested');
    expect(rows()[0]).toHaveTextContent('First in ?how many readings is unknown');
    const changes = within(screen.getByRole('region', { name: 'What would change it' }));
    expect(changes.getByText(/^This could not be worked out/)).toBeVisible();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Alpha leads so far.');
  });

  it('has nothing to test where frameworks are not ranked', async () => {
    await openResult({ own: answering({ people: ['no'] }), analyst: atOnce });
    expect(screen.queryByRole('region', { name: 'What would change it' })).not.toBeInTheDocument();
    expect(screen.queryByText(/First in/)).not.toBeInTheDocument();
  });
});
