import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { recommend } from '../../../src/advisor/ranking/recommend.ts';
import { EMPTY_PROFILE } from '../../../src/knowledge/profile.ts';
import { decode } from '../../../src/share/decode.ts';
import howLong from '../../../src/views/agreement/how-long.json';
import * as real from '../../fixtures/real-knowledge.ts';
import { evidence, model } from '../../fixtures/small-model.ts';
import { strict } from '../questionnaire/strict-model.ts';
import { newStore, renderApp } from '../render.tsx';

const small = { model, evidence };

describe('the one button', () => {
  it('offers the questions to a newcomer', () => {
    renderApp('/', small);
    expect(screen.getByRole('link', { name: 'Answer the questions' })).toHaveAttribute('href', '/questions/');
  });

  it('says how long the questions take, from the published figures, until something is answered', () => {
    const { unmount } = renderApp('/', small);
    const said = `After them, the first place no longer changed in ${howLong.ledForGood} of ${howLong.cases} published decisions. Those say little of themselves, five answers in the middle case.`;
    const words = screen.getByText(/minutes of reading/).closest('p');
    expect(words).toHaveTextContent(`Twelve questions are about three minutes of reading. ${said}`);
    expect(screen.getByRole('link', { name: `${howLong.cases} published decisions` })).toHaveAttribute(
      'href',
      '/how-this-works/#agreement',
    );
    unmount();
    const store = newStore(model);
    store.getState().answer('people', ['yes']);
    renderApp('/', { ...small, store });
    expect(screen.queryByText(/minutes of reading/)).not.toBeInTheDocument();
  });

  it('goes on with the advisor’s next question', () => {
    const store = newStore(model);
    store.getState().answer('people', ['yes']);
    renderApp('/', { ...small, store });
    expect(screen.getByRole('link', { name: 'Continue: question 2' })).toHaveAttribute('href', '/questions/language/');
    expect(screen.getByRole('link', { name: 'See the result' })).toHaveAttribute('href', '/recommendation/');
  });

  it('offers the result once it is settled, and the rest beside it', () => {
    const store = newStore(model);
    store.getState().setImportance('docs', 7);
    store.getState().answer('language', ['not-sure']);
    renderApp('/', { ...small, store });
    expect(screen.getByText('Nothing still open can change the winner.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'See the result' })).toHaveAttribute('href', '/recommendation/');
    expect(screen.getByRole('link', { name: 'Answer the other 2 questions' })).toHaveAttribute(
      'href',
      '/questions/load/',
    );
  });

  it('leads to what rules everything out where nothing fits', () => {
    const store = newStore(strict);
    store.getState().answer('language', ['must-snake']);
    store.getState().answer('load', ['fast']);
    renderApp('/', { model: strict, evidence, store });
    expect(screen.getByText(/^Your answers rule out every framework/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Check your answers' })).toHaveAttribute('href', '/answers/');
  });

  it('offers the result when all is answered', () => {
    const store = newStore(model);
    store.getState().answer('people', ['yes']);
    store.getState().answer('load', ['fast']);
    store.getState().answer('language', ['not-sure']);
    renderApp('/', { ...small, store });
    expect(screen.getByRole('link', { name: 'See the result' })).toHaveAttribute('href', '/recommendation/');
    expect(screen.getByRole('link', { name: 'Check your answers' })).toHaveAttribute('href', '/answers/');
  });
});

it('shows the verdict on an example, as its own page shows it', async () => {
  renderApp('/', small);
  const example = await screen.findByRole('figure', { name: /^An example: / });
  expect(within(example).getByText('The pick').nextElementSibling).toHaveTextContent(/^Alpha/);
  expect(within(example).getByText('What suits')).toBeVisible();
  expect(within(example).queryByRole('button', { name: /try it out/i })).not.toBeInTheDocument();
  const [first] = screen.getAllByRole('link', { name: /^See the result: / });
  expect(within(example).getByRole('link', { name: /^The whole result/ })).toHaveAttribute(
    'href',
    first?.getAttribute('href'),
  );
});

it('says of “disputed” only what is true of every such cell', () => {
  renderApp('/', small);
  expect(
    screen.getByText('disputed: ratings far apart, or a dispute over them on record', { exact: false }),
  ).toBeVisible();
  expect(
    screen.getByText(/where they lie far apart or a dispute over them is on record, the cell is marked as disputed/),
  ).toBeVisible();
  expect(screen.getByText(/1 dispute is on record\./)).toBeVisible();
});

it('counts what is known so that it adds up', () => {
  renderApp('/', small);
  const key = within(screen.getByRole('region', { name: 'What is known, and what is not' }));
  expect(key.getByText(/4 criteria for 3 frameworks make 12 cells/)).toBeVisible();
  const counts = key.getAllByRole('listitem').map((item) => Number.parseInt(item.textContent ?? '', 10));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(12);
});

it('lists the documents with what they cover', async () => {
  renderApp('/', small);
  const table = within(await screen.findByRole('table', { name: 'The documents that compare the frameworks' }));
  const [, row] = table.getAllByRole('row');
  expect(row).toHaveTextContent('A reviewno author givenno date givenAlpha, Beta and Gamma');
});

describe('an example', () => {
  const [example] = real.model.examples;
  if (!example) throw new Error('There are no examples.');

  it('opens as an example, under its title', async () => {
    const { store } = renderApp('/', real);
    await userEvent.click(screen.getByRole('link', { name: `See the result: ${example.title}` }));
    const banner = await screen.findByRole('complementary', { name: 'Example' }, { timeout: 10_000 });
    expect(banner).toHaveTextContent(
      `Example: ${example.title}. These are not your answers. To change its answers, make it yours.`,
    );
    expect(screen.getByText(/^Example: /, { selector: 'main div > p *' }).closest('p')).toHaveTextContent(
      /from \d+ answers$/,
    );
    expect(store.getState().profile.answers).toEqual({});
  });

  it('leaves one’s own answers as they are', async () => {
    const store = newStore(real.model);
    store.getState().answer('live', ['core']);
    renderApp('/', { ...real, store });
    await userEvent.click(screen.getByRole('link', { name: `See the result: ${example.title}` }));
    expect(store.getState().profile.answers).toEqual({ live: ['core'] });
    const profile = { ...EMPTY_PROFILE, answers: example.answers };
    const decoded = decode(window.location.hash);
    expect(decoded).toMatchObject({ kind: 'link', profile, damage: [] });
    const { verdict } = recommend(real.model, profile);
    expect(decoded).toMatchObject({ leader: 'leader' in verdict ? verdict.leader : undefined });
  });
});

describe('the frameworks considered', () => {
  it('are all at first, and are chosen before the first question', async () => {
    const { store } = renderApp('/', small);
    await userEvent.click(screen.getByText(/^Considering all three\./));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Beta' }));
    expect(store.getState().profile.candidates).toEqual(['alpha', 'gamma']);
    expect(screen.getByText(/^Considering Alpha and Gamma\./)).toBeVisible();
  });
});
