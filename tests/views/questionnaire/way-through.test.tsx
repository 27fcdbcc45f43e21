import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
// Fetched when first opened: here beforehand, so that no test waits for it.
import '../../../src/views/questionnaire/answers/CheckAnswers.tsx';
import '../../../src/views/questionnaire/Questions.tsx';
import { nextQuestion } from '../../../src/advisor/outlook/next-question.ts';
import { prospectsOf } from '../../../src/advisor/outlook/prospects.ts';
import { ANSWER_FREQUENCIES } from '../../../src/views/outlook/answer-frequencies.ts';
import { model as real, evidence as realEvidence } from '../../fixtures/real-knowledge.ts';
import { evidence, model } from '../../fixtures/small-model.ts';
import { newStore, renderApp } from '../render.tsx';

const PEOPLE = 'Will people look after the data?';
const LOAD = 'What does it have to do?';
const LANGUAGE = 'Which language must it be?';
const CHECK = 'Check your answers';

const heading = () => screen.getByRole('heading', { level: 1 });
const at = (text: string) => waitFor(() => expect(heading()).toHaveTextContent(text));
const step = () => screen.getByText(/^Question \d/).textContent;
const choose = (name: string) => userEvent.click(screen.getByRole('radio', { name }));
const goOn = () => userEvent.click(screen.getByRole('button', { name: 'Continue' }));
const skip = () => userEvent.click(screen.getByRole('link', { name: 'Skip for now' }));
const back = () => userEvent.click(screen.getByRole('link', { name: 'Back' }));

describe('the way through the questions', () => {
  it('follows the content until something is answered', async () => {
    renderApp('/questions/', { model, evidence });
    await at(PEOPLE);
    await skip();
    await at(LOAD);
    await skip();
    await at(LANGUAGE);
    await skip();
    await at(CHECK);
  });

  it('follows the advisor from the first answer on', async () => {
    renderApp('/questions/people/', { model, evidence });
    await choose('Yes');
    await goOn();
    await at(LANGUAGE);
    await choose('Not sure');
    await goOn();
    await at(LOAD);
  });

  it('is the advisor’s own order with the real questions', async () => {
    const { store } = renderApp('/questions/', { model: real, evidence: realEvidence });
    const textOf = (id: string | undefined) => real.questions.find((question) => question.id === id)?.text ?? '';
    await at(textOf(real.questions[0]?.id));
    for (let place = 1; place <= 4; place += 1) {
      expect(step()).toBe(`Question ${place} · ${real.questions.length - place} left`);
      const [first] = [...screen.queryAllByRole('radio'), ...screen.queryAllByRole('checkbox')];
      if (!first) throw new Error('There is nothing to choose.');
      await userEvent.click(first);
      const { open } = prospectsOf(real, store.getState().profile, ANSWER_FREQUENCIES);
      const next = nextQuestion(real, open, store.getState().trail.at(-1));
      await goOn();
      await at(textOf(next));
    }
  });

  it('passes over what was skipped, until nothing else is open', async () => {
    const { store } = renderApp('/questions/people/', { model, evidence });
    await choose('Yes');
    await goOn();
    await at(LANGUAGE);
    // The advisor would still ask for the language before anything else.
    await skip();
    await at(LOAD);
    expect(prospectsOf(model, store.getState().profile).next).toBe('language');
    await skip();
    await at(CHECK);
  });

  it('comes back to what was skipped, in that order, for those who ask', async () => {
    renderApp('/questions/people/', { model, evidence });
    await choose('Yes');
    await goOn();
    await skip();
    await at(LOAD);
    await skip();
    await at(CHECK);
    await userEvent.click(screen.getByRole('link', { name: 'Answer the other 2 questions' }));
    await at(LANGUAGE);
    expect(step()).toBe('Question 2 · none left');
    await skip();
    await at(LOAD);
    await skip();
    await at(CHECK);
  });

  it('goes back by the questions shown, and on again to the one that was left', async () => {
    renderApp('/questions/people/', { model, evidence });
    await choose('Yes');
    await goOn();
    await at(LANGUAGE);
    expect(step()).toBe('Question 2 · 1 left');
    await back();
    await at(PEOPLE);
    expect(step()).toBe('Question 1 · 1 left');
    await goOn();
    await at(LANGUAGE);
    window.history.back();
    await at(PEOPLE);
  });

  it('does not count down with the answer, only with the next question', async () => {
    renderApp('/questions/people/', { model, evidence });
    expect(step()).toBe('Question 1 · 2 left');
    await choose('Yes');
    expect(step()).toBe('Question 1 · 2 left');
    await goOn();
    await at(LANGUAGE);
    expect(step()).toBe('Question 2 · 1 left');
  });

  it('reaches those before the one it was entered at', async () => {
    renderApp('/questions/language/', { model, evidence });
    await skip();
    await at(PEOPLE);
    await skip();
    await at(LOAD);
    await skip();
    await at(CHECK);
  });

  it('goes on where it was left, not with a question after it', async () => {
    const store = newStore(model);
    store.getState().answer('people', ['yes']);
    store.getState().show('language');
    renderApp('/questions/', { model, evidence, store });
    await at(LANGUAGE);
  });
});
