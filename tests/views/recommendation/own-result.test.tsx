import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { encodeTogether } from '../../../src/share/together.ts';
import { linkTo, openResult } from './open-result.tsx';
import { ADMIN, answering, withSecondRequirement } from './profiles.ts';

const heading = () => screen.getByRole('heading', { level: 1 });
const section = (name: string) => within(screen.getByRole('region', { name }));

describe('the result of one’s own answers', () => {
  it('without answers, says what to do next', async () => {
    await openResult({});
    expect(heading()).toHaveTextContent('No answers yet, so nothing to recommend.');
    expect(screen.getByRole('link', { name: 'Start with the first question' })).toHaveAttribute('href', '/questions/');
    expect(screen.queryByRole('region')).not.toBeInTheDocument();
  });

  it('says the verdict first, names the document after it and leads to more questions while it is early', async () => {
    await openResult({ own: ADMIN });
    expect(heading()).toHaveTextContent('Alpha leads so far.');
    expect(document.title).toBe('Alpha leads so far – Framework advisor');
    expect(screen.getByText('Early result', { exact: false }).closest('p')).toHaveTextContent(
      'Early result · from 1 answer',
    );
    expect(screen.getByRole('link', { name: 'Answer more questions' })).toHaveAttribute('href', '/questions/');
    expect(screen.getByText(/^One open answer could change it: “Which language must it be\?”/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Answer the next question' })).toHaveAttribute(
      'href',
      expect.stringMatching(/^\/questions\/(language|load)\/$/),
    );
  });

  it('says so where nothing still open can change the winner, and calls that early no more', async () => {
    await openResult({ own: answering({ people: ['no'], load: ['fast'], language: ['must-sharp'] }) });
    expect(heading()).toHaveTextContent('Only Gamma meets the requirements.');
    expect(screen.getByText(/^Your result/).closest('p')).toHaveTextContent(
      'Your result: only one left · from 3 answers',
    );
    expect(screen.queryByRole('link', { name: 'Answer the next question' })).not.toBeInTheDocument();
  });

  it('can be put beside somebody else’s link', async () => {
    await openResult({ own: ADMIN });
    expect(screen.getByRole('link', { name: 'Compare with somebody else’s link' })).toHaveAttribute(
      'href',
      `/together/#${encodeTogether([{ name: '', link: linkTo(ADMIN, 'alpha') }])}`,
    );
  });

  it('ranks with score and range, and gives the same figures as a table', async () => {
    await openResult({ own: ADMIN });
    const ranking = section('The ranking');
    const rows = ranking.getAllByRole('listitem').filter((row) => within(row).queryByRole('heading'));
    expect(rows.map((row) => row.textContent)).toEqual([
      expect.stringContaining('Rank 1: AlAlphaScore 100.0 between 87.5 and 100.0'),
      expect.stringContaining('Rank 2: GaGammaScore 25.0 between 12.5 and 37.5'),
      expect.stringContaining('Rank 3: BeBetaScore 0.0 between 0.0 and 12.5'),
    ]);
    await userEvent.click(ranking.getByText('The same figures as a table'));
    expect(ranking.getByRole('row', { name: 'Gamma 2 25.0 12.5–37.5 25.0' })).toBeVisible();
    expect(ranking.getByRole('row', { name: 'Points to be had 100.0 100.0' })).toBeVisible();
  });

  it('keeps what is ruled out on the page, with the answer that did it and a way to change it', async () => {
    await openResult({ own: answering({ people: ['yes'], language: ['must-sharp'] }) });
    const out = within(screen.getByRole('list', { name: 'Ruled out' }));
    expect(out.getAllByRole('heading').map((each) => each.textContent)).toEqual([
      'Ruled out: AlAlpha',
      'Ruled out: BeBeta',
    ]);
    expect(out.getAllByRole('listitem')[0]).toHaveTextContent(
      'Would score 100.0Ruled out by the answer “It must be Sharp” to “Which language must it be?”. Its language: Snake.',
    );
    expect(out.getAllByRole('link', { name: 'Change the answer: Which language must it be?' })[0]).toHaveAttribute(
      'href',
      '/questions/language/#from=result',
    );
  });

  it('opens a reason to its weight, the answer behind it and the source, section and row', async () => {
    await openResult({ own: ADMIN });
    const why = section('Why Alpha');
    await userEvent.click(why.getByText('Admin panel'));
    expect(why.getByText(/Weight 100\.0%, importance 4/)).toBeVisible();
    const answer = why.getByText('Will people look after the data?').closest('li');
    expect(answer).toHaveTextContent('Will people look after the data? Yes (+4) Change');
    expect(await why.findByText('Generates one.')).toBeVisible();
    const source = why.getByRole('link', { name: 'Review' });
    expect(source).toHaveAttribute('href', '/sources/review/#table');
    expect(source.closest('p')).toHaveTextContent('Review, Table, row “Admin”');
  });

  it('shows what the sources disagree about, and what nobody speaks of', async () => {
    await openResult({ own: answering({ load: ['fast'] }, { importances: { docs: 0.5 } }) });
    const why = section('Why Beta');
    expect(why.getByText('Costs it, or is unknown')).toBeVisible();
    await userEvent.click(why.getByText('Generated docs'));
    expect(why.getByText(/No source speaks of this/)).toBeVisible();
    const alpha = why.getAllByText('Alpha')[0]?.closest('details');
    if (!alpha) throw new Error('Alpha is not among the others.');
    await userEvent.click(within(alpha).getByText('Alpha'));
    await userEvent.click(within(alpha).getByText('Speed'));
    expect(await within(alpha).findByText('On record as disputed: How fast Alpha is')).toBeVisible();
  });

  it('shows the reasons of all in the same form where the first place is shared', async () => {
    await openResult({ own: answering({ load: ['fast', 'documented'] }) });
    expect(heading()).toHaveTextContent('Beta and Gamma are level so far.');
    const each = section('What carries each');
    expect(
      each
        .getAllByRole('group')
        .slice(1)
        .map((details) => details.textContent),
    ).toEqual([
      'BeBetaCarried by speed; what sources do not say is assumed half-way66.7',
      'GaGammaCarried by generated docs; loses most on speed66.7',
      'AlAlphaCarried by speed; loses most on generated docs55.6',
    ]);
    expect(section('Beta against Gamma').getByText('In all, 16.7 points for Beta and 16.7 for Gamma.')).toBeVisible();
    expect(screen.getByRole('heading', { name: 'If you choose Beta or Gamma' })).toBeVisible();
  });

  it('sets any two against each other, those ruled out as well', async () => {
    await openResult({ own: answering({ people: ['yes'], load: ['fast'] }) });
    const user = userEvent.setup();
    const pick = (label: string) => screen.getByLabelText<HTMLSelectElement>(label);
    expect(section('Alpha against Gamma').getByRole('combobox', { name: 'Compare' })).toHaveValue('alpha');
    await user.selectOptions(pick('Compare'), 'beta');
    const behind = section('Beta against Gamma');
    expect(behind.getByText('In all, 8.3 points for Beta and 16.7 for Gamma.')).toBeVisible();
    expect(behind.getByRole('row', { name: /Admin panel/ })).toHaveTextContent('Gamma by 16.7');
    expect(
      behind.getByText('The one advantage of Gamma, admin panel, outweighs the one advantage of Beta.'),
    ).toBeVisible();
    // Picking the one on the other side swaps them.
    await user.selectOptions(pick('with'), 'beta');
    expect(section('Gamma against Beta').getByRole('combobox', { name: 'with' })).toHaveValue('beta');
  });

  it('says so where one of the two is ruled out', async () => {
    await openResult({ own: answering({ people: ['yes'], language: ['must-sharp'] }) });
    expect(section('Gamma against Alpha').getByText(/Alpha is ruled out\.$/)).toBeVisible();
    const names = screen.getByLabelText('with').querySelectorAll('option');
    expect([...names].map(({ textContent }) => textContent)).toEqual([
      'Gamma',
      'Alpha (ruled out)',
      'Beta (ruled out)',
    ]);
  });

  it('sets the first against the second', async () => {
    await openResult({ own: answering({ people: ['yes'] }, { importances: { docs: 5.5 } }) });
    const duel = section('Alpha against Gamma');
    expect(duel.getByText('In all, 31.6 points for Alpha and 28.9 for Gamma.')).toBeVisible();
    expect(duel.getByRole('row', { name: /^Admin panel Alpha by 31.6/ })).toBeVisible();
    expect(duel.getByRole('row', { name: /^Generated docs Gamma by 28.9/ })).toBeVisible();
  });

  it('advises on what comes first, with the guides', async () => {
    await openResult({ own: ADMIN });
    const next = section('If you choose Alpha');
    const [folded] = await next.findAllByText('1 point that holds for any project');
    if (!folded) throw new Error('No advice.');
    await userEvent.click(folded);
    expect(await next.findByText('Begin.')).toBeVisible();
    expect(next.getByRole('link', { name: 'Habits' })).toHaveAttribute('href', '/guides/habits/');
  });

  it('says what each weight comes from, by hand or by answer', async () => {
    await openResult({ own: answering({ people: ['yes'] }, { importances: { admin: 6, docs: 2, speed: 0 } }) });
    const weights = section('What counts');
    expect(weights.getByText(/2 criteria have weight, most of all admin panel \(75\.0%\)/)).toHaveTextContent(
      'Ignored by hand: Speed.',
    );
    await userEvent.click(weights.getByText('All weights as a table'));
    expect(
      weights.getByRole('row', {
        name: 'Admin panel Importance 6 Weight 75.0% Set by hand in place of the 4 that the answers add up to',
      }),
    ).toBeVisible();
    expect(weights.getByRole('row', { name: 'Generated docs Importance 2 Weight 25.0% Set by hand' })).toBeVisible();
  });

  it('offers the link in a field, with its length', async () => {
    await openResult({ own: ADMIN });
    const share = section('Share');
    const field = share.getByRole('textbox', { name: 'Link' });
    const link = (field as HTMLInputElement).value;
    expect(link).toMatch(/^http:\/\/localhost(:\d+)?\/recommendation\/#v1~K.*~Lalpha\..*~Qpeople\.yes\./);
    expect(field).toHaveAccessibleDescription(
      `${link.length} characters. It opens read-only, and says so if the evidence has changed since.`,
    );
  });

  it('says which requirement to give up for whom, where nothing fits', async () => {
    const knowledge = withSecondRequirement();
    await openResult({ own: answering({ language: ['must-snake'], rule: ['sharp'] }), knowledge });
    expect(heading()).toHaveTextContent('No framework fits. “Sharp by rule” rules out most, two of three.');
    const rows = section('What to give up').getAllByRole('row');
    expect(rows.map((row) => row.textContent)).toEqual([
      'AnswerThen these fit',
      'Sharp by ruleIs there a rule about the language?Change the answerAlAlphaBeBeta',
      'It must be SnakeWhich language must it be?Change the answerGaGamma',
    ]);
    expect(screen.getAllByRole('heading', { name: /^Ruled out:/ })).toHaveLength(3);
    expect(screen.queryByRole('heading', { name: /^Why/ })).not.toBeInTheDocument();
  });

  it('lists the frameworks without an order where nothing has weight', async () => {
    await openResult({ own: answering({ people: ['no'] }) });
    expect(heading()).toHaveTextContent('Nothing to rank by yet.');
    const frameworks = section('The frameworks');
    expect(frameworks.getAllByRole('heading', { level: 3 }).map((each) => each.textContent)).toEqual([
      'AlAlpha',
      'BeBeta',
      'GaGamma',
    ]);
    expect(frameworks.queryByText(/\d\.\d/)).not.toBeInTheDocument();
  });
});
