import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Profile } from '../../../src/knowledge/profile.ts';
import type { Rating } from '../../../src/knowledge/vocabulary.ts';
import { decode } from '../../../src/share/decode.ts';
import { linkTo, openFolds, openResult, tested } from './open-result.tsx';
import { ADMIN, answering } from './profiles.ts';

const MARKUP = '<img src=x onerror="document.title=1"> [x](javascript:alert(1))';
const rated = (reason: string, rating: Rating = 'very low'): Profile => ({
  ...ADMIN,
  ownRatings: { 'alpha.admin': { rating, reason } },
});
const heading = () => screen.getByRole('heading', { level: 1 });
const part = (id: string) => document.getElementById(id)?.closest('section') ?? document.createElement('section');
const whatCounts = () => within(part('weights'));

/** Opens the line of Alpha's admin panel, and what it holds. */
async function openAdmin() {
  const row = [...part('why').querySelectorAll('details')].find((line) =>
    /^Admin panel/.test(line.querySelector('summary')?.textContent ?? ''),
  );
  if (!(row instanceof HTMLDetailsElement)) throw new Error('The result has a line about the admin panel.');
  row.open = true;
  await waitFor(() => expect(row.querySelector('form')).toBeInTheDocument());
  for (const inner of row.querySelectorAll('details')) inner.open = true;
  return within(row);
}

describe('an own rating', () => {
  it('is tried out from the line that it is about, kept with its reason, and undone', { timeout: 30_000 }, async () => {
    const { store } = await openResult({ own: ADMIN });
    const row = await openAdmin();
    await userEvent.click(row.getByRole('radio', { name: 'very low' }));
    await userEvent.click(row.getByRole('button', { name: 'Try it out' }));
    expect(row.getByText('Say why: whoever opens the link will ask.')).toBeVisible();
    expect(store.getState().profile).toEqual(ADMIN);

    await userEvent.type(row.getByRole('textbox', { name: 'Why you rate it so' }), 'it fell over');
    await userEvent.click(row.getByRole('button', { name: 'Try it out' }));
    await tested();
    const bar = within(screen.getByRole('complementary', { name: 'Trying out a change' }));
    expect(bar.getByText(/Alpha on admin panel rated “very low” instead of “very high”/)).toBeVisible();
    expect(heading()).toHaveTextContent('Gamma');
    expect(store.getState().profile).toEqual(ADMIN);

    await userEvent.click(bar.getByRole('button', { name: 'Keep this change' }));
    expect(store.getState().profile).toEqual(rated('it fell over'));
    store.temporal.getState().undo();
    expect(store.getState().profile).toEqual(ADMIN);
  });

  it('that a finding suggests asks for its reason before it is kept', { timeout: 30_000 }, async () => {
    const { store } = await openResult({ own: ADMIN });
    await userEvent.click(screen.getByRole('button', { name: /^Try “.*” as your own rating/ }));
    await tested();
    const bar = within(screen.getByRole('complementary', { name: 'Trying out a change' }));
    await userEvent.click(bar.getByRole('button', { name: 'Keep this change' }));
    expect(bar.getByText('Say why: whoever opens the link will ask.')).toBeVisible();
    expect(store.getState().profile).toEqual(ADMIN);
    await userEvent.type(bar.getByRole('textbox', { name: 'Why you rate it so' }), 'we measured it');
    await userEvent.click(bar.getByRole('button', { name: 'Keep this change' }));
    expect(Object.values(store.getState().profile.ownRatings)).toMatchObject([{ reason: 'we measured it' }]);
  });

  it('is marked where it counts, listed in “What counts”, and taken back there', { timeout: 30_000 }, async () => {
    const { store } = await openResult({ own: rated('it fell over', 'high') });
    expect(document.body).toHaveTextContent('from 1 answer and 1 own rating');
    expect(part('ranking')).toHaveTextContent('Own rating in these scores: Alpha on admin panel.');
    expect(part('why')).toHaveTextContent(/Admin panel\s*high\s*own rating/);
    const listed = 'Alpha on admin panel: “high” instead of “very high”, because: “it fell over”.';
    expect(part('weights')).toHaveTextContent(listed);
    await userEvent.click(whatCounts().getByRole('button', { name: 'Take back: Alpha on admin panel' }));
    expect(store.getState().profile).toEqual(ADMIN);
  });

  it('travels in the link, read-only', { timeout: 30_000 }, async () => {
    const { store } = await openResult({ link: linkTo(rated('it fell over')) });
    openFolds();
    expect(part('weights')).toHaveTextContent('because: “it fell over”.');
    expect(screen.queryByRole('button', { name: /^Take back/ })).not.toBeInTheDocument();
    const shared = screen.getByRole<HTMLInputElement>('textbox', { name: 'Link' }).value;
    expect(decode(new URL(shared).hash)).toMatchObject({ profile: rated('it fell over'), damage: [] });
    expect(store.getState().profile.ownRatings).toEqual({});
  });

  it('is words wherever it stands, whatever they are', { timeout: 30_000 }, async () => {
    await openResult({ link: linkTo(rated(MARKUP)) });
    openFolds();
    expect(part('weights')).toHaveTextContent(MARKUP);
    expect(document.querySelector('main img')).toBeNull();
    expect(document.querySelector('a[href^="javascript:"]')).toBeNull();
  });

  it('of a cell that there is no more is left out of a link, and named', { timeout: 30_000 }, async () => {
    await openResult({
      link: linkTo({ ...ADMIN, ownRatings: { 'alpha.turbo': { rating: 'low', reason: 'slow' } } }),
    });
    expect(screen.getByText(/^Alpha cannot be rated on “turbo” any more/)).toBeVisible();
    expect(heading()).toHaveTextContent('Alpha leads so far.');
  });

  it('in a damaged part of a link is not used, and the rest is told before anything is ranked', {
    timeout: 30_000,
  }, async () => {
    const link = linkTo({
      ...answering({ people: ['yes'], load: ['fast'] }),
      ownRatings: rated('it fell over').ownRatings,
    });
    await openResult({ link: link.replace('it.fell', 'it.full') });
    expect(heading()).toHaveTextContent('This link is damaged.');
    expect(screen.getByText(/Kept from it: 2 answers\./)).toBeVisible();
    expect(screen.getByText(/Ralpha\.admin\.very-low\.it\.full/)).toBeVisible();
  });

  it('makes a link that is longer than some programs keep say so', { timeout: 30_000 }, async () => {
    const cells = ['alpha', 'beta', 'gamma'].flatMap((id) => ['admin', 'speed', 'docs'].map((row) => `${id}.${row}`));
    const own = { rating: 'low', reason: 'Ω'.repeat(140) } as const;
    await openResult({ own: { ...ADMIN, ownRatings: Object.fromEntries(cells.map((cell) => [cell, own])) } });
    expect(screen.getByText(/characters, more than some programs keep\. One that arrives cut says so\./)).toBeVisible();
  });
});
