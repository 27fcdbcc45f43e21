import { cleanup, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Profile } from '../../../../src/knowledge/profile.ts';
import * as real from '../../../fixtures/real-knowledge.ts';
import * as small from '../../../fixtures/small-model.ts';
import { newStore, renderApp } from '../../render.tsx';

function openQuestion(question: string, answers: Profile['answers'], knowledge: typeof small = small, hash = '') {
  const store = newStore(knowledge.model);
  for (const [id, options] of Object.entries(answers)) store.getState().answer(id, options);
  renderApp(`/questions/${question}/${hash}`, { ...knowledge, store });
}
const enough = /^Your answers are enough for a result/;

it('leads to the result once nothing still open can change the winner', () => {
  openQuestion('people', { language: ['must-sharp'] });
  expect(screen.getByText(enough)).toHaveTextContent(
    'nothing still open can change the first place. Answering on only refines the points.',
  );
  expect(screen.getAllByRole('link', { name: 'See the result' }).at(-1)).toHaveAttribute('href', '/recommendation/');
  expect(screen.getByRole('button', { name: 'Continue' })).toBeVisible();
});

it('leads there too once likely answers to the rest do not change it', async () => {
  const [example] = real.model.examples;
  openQuestion('hosting', example?.answers ?? {}, real);
  expect(await screen.findByText(enough)).toHaveTextContent(
    'likely answers to the rest leave the first place as it is. Answering on mostly refines the points.',
  );
});

it('does not while they may, nor where the reader came to change one answer', () => {
  openQuestion('load', { people: ['yes'] });
  expect(screen.queryByText(enough)).not.toBeInTheDocument();
  cleanup();
  openQuestion('people', { language: ['must-sharp'] }, small, '#from=result');
  expect(screen.queryByText(enough)).not.toBeInTheDocument();
});
