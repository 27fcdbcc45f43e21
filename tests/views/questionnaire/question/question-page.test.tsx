import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { useStandingsVisibility } from '../../../../src/views/questionnaire/question/standings-visibility.ts';
// Fetched when first opened: here beforehand, so that no test waits for it.
import '../../../../src/views/questionnaire/answers/CheckAnswers.tsx';
import { evidence, model } from '../../../fixtures/small-model.ts';
import { newStore, renderApp } from '../../render.tsx';

const small = { model, evidence };

/** Opens a question after some answers were given. */
function open(path: string, answers: Readonly<Record<string, readonly string[]>> = {}) {
  const store = newStore(model);
  for (const [question, options] of Object.entries(answers)) store.getState().answer(question, options);
  return renderApp(path, { ...small, store });
}

const heading = () => screen.getByRole('heading', { level: 1 });
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const follow = (name: string) => userEvent.click(screen.getByRole('link', { name }));

afterEach(() => useStandingsVisibility.setState({ visible: false }));

describe('the question', () => {
  it('is the legend of its options and the heading of the page', () => {
    open('/questions/people/');
    const group = screen.getByRole('radiogroup', { name: 'Will people look after the data?' });
    expect(within(group).getByRole('heading', { level: 1 })).toHaveTextContent('Will people look after the data?');
    expect(within(group).getByText('Question 1 · 2 left')).toBeVisible();
    expect(document.title).toBe('People – Framework advisor');
  });

  it('has nothing chosen beforehand', () => {
    open('/questions/people/');
    for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked();
  });

  it('shows what was answered before', () => {
    open('/questions/load/', { load: ['fast', 'documented'] });
    expect(screen.getByRole('checkbox', { name: 'Answer fast' })).toBeChecked();
    expect(screen.getByRole('checkbox', { name: 'Document itself' })).toBeChecked();
    expect(screen.getByRole('checkbox', { name: 'Neither' })).not.toBeChecked();
  });

  it('sets "Not sure" apart, after "or"', () => {
    open('/questions/people/');
    const or = screen.getByText('or');
    const followsOr = (name: string) =>
      or.compareDocumentPosition(screen.getByRole('radio', { name })) & Node.DOCUMENT_POSITION_FOLLOWING;
    expect(followsOr('No')).toBeFalsy();
    expect(followsOr('Not sure')).toBeTruthy();
  });

  it('tells how many options may be chosen', () => {
    open('/questions/load/');
    expect(screen.getByRole('group', { name: 'What does it have to do?' })).toHaveAccessibleDescription(
      'Choose all that apply.',
    );
  });
});

describe('choosing', () => {
  it('stores the answer and stays on the page', async () => {
    const { store } = open('/questions/people/');
    await userEvent.click(screen.getByRole('radio', { name: 'Yes' }));
    expect(screen.getByRole('radio', { name: 'Yes' })).toBeChecked();
    expect(store.getState().profile.answers).toEqual({ people: ['yes'] });
    expect(heading()).toHaveTextContent('Will people look after the data?');
  });

  it('survives a reload before "Continue"', async () => {
    const { unmount } = open('/questions/people/');
    await userEvent.click(screen.getByRole('radio', { name: 'Yes' }));
    unmount();
    open('/questions/people/');
    expect(screen.getByRole('radio', { name: 'Yes' })).toBeChecked();
  });

  it('keeps several options where several may be chosen, until a neutral one excludes them', async () => {
    const { store } = open('/questions/load/');
    const box = (name: string) => screen.getByRole('checkbox', { name });
    await userEvent.click(box('Document itself'));
    await userEvent.click(box('Answer fast'));
    expect(store.getState().profile.answers['load']).toEqual(['fast', 'documented']);

    await userEvent.click(box('Neither'));
    expect(box('Neither')).toBeChecked();
    expect(box('Answer fast')).not.toBeChecked();
    expect(box('Document itself')).not.toBeChecked();

    await userEvent.click(box('Answer fast'));
    expect(box('Neither')).not.toBeChecked();
    expect(store.getState().profile.answers['load']).toEqual(['fast']);

    await userEvent.click(box('Answer fast'));
    expect(store.getState().profile.answers).toEqual({});
  });

  it('says at once what the answer rules out, and why', async () => {
    open('/questions/language/');
    await userEvent.click(screen.getByRole('radio', { name: 'It must be Sharp' }));
    const said = screen.getByText('This rules out Alpha and Beta.');
    expect(said.closest('[role=status]')).toHaveTextContent('Nothing else is allowed.');
    await userEvent.click(screen.getByRole('radio', { name: 'We know Snake best' }));
    expect(screen.queryByText(/rules out/)).not.toBeInTheDocument();
  });

  it('can be undone', async () => {
    const { store } = open('/questions/people/', { people: ['yes'] });
    await press('Clear my answer');
    expect(store.getState().profile.answers).toEqual({});
    expect(screen.getByRole('radio', { name: 'Yes' })).not.toBeChecked();
    expect(screen.getByRole('radio', { name: 'Yes' })).toHaveFocus();
    expect(screen.getByRole('link', { name: 'Skip for now' })).toBeVisible();
  });
});

describe('without a choice', () => {
  it('says so and brings the reader to the first option', async () => {
    open('/questions/people/');
    await press('Continue');
    expect(screen.getByRole('alert')).toHaveTextContent('Choose an answer, or skip this question.');
    expect(screen.getByRole('radio', { name: 'Yes' })).toHaveFocus();
    const group = screen.getByRole('radiogroup');
    expect(group).toBeInvalid();
    expect(group).toHaveAccessibleDescription(/Choose an answer, or skip this question/);
    expect(document.title).toBe('Error: People – Framework advisor');
  });

  it('marks every checkbox', async () => {
    open('/questions/load/');
    await press('Continue');
    for (const box of screen.getAllByRole('checkbox')) expect(box).toBeInvalid();
    expect(screen.getByRole('checkbox', { name: 'Answer fast' })).toHaveFocus();
  });

  it('brings the reader back each time, and is quiet again after a choice', async () => {
    open('/questions/people/');
    await press('Continue');
    await press('Continue');
    expect(screen.getByRole('radio', { name: 'Yes' })).toHaveFocus();
    await userEvent.click(screen.getByRole('radio', { name: 'No' }));
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(screen.getByRole('radiogroup')).toBeValid();
    expect(document.title).toBe('People – Framework advisor');
  });
});

describe('moving on', () => {
  it('goes to the next open question with "Continue"', async () => {
    open('/questions/people/', { people: ['yes'], load: ['fast'] });
    await press('Continue');
    expect(heading()).toHaveTextContent('Which language must it be?');
    expect(heading()).toHaveFocus();
    expect(window.location.pathname).toBe('/questions/language/');
  });

  it('needs nothing but the keyboard', async () => {
    const { store } = open('/questions/people/');
    screen.getByRole('radio', { name: 'Yes' }).focus();
    await userEvent.keyboard(' {ArrowDown}{Enter}');
    expect(store.getState().profile.answers).toEqual({ people: ['no'] });
    expect(heading()).toHaveTextContent('Which language must it be?');
  });

  it('leaves no answer behind with "Skip for now"', async () => {
    const { store } = open('/questions/people/');
    await follow('Skip for now');
    expect(heading()).toHaveTextContent('What does it have to do?');
    expect(store.getState().profile.answers).toEqual({});
  });

  it('leads from the last question to the answers', async () => {
    open('/questions/language/', { people: ['yes'], load: ['fast'] });
    await userEvent.click(screen.getByRole('radio', { name: 'Not sure' }));
    await press('Continue');
    expect(await screen.findByRole('heading', { level: 1, name: 'Check your answers' })).toHaveFocus();
  });

  it('goes back to the question shown before, and from the first one home', async () => {
    open('/questions/people/');
    await follow('Language');
    expect(heading()).toHaveTextContent('Which language must it be?');
    await follow('Back');
    expect(heading()).toHaveTextContent('Will people look after the data?');
    expect(screen.getByRole('link', { name: 'Back' })).toHaveAttribute('href', '/');
  });

  it('follows the browser\'s own "back"', async () => {
    open('/questions/people/');
    await follow('Skip for now');
    window.history.back();
    await waitFor(() => expect(heading()).toHaveTextContent('Will people look after the data?'));
  });

  it('finds no question at an unknown address', () => {
    open('/questions/nonsense/');
    expect(heading()).toHaveTextContent('There is no page at this address.');
  });
});

describe('where one is', () => {
  const where = () => within(screen.getByRole('complementary', { name: 'Where you are' }));

  it('says how far one is in each theme, and opens the theme of this question', async () => {
    open('/questions/load/', { people: ['not-sure'] });
    expect(where().getByText('1 of 3 answered')).toBeVisible();
    expect(where().getByText('Users').closest('summary')).toHaveTextContent('Users 1 of 1');
    expect(where().getByText('Service').closest('summary')).toHaveTextContent('Service 0 of 2');
    const [first, second] = within(where().getByRole('list', { name: 'Service' })).getAllByRole('listitem');
    expect(first).toHaveTextContent('Load');
    expect(first).toHaveAttribute('aria-current', 'step');
    expect(second).not.toHaveAttribute('aria-current');
    expect(where().getByRole('list', { name: 'Users' })).not.toBeVisible();
    await userEvent.click(where().getByText('Users'));
    const users = within(where().getByRole('list', { name: 'Users' }));
    expect(users.getByRole('link', { name: 'People' })).toHaveAttribute('href', '/questions/people/');
    expect(users.getByText('not sure')).toBeVisible();
  });

  it('names the theme above the question, and counts an answer in it at once', async () => {
    open('/questions/people/');
    expect(screen.getByRole('radiogroup')).toHaveTextContent(/^Users · Question 1 · 2 left/);
    await userEvent.click(screen.getByRole('radio', { name: 'Yes' }));
    expect(where().getByText('Users').closest('summary')).toHaveTextContent('Users 1 of 1');
  });

  it('has the themes one press away on a small screen', async () => {
    open('/questions/load/', { people: ['yes'] });
    const opener = where().getByRole('button', { name: '1 of 3, by theme' });
    expect(opener).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(opener);
    expect(opener).toHaveAttribute('aria-expanded', 'true');
    expect(document.getElementById(opener.getAttribute('aria-controls') ?? '')).toContainElement(
      where().getByRole('list', { name: 'Service' }),
    );
  });

  it('keeps the standings to itself until asked, then for the whole visit', async () => {
    open('/questions/people/', { people: ['yes'] });
    expect(screen.queryByRole('table', { name: 'Standings so far' })).not.toBeInTheDocument();
    await userEvent.click(screen.getByText('Result so far'));
    const rows = () =>
      within(screen.getByRole('table', { name: 'Standings so far' }))
        .getAllByRole('row')
        .slice(1);
    expect(rows().map((row) => row.textContent)).toEqual(['1AlAlpha', '2GaGamma', '3BeBeta']);
    expect(
      screen.getByText(/^The order so far, from 1 answer: too early for points\. Early leads often turn\./),
    ).toBeVisible();
    expect(screen.getByRole('link', { name: 'The result in full' })).toHaveAttribute('href', '/recommendation/');
    await press('Continue');
    expect(heading()).toHaveTextContent('Which language must it be?');
    expect(rows()).toHaveLength(3);
  });

  it('shows nothing where there is nothing to rank', async () => {
    open('/questions/language/', { people: ['no'], language: ['must-sharp'] });
    await userEvent.click(screen.getByText('Result so far'));
    expect(screen.getByText('Nothing to rank yet.')).toBeVisible();
    expect(screen.getAllByText('ruled out')).toHaveLength(2);
  });
});

describe('why we ask', () => {
  it('says on demand what each answer does and where that comes from', async () => {
    open('/questions/people/');
    expect(screen.queryByText(/Why we ask, see/)).not.toBeInTheDocument();
    await userEvent.click(screen.getByText('Why we ask'));
    expect(await screen.findByRole('link', { name: 'the table' })).toHaveAttribute('href', '/sources/review/#table');
    expect(screen.getByRole('link', { name: 'Admin panel' }).closest('p')).toHaveTextContent(
      'Makes Admin panel count much more.',
    );
    expect(screen.getByText('Screens are wanted.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Review' })).toHaveAttribute('href', '/sources/review/#table');
    expect(screen.getByText('It carries no weight.')).toBeVisible();
  });

  it('names what a requirement rules out', async () => {
    open('/questions/language/');
    await userEvent.click(screen.getByText('Why we ask'));
    expect(await screen.findByText('Rules out frameworks whose language is not Snake.')).toBeVisible();
  });
});
