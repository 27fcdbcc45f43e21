import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
// Fetched when first opened: here beforehand, so that no test waits for it.
import '../../../../src/views/questionnaire/answers/CheckAnswers.tsx';
import '../../../../src/views/questionnaire/Questions.tsx';
import { evidence, model } from '../../../fixtures/small-model.ts';
import { newStore, renderApp } from '../../render.tsx';

const small = { model, evidence };

async function open(answers: Readonly<Record<string, readonly string[]>>, path = '/answers/') {
  const store = newStore(model);
  for (const [question, options] of Object.entries(answers)) store.getState().answer(question, options);
  const rendered = renderApp(path, { ...small, store });
  await screen.findByRole('heading', { level: 1 });
  return rendered;
}

const region = (name: string) => within(screen.getByRole('region', { name }));

describe('the way in', () => {
  it('leads to the advisor’s next question', async () => {
    await open({ people: ['yes'] }, '/questions/');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Which language must it be?');
    expect(window.location.pathname).toBe('/questions/language/');
  });

  it('leads to the answers where there is none', async () => {
    await open({ people: ['yes'], load: ['fast'], language: ['not-sure'] }, '/questions/');
    expect(await screen.findByRole('heading', { level: 1, name: 'Check your answers' })).toBeVisible();
  });
});

describe('the answers', () => {
  it('stand beside their questions, with what they rule out', async () => {
    await open({ load: ['fast', 'documented'], language: ['must-sharp'] });
    expect(screen.getByText(/^2 of 3 questions answered\./)).toBeVisible();
    const answers = region('Your answers');
    expect(answers.getAllByRole('definition')[0]).toHaveTextContent('Answer fast; Document itself');
    const language = answers.getByText('It must be Sharp').closest('dd');
    expect(language).toHaveTextContent('rules out Alpha and Beta');
    expect(answers.queryByText('Will people look after the data?')).not.toBeInTheDocument();
  });

  it('are changed on a page that leads back', async () => {
    const { store } = await open({ people: ['yes'] });
    await userEvent.click(screen.getByRole('link', { name: 'Change: Will people look after the data?' }));
    expect(screen.getByRole('link', { name: 'Back' })).toHaveAttribute('href', '/answers/');
    await userEvent.click(screen.getByRole('radio', { name: 'No' }));
    await userEvent.click(screen.getByRole('button', { name: 'Continue' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Check your answers' })).toHaveFocus();
    expect(store.getState().profile.answers).toEqual({ people: ['no'] });
  });

  it('can lead back to the result instead', async () => {
    await open({ people: ['yes'] }, '/questions/people/#from=result');
    await userEvent.click(screen.getByRole('button', { name: 'Continue' }));
    expect(window.location.pathname).toBe('/recommendation/');
  });

  it('lead on through the questions where the hash names no page that we know', async () => {
    await open({ people: ['yes'] }, '/questions/people/#from=constructor');
    await userEvent.click(screen.getByRole('button', { name: 'Continue' }));
    expect(window.location.pathname).toBe('/questions/language/');
  });

  it('leave the open questions apart, each with a link', async () => {
    await open({ people: ['not-sure'] });
    expect(screen.getByText(/^1 of 3 questions answered, with “not sure”\./)).toBeVisible();
    const links = region('Not answered yet').getAllByRole('link');
    expect(links.map((link) => link.getAttribute('aria-label'))).toEqual([
      'Answer: What does it have to do?',
      'Answer: Which language must it be?',
    ]);
    expect(screen.getByRole('link', { name: 'Answer the other 2 questions' })).toHaveAttribute('href', '/questions/');
  });

  it('sort the open questions by theme and say what each can still do', async () => {
    await open({ people: ['yes'] });
    expect(
      screen.getByText('1 of 3 questions answered. One answer could change the winner: “Language”.'),
    ).toBeVisible();
    const [service, ...others] = region('Not answered yet').getAllByRole('list');
    expect(others).toEqual([]);
    expect(service).toHaveAccessibleName('Service');
    expect(
      within(service ?? document.body)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual([
      'What does it have to do? only refines the scoreAnswer',
      'Which language must it be? can still change the winnerAnswer',
    ]);
  });

  it('stand by theme, with how many of each are answered', async () => {
    await open({ people: ['yes'], language: ['not-sure'] });
    expect(
      region('Your answers')
        .getAllByRole('heading', { level: 3 })
        .map((own) => own.textContent),
    ).toEqual(['Users 1 of 1', 'Service 1 of 2']);
  });

  it('say when it is settled, and name nobody', async () => {
    await open({ language: ['must-sharp'] });
    expect(screen.getByText('1 of 3 questions answered. Nothing still open can change the winner.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Answer the other 2 questions' })).toHaveAttribute('href', '/questions/');
    const outlook = screen.getByRole('heading', { level: 1 }).parentElement;
    expect(outlook).not.toHaveTextContent('Gamma');
  });

  it('lead to the result', async () => {
    await open({ people: ['yes'], load: ['fast'], language: ['not-sure'] });
    expect(screen.getByText('All 3 questions answered, one of them “not sure”.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'See the result' })).toHaveAttribute('href', '/recommendation/');
    expect(screen.queryByRole('region', { name: 'Not answered yet' })).not.toBeInTheDocument();
  });

  it('are deleted by starting again, after a question', async () => {
    const { store } = await open({ people: ['yes'] });
    await userEvent.click(screen.getByRole('button', { name: 'Start again' }));
    expect(store.getState().profile.answers).toEqual({ people: ['yes'] });
    await userEvent.click(screen.getByRole('button', { name: 'Delete and start again' }));
    expect(store.getState().profile.answers).toEqual({});
  });
});

describe('the weights', () => {
  it('are what the answers add up to', async () => {
    await open({ people: ['yes'], load: ['fast', 'documented'] });
    const rows = within(region('What they weigh').getByRole('table', { name: 'Largest weights' })).getAllByRole('row');
    expect(rows.slice(1).map((row) => row.textContent)).toEqual([
      'Admin panel57.1%',
      'Speed28.6%',
      'Generated docs14.3%',
    ]);
  });

  it('tell on demand which answers they come from', async () => {
    await open({ people: ['yes'] });
    await userEvent.click(screen.getByText('Where it comes from'));
    const table = within(screen.getByRole('table', { name: 'All weights' }));
    expect(table.getByRole('rowheader')).toHaveTextContent('Admin panel');
    expect(table.getByRole('link', { name: 'People' })).toHaveAttribute('href', '/questions/people/#from=answers');
    expect(table.getByText('+4')).toBeVisible();
  });

  it('name the importances set by hand', async () => {
    const { store } = await open({ people: ['yes'] });
    store.getState().setImportance('speed', 8);
    await userEvent.click(await screen.findByText('All 2, and where they come from'));
    const [, speed] = within(screen.getByRole('table', { name: 'All weights' })).getAllByRole('row');
    expect(speed).toHaveTextContent('Speedset by hand866.7%');
  });

  it('are absent where no answer has any', async () => {
    await open({ people: ['no'] });
    expect(screen.queryByRole('region', { name: 'What they weigh' })).not.toBeInTheDocument();
  });
});

it('has nothing to check before anything is answered', async () => {
  await open({});
  expect(screen.getByText(/Nothing is answered yet/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Answer the questions' })).toHaveAttribute('href', '/questions/');
  expect(screen.queryByRole('link', { name: 'See the result' })).not.toBeInTheDocument();
});

describe('the frameworks considered', () => {
  it('are changed beside the answers', async () => {
    const { store } = await open({ people: ['yes'] });
    await userEvent.click(region('Frameworks considered').getByRole('checkbox', { name: 'Alpha' }));
    expect(store.getState().profile.candidates).toEqual(['beta', 'gamma']);
    await userEvent.click(screen.getByRole('button', { name: 'Undo: the frameworks considered' }));
    expect(region('Frameworks considered').getByRole('checkbox', { name: 'Alpha' })).toBeChecked();
  });
});
