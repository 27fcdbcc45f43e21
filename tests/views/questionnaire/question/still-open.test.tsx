import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Model } from '../../../../src/knowledge/model.ts';
import { evidence, model } from '../../../fixtures/small-model.ts';
import { newStore, renderApp } from '../../render.tsx';
import { strict } from '../strict-model.ts';

interface Given {
  readonly answers?: Readonly<Record<string, readonly string[]>>;
  readonly importances?: Readonly<Record<string, number>>;
  readonly of?: Model;
}

function open(question: string, { answers = {}, importances = {}, of = model }: Given = {}) {
  const store = newStore(of);
  for (const [criterion, importance] of Object.entries(importances))
    store.getState().setImportance(criterion, importance);
  for (const [id, options] of Object.entries(answers)) store.getState().answer(id, options);
  return renderApp(`/questions/${question}/`, { model: of, evidence, store });
}

const said = () => screen.getByRole('status', { name: 'What can still change' }).textContent?.trim();
const where = () => within(screen.getByRole('complementary', { name: 'Where you are' }));
/** Of the theme that stands open. */
const topics = () =>
  where()
    .getAllByRole('list')
    .flatMap((list) => (list.closest('details')?.open ? within(list).getAllByRole('listitem') : []))
    .map((item) => item.textContent?.trim());

describe('the line under the options', () => {
  it('is empty before anything is answered, and there with the first answer', async () => {
    open('people');
    expect(said()).toBe('');
    await userEvent.click(screen.getByRole('radio', { name: 'Yes' }));
    expect(said()).toBe('This answer can still change the winner. So can one of the two others still open.');
  });

  it.each<[string, string, Given, string]>([
    [
      'one that cannot change the winner',
      'load',
      { answers: { people: ['yes'] } },
      'As things stand, this answer cannot change the winner. The other one still open can.',
    ],
    [
      'the only one that can',
      'language',
      { answers: { people: ['yes'] } },
      'This answer can still change the winner. The other one still open cannot.',
    ],
    [
      'one that can with others',
      'people',
      { importances: { docs: 7 } },
      'This answer can still change the winner, but only together with others. One of the two others still open can by itself.',
    ],
    [
      'the last one',
      'language',
      { answers: { people: ['yes'], load: ['fast'] } },
      'This answer can still change the winner. No other question is open.',
    ],
    [
      'answers without weight',
      'load',
      { answers: { people: ['no'] } },
      'No answer so far tells the frameworks apart. The other one still open can.',
    ],
    [
      'a settled winner, this one answered',
      'language',
      { answers: { language: ['not-sure'] }, importances: { docs: 7 } },
      'It is settled: nothing still open can change the winner. The two questions left are optional: they only refine the score. See the result',
    ],
    [
      'a settled winner, this one open',
      'people',
      { answers: { language: ['not-sure'] }, importances: { docs: 7 } },
      'It is settled: nothing still open can change the winner. This question and one other are left. Both are optional: they only refine the score. See the result',
    ],
    [
      'a first place that stays shared',
      'people',
      { answers: { language: ['know-snake'], load: ['neither'] }, importances: { admin: 0 } },
      'More than one is in first place, and nothing still open parts them. This question only refines the score. See the result',
    ],
    [
      'nothing left to choose from',
      'people',
      { answers: { language: ['must-snake'], load: ['fast'] }, of: strict },
      'Your answers rule out every framework. No further answer brings one back: change one of yours. Check your answers',
    ],
    [
      'nothing left to answer',
      'people',
      { answers: { people: ['yes'], load: ['fast'], language: ['not-sure'] } },
      'Every question is answered. See the result',
    ],
  ])('is true of %s', (_, question, given, words) => {
    open(question, given);
    expect(said()).toBe(words);
  });

  it('offers the result once it is settled', async () => {
    open('language', { answers: { language: ['not-sure'] }, importances: { docs: 7 } });
    const links = () => screen.getAllByRole('link', { name: 'See the result' });
    await waitFor(() => expect(links()).toHaveLength(2));
    for (const link of links()) expect(link).toHaveAttribute('href', '/recommendation/');
    expect(screen.getByRole('button', { name: 'Continue' })).toBeVisible();
  });
});

describe('the word beside a topic', () => {
  it('is not there before anything is answered', () => {
    open('load');
    expect(topics()).toEqual(['Load', 'Language']);
  });

  it('says what answering it can still do', () => {
    open('load', { answers: { people: ['yes'] } });
    expect(topics()).toEqual(['Load only refines', 'Language can decide']);
    expect(where().getByText('Load').closest('li')).toHaveAttribute('aria-current', 'step');
  });

  it('comes as soon as an answer is chosen', async () => {
    open('people');
    expect(topics()).toEqual(['People']);
    await userEvent.click(screen.getByRole('radio', { name: 'Yes' }));
    expect(topics()).toEqual(['People answered']);
  });

  it('says of those that can only together that they can', () => {
    open('load', { importances: { docs: 7 } });
    expect(topics()).toEqual(['Load only with others', 'Language can decide']);
  });

  it('is not there where nothing fits', () => {
    open('people', { answers: { language: ['must-snake'], load: ['fast'] }, of: strict });
    expect(topics()).toEqual(['People']);
  });
});

it('names no framework after an answer', async () => {
  open('people');
  await userEvent.click(screen.getByRole('radio', { name: 'Yes' }));
  expect(screen.getByRole('main')).not.toHaveTextContent(/Alpha|Beta|Gamma/);
});

it('names no framework when it is settled', () => {
  open('load', { answers: { language: ['not-sure'] }, importances: { docs: 7 } });
  expect(screen.getByRole('main')).not.toHaveTextContent(/Alpha|Beta|Gamma/);
});
