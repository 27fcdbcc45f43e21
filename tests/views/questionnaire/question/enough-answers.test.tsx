import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { Profile } from '../../../../src/knowledge/profile.ts';
import { type Analyst, AnalystProvider } from '../../../../src/views/app/analysis.tsx';
import { analystInPage } from '../../../../src/views/app/analysis-in-page.ts';
import { EnoughAnswers } from '../../../../src/views/questionnaire/question/EnoughAnswers.tsx';
import * as real from '../../../fixtures/real-knowledge.ts';
import * as small from '../../../fixtures/small-model.ts';
import { newStore, renderApp, renderPart } from '../../render.tsx';

function openQuestion(question: string, answers: Profile['answers'], knowledge: typeof small = small, hash = '') {
  const store = newStore(knowledge.model);
  for (const [id, options] of Object.entries(answers)) store.getState().answer(id, options);
  renderApp(`/questions/${question}/${hash}`, { ...knowledge, store });
}
const enough = /^Your answers are enough for a result/;

it('leads to the result once nothing still open can change the winner', async () => {
  openQuestion('people', { language: ['must-sharp'] });
  expect(await screen.findByText(enough)).toHaveTextContent(
    'nothing still open can change the first place. Answering on only refines the points.',
  );
  expect(screen.getAllByRole('link', { name: 'See the result' }).at(-1)).toHaveAttribute('href', '/recommendation/');
  expect(screen.getByRole('button', { name: 'Continue' })).toBeVisible();
});

it('stays where it is while it is worked out what another answer makes of it', async () => {
  openQuestion('people', { language: ['must-sharp'] });
  await screen.findByText(enough);
  fireEvent.click(screen.getAllByRole('radio')[0] ?? document.body);
  expect(screen.getByText(enough)).toBeVisible();
});

it('leads there too once likely answers to the rest do not change it', async () => {
  const [example] = real.model.examples;
  openQuestion('hosting', example?.answers ?? {}, real);
  expect(await screen.findByText(enough)).toHaveTextContent(
    /(likely answers to the rest|of 100 likely ways to answer the rest, \d+) leave the first place as it is\. Answering on mostly/,
  );
});

it('leaves out what was skipped, and says that it may still change the first place', async () => {
  const store = newStore(real.model);
  const { answer, show } = store.getState();
  const answers = {
    languages: ['python', 'javascript', 'dotnet'],
    'fixed-language': ['open'],
    control: ['framework'],
    scope: ['product'],
    'sign-in': ['own-users'],
    speed: ['no'],
    connections: ['hundreds'],
    live: ['no'],
    'front-end': ['separate'],
    input: ['forms'],
    'admin-screens': ['first-week'],
  };
  for (const [id, options] of Object.entries(answers)) answer(id, options);
  for (const id of ['simplicity', 'async', 'protocols']) show(id);
  renderApp('/questions/admin-screens/', { ...real, store });
  expect(await screen.findByText(/Those that you skipped may still change it\.$/)).toHaveTextContent(
    /^Of 100 likely ways to answer the questions still to come, \d+ leave the first place as it is\. Those/,
  );
  expect(screen.getAllByRole('link', { name: 'See the result' }).at(-1)).toHaveAttribute('href', '/recommendation/');
});

describe('where the first two are too close to call', () => {
  const close = {
    languages: ['python'],
    'fixed-language': ['python'],
    speed: ['first'],
    simplicity: ['light'],
    models: ['elsewhere'],
    team: ['one'],
    backing: ['packages'],
  };

  /** Opens the part itself, with this question on the screen; resolves once the readings are there. */
  async function openPart(current: string, shown: readonly string[] = []) {
    const store = newStore(real.model);
    for (const [id, options] of Object.entries(close)) store.getState().answer(id, options);
    for (const id of shown) store.getState().show(id);
    const asked: Promise<unknown>[] = [];
    const analyst: Analyst = (...order) => {
      const analysed = analystInPage(...order);
      asked.push(analysed);
      return analysed;
    };
    const onChange = vi.fn();
    const part = <EnoughAnswers current={current} onChange={onChange} />;
    renderPart(<AnalystProvider analyst={analyst}>{part}</AnalystProvider>, { ...real, store });
    await waitFor(() => expect(asked).toHaveLength(1), { timeout: 5_000 });
    await act(() => asked[0]);
    return onChange;
  }

  it('goes on asking, for as long as a single answer can change the winner', async () => {
    const onChange = await openPart('hosting');
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
    expect(onChange).not.toHaveBeenCalledWith(true);
  });

  it('says that it is close, and leads to the result, where only those skipped can', async () => {
    const others = real.model.questions.map(({ id }) => id).filter((id) => id !== 'types');
    const onChange = await openPart('types', others);
    expect(screen.getByText(/^It is close, but /)).toHaveTextContent(
      /can change the first place\. Those that you skipped may still change it\.$/,
    );
    expect(screen.getByRole('link', { name: 'See the result' })).toBeVisible();
    expect(onChange).toHaveBeenLastCalledWith(true);
  });
});

it('does not while they may, nor where the reader came to change one answer', () => {
  openQuestion('load', { people: ['yes'] });
  expect(screen.queryByText(enough)).not.toBeInTheDocument();
  cleanup();
  openQuestion('people', { language: ['must-sharp'] }, small, '#from=result');
  expect(screen.queryByText(enough)).not.toBeInTheDocument();
});
