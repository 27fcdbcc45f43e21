import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { linkTo, openResult } from '../open-result.tsx';
import { answering } from '../profiles.ts';

/** Alpha 31/6, Gamma 2, Beta 3/2, divided by 6. */
const OWN = answering({ people: ['yes'], load: ['fast'] });
const part = () => within(screen.getByRole('region', { name: 'What counts' }));
const strip = () =>
  within(part().getByRole('list', { name: 'The ranking as the weights are now' }))
    .getAllByRole('listitem')
    .map((item) => item.textContent);
const control = (name: RegExp) => part().getByRole('group', { name });
const field = (name: RegExp) => within(control(name));

async function opened(own = OWN) {
  const rendered = await openResult({ own });
  await userEvent.click(part().getByText('In the box'));
  await userEvent.click(part().getByText('Under load'));
  return rendered;
}

describe('setting importances by hand', () => {
  it('offers five steps beside what the answers add up to, group by group', async () => {
    await opened();
    expect(
      field(/^Admin panel/)
        .getAllByRole('radio')
        .map((radio) => radio.closest('label')?.textContent),
    ).toEqual(['As answered 4', 'Ignore 0', 'Minor 1', 'Normal 2', 'Major 4', 'Decisive 8']);
    expect(field(/^Admin panel/).getByLabelText(/As answered/)).toBeChecked();
    expect(field(/^Generated docs/).getByLabelText('As answered 0')).toBeChecked();
  });

  it('ranks at once by the step, shows what moved, and puts it in the link', async () => {
    const { store } = await opened();
    await userEvent.click(field(/^Speed/).getByLabelText(/Decisive/));
    expect(store.getState().profile.importances).toEqual({ speed: 8 });
    // Alpha (4 + 8 × 7/12) / 12, Gamma (1 + 4) / 12, Beta (0 + 6) / 12.
    expect(strip()).toEqual([
      expect.stringMatching(/^1AlAlphaAlpha72\.2−13\.9$/),
      expect.stringMatching(/^2BeBetaBeta50\.0\+25\.0, was 3$/),
      expect.stringMatching(/^3GaGammaGamma41\.7\+8\.\d, was 2$/),
    ]);
    expect(part().getByText('First: Alpha, with 72.2 points.')).toHaveAttribute('role', 'status');
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Link' }).value).toContain('speed.8');
    expect(part().getByText('66.7% of the weight, 1 by hand')).toBeVisible();
  });

  it('ignores a criterion with 0 and says so', async () => {
    await opened();
    await userEvent.click(field(/^Admin panel/).getByLabelText(/Ignore/));
    expect(part().getByText(/Ignored by hand: Admin panel/)).toBeVisible();
    expect(strip()[0]).toContain('Beta');
  });

  it('gives one back to the answers, or all', async () => {
    const { store } = await opened();
    await userEvent.click(field(/^Speed/).getByLabelText(/Decisive/));
    await userEvent.click(field(/^Speed/).getByLabelText(/As answered/));
    expect(store.getState().profile.importances).toEqual({});
    await userEvent.click(field(/^Speed/).getByLabelText(/Minor/));
    await userEvent.click(field(/^Admin panel/).getByLabelText(/Minor/));
    await userEvent.click(part().getByRole('button', { name: 'Give both importances back to the answers' }));
    expect(store.getState().profile.importances).toEqual({});
    // The button is gone, and the keyboard must not be sent to the top of the page.
    expect(part().getByText('Under load').closest('summary')).toHaveFocus();
  });

  it('goes back and forward, also by the keyboard', async () => {
    const { store } = await opened(answering({}, { importances: { speed: 2 } }));
    await userEvent.click(field(/^Speed/).getByLabelText(/Major/));
    await userEvent.click(field(/^Speed/).getByLabelText(/Decisive/));
    await userEvent.click(part().getByRole('button', { name: 'Undo: the importance of “Speed”' }));
    expect(store.getState().profile.importances).toEqual({ speed: 4 });
    expect(part().getByText('Undone: the importance of “Speed”')).toBeInTheDocument();
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(store.getState().profile.importances).toEqual({ speed: 2 });
    await userEvent.keyboard('{Control>}{Shift>}Z{/Shift}{/Control}{Control>}y{/Control}');
    expect(store.getState().profile.importances).toEqual({ speed: 8 });
  });

  it('goes forward again from where nothing is answered any more', async () => {
    const { store } = await openResult({ own: OWN });
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('No answers yet, so nothing to recommend.');
    await userEvent.keyboard('{Control>}y{/Control}');
    expect(store.getState().profile.answers).toEqual(OWN.answers);
  });

  it('leaves undoing to the field where text is selected', async () => {
    const { store } = await opened();
    await userEvent.click(field(/^Speed/).getByLabelText(/Major/));
    screen.getByRole('textbox', { name: 'Link' }).focus();
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(store.getState().profile.importances).toEqual({ speed: 4 });
  });

  it('shows an importance between the steps as what was kept', async () => {
    await opened(answering(OWN.answers, { importances: { speed: 2.35 } }));
    expect(field(/^Speed/).getByLabelText('By hand 2.35')).toBeChecked();
  });

  it('is there to undo it where nothing is left with weight', async () => {
    const { store } = await opened(answering({ load: ['fast'] }));
    await userEvent.click(field(/^Speed/).getByLabelText(/Ignore/));
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Nothing to rank by yet.');
    await userEvent.click(field(/^Speed/).getByLabelText(/As answered/));
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Beta leads so far.');
    expect(store.getState().profile.importances).toEqual({});
  });

  it('says below each control what its steps would do, or why they do nothing', async () => {
    await opened(answering({ people: ['yes'] }));
    expect(control(/^Speed/)).toHaveAccessibleDescription(
      'Major brings Beta level with Gamma; Decisive puts Beta ahead of Gamma; less is too little.',
    );
    expect(control(/^Admin panel/)).toHaveAccessibleDescription(
      'Ignore leaves nothing to rank by; the other steps change too little.',
    );
    await userEvent.click(field(/^Speed/).getByLabelText(/Decisive/));
    expect(control(/^Speed/)).toHaveAccessibleDescription(
      'Normal or less puts Gamma ahead of Beta; Major brings Gamma level with Beta.',
    );
    expect(strip()[1]).toContain('Beta');
  });

  it('does what it says', async () => {
    await opened(answering({ people: ['yes'], load: ['documented'] }));
    expect(control(/^Admin panel/)).toHaveAccessibleDescription(
      'Ignore puts Gamma first; the other steps change too little.',
    );
    await userEvent.click(field(/^Admin panel/).getByLabelText(/Ignore/));
    expect(strip()[0]).toContain('Gamma');
  });

  it('says once that nothing can be moved where one is left', async () => {
    await opened(answering({ people: ['yes'], language: ['must-sharp'] }));
    expect(part().getByText('Only Gamma is left, so no weight changes the order.')).toBeVisible();
    expect(control(/^Speed/)).not.toHaveAccessibleDescription();
  });

  it('is not offered for a shared result', async () => {
    await openResult({ link: linkTo(OWN) });
    expect(part().queryByRole('heading', { name: 'My weights' })).not.toBeInTheDocument();
  });
});

describe('a criterion that can be required', () => {
  const must = () => field(/^Uses Snake/).getByRole('radio', { name: 'Must have' });

  it('is required by the answer that does so, which is named with what it changes', async () => {
    const { store } = await opened(answering({ people: ['no'], load: ['documented'], language: ['know-snake'] }));
    expect(must()).not.toBeChecked();
    expect(part().getAllByRole('radio', { name: 'Must have' })).toHaveLength(1);
    expect(control(/^Uses Snake/)).toHaveAccessibleDescription(
      /Must have is the answer “It must be Snake” to “Which language must it be\?”, instead of “We know Snake best”: it rules out Gamma, and Alpha and Beta stay first\.$/,
    );
    await userEvent.click(must());
    expect(store.getState().profile.answers).toEqual({
      people: ['no'],
      load: ['documented'],
      language: ['must-snake'],
    });
    expect(must()).toBeChecked();
    expect(strip()).toHaveLength(2);
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(must()).not.toBeChecked();
  });

  it('gives back the answer that it replaced, where a step follows at once', async () => {
    const before = answering({ load: ['documented'], language: ['know-snake'] });
    const { store } = await opened(before);
    await userEvent.click(must());
    expect(control(/^Uses Snake/)).toHaveAccessibleDescription(
      /Any other step gives back your answer “We know Snake best”\.$/,
    );
    await userEvent.click(field(/^Uses Snake/).getByLabelText(/As answered/));
    expect(store.getState().profile).toMatchObject(before);
  });

  it('is required no more by any other step, in one move', async () => {
    const { store } = await opened(answering({ load: ['documented'], language: ['must-snake'] }));
    expect(must()).toBeChecked();
    expect(control(/^Uses Snake/)).toHaveAccessibleDescription(
      'Required by your answer “It must be Snake”, which rules out Gamma. Any other step takes that answer back, and leaves the question open.',
    );
    await userEvent.click(field(/^Uses Snake/).getByLabelText(/Normal/));
    const lifted = { answers: { load: ['documented'] }, importances: { 'uses-snake': 2 } };
    expect(store.getState().profile).toMatchObject(lifted);
    expect(must()).not.toBeChecked();
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(must()).toBeChecked();
    expect(store.getState().profile.importances).toEqual({});
    await userEvent.click(field(/^Uses Snake/).getByLabelText(/As answered/));
    expect(store.getState().profile).toMatchObject({ answers: { load: ['documented'] }, importances: {} });
  });
});
