import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { pairsOf } from '../../../src/advisor/pair/pair.ts';
import { comparedCriteria } from '../../../src/advisor/ranking/compared-criteria.ts';
import { PairPage } from '../../../src/views/compare/PairPage.tsx';
import * as real from '../../fixtures/real-knowledge.ts';
import * as small from '../../fixtures/small-model.ts';
import { newStore, renderApp, renderPart } from '../render.tsx';

const rowOf = (name: string) => screen.getByRole('row', { name: new RegExp(`^${name}`) });
const part = (name: string) => screen.getByRole('region', { name });

describe('the page of two frameworks', () => {
  it('says in how many criteria each is ahead, and when to take either', async () => {
    renderPart(<PairPage pair={['alpha', 'gamma']} />, small);
    expect(screen.getByRole('heading', { level: 1, name: /^Alpha or Gamma$/ })).toBeInTheDocument();
    expect(screen.getByText(/^With Alpha you write Snake, with Gamma Sharp\./)).toHaveTextContent(
      'Of 4 criteria, Alpha is ahead on two and Gamma on one; one is level. Adding up the steps, Alpha is ahead in “In the box”; “Under load” is even.',
    );
    expect((await screen.findByText(/people look after the data\./)).closest('p')).toHaveTextContent(
      'Alpha when people look after the data.',
    );
    expect(screen.getByText('You give up the admin panel.')).toBeInTheDocument();
  });

  it('has both words beside every bar, and says who is ahead by how much', () => {
    renderPart(<PairPage pair={['alpha', 'gamma']} />, small);
    const far = screen.getByRole('table', { name: /two steps or more apart$/ });
    expect(
      within(far)
        .getAllByRole('rowheader')
        .map(({ textContent }) => textContent),
    ).toEqual(['Alpha ahead', 'Uses Snake', 'Admin panel', 'Gamma ahead', 'Generated docs']);
    expect(rowOf('Admin panel')).toHaveTextContent(/very high.*Alpha ahead by three steps.*low/);
    expect(rowOf('Generated docs')).toHaveTextContent(/moderate.*Gamma ahead by two steps.*very high/);
    expect(screen.getByText('One criterion is level')).toBeInTheDocument();
  });

  it('opens a row to whose word it is on either side, and closes it with Escape', async () => {
    const user = userEvent.setup();
    renderPart(<PairPage pair={['alpha', 'gamma']} />, small);
    const button = screen.getByRole('button', { name: 'Generated docs' });
    await user.click(button);
    const opened = document.getElementById(button.getAttribute('aria-controls') ?? '') as HTMLElement;
    expect(await within(opened).findByText('Writes half of them.')).toBeInTheDocument();
    expect(within(opened).getByText('Writes all of them.')).toBeInTheDocument();
    within(opened)
      .getAllByRole('link', { name: /This cell in the matrix/ })[0]
      ?.focus();
    await user.keyboard('{Escape}');
    expect(button).toHaveAttribute('aria-expanded', 'false');
    expect(button).toHaveFocus();
  });

  it('says what hangs on a dispute', async () => {
    renderPart(<PairPage pair={['alpha', 'gamma']} />, small);
    expect(part('What is disputed')).toHaveTextContent(
      'Of the one recorded about Alpha or Gamma, one bears on the choice',
    );
    expect(
      await screen.findByText(
        'What hangs on it here: rate Alpha “low” on speed, and Gamma is ahead; rate it “high”, and Alpha is ahead.',
      ),
    ).toBeInTheDocument();
  });

  it('lists the answers that favour either, with the criteria that speak for it', () => {
    renderPart(<PairPage pair={['alpha', 'gamma']} />, small);
    const answers = part('Which answers favour which');
    expect(answers).toHaveTextContent(
      'Of the 10 answers that the questions offer, four favour Alpha and two favour Gamma; four make no difference between the two.',
    );
    const [alpha, gamma] = within(answers).getAllByRole('list');
    expect(
      within(alpha as HTMLElement)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'Language: It must be SnakeRules out Gamma',
      'People: YesAdmin panel',
      'Language: We know Snake bestUses Snake',
      'Load: Answer fastSpeed',
    ]);
    expect(gamma).toHaveTextContent('Language: It must be SharpRules out Alpha');
  });

  it('names criteria instead where a sentence does not hold by the sources in play', async () => {
    const store = newStore(small.model);
    store.getState().setLeftOut(['manual']);
    renderPart(<PairPage pair={['alpha', 'gamma']} />, { ...small, store });
    expect(await screen.findByText(/what counts is uses Snake, admin panel\./)).toBeInTheDocument();
    expect(screen.queryByText(/people look after the data/)).not.toBeInTheDocument();
    expect(screen.getByText(/leave out “Manual”, as your result does/)).toBeInTheDocument();
    // Alpha's documentation and Gamma's speed, of which only the manual spoke.
    expect(screen.getByText(/cannot be compared/)).toBeInTheDocument();
  });

  it('says so where nobody published a decision between the two', () => {
    renderPart(<PairPage pair={['alpha', 'gamma']} />, small);
    expect(part('What others chose')).toHaveTextContent(
      'We know of no published decision that weighed Alpha against Gamma.',
    );
  });

  it('leads to the questions with these two as the candidates, and to the matrix with their columns', async () => {
    const user = userEvent.setup();
    const { store } = renderApp('/compare/alpha-vs-gamma/', small);
    expect(await screen.findByRole('link', { name: 'Matrix with these two' })).toHaveAttribute(
      'href',
      '/matrix/#frameworks=alpha,gamma',
    );
    await user.click(screen.getByRole('link', { name: 'Answer the questions for these two' }));
    expect(store.getState().profile.candidates).toEqual(['alpha', 'gamma']);
    await waitFor(() => expect(window.location.pathname).toBe('/questions/people/'));
  });
});

describe('an address of two frameworks', () => {
  it('in the other order leads to the page, and keeps the part asked for', async () => {
    renderApp('/compare/gamma-vs-alpha/#facts', small);
    expect(await screen.findByRole('heading', { level: 1, name: /Alpha or Gamma/ })).toBeInTheDocument();
    expect(window.location.pathname + window.location.hash).toBe('/compare/alpha-vs-gamma/#facts');
  });

  it('of something else says so, and what pairs there are', async () => {
    renderApp('/compare/alpha-vs-rails/', small);
    expect(await screen.findByText(/“alpha-vs-rails” does not name two of the frameworks/)).toBeInTheDocument();
    for (const name of ['Alpha or Beta', 'Alpha or Gamma', 'Beta or Gamma'])
      expect(screen.getByRole('link', { name })).toBeInTheDocument();
  });
});

describe.each(pairsOf(real.model))('%s or %s', (...pair) => {
  it('shows each criterion and each published decision once, and has no empty part', { timeout: 60_000 }, async () => {
    renderPart(<PairPage pair={pair} />, real);
    const textsOf = (selector: string) =>
      [...document.querySelectorAll(selector)].map(({ textContent }) => textContent ?? '');
    const apart = part('Where they are apart');
    const rows = [...apart.querySelectorAll('th button')].map(({ textContent }) => textContent ?? '');
    expect(rows.toSorted()).toEqual(
      comparedCriteria(real.model)
        .map(({ name }) => name)
        .toSorted(),
    );
    for (const bar of apart.querySelectorAll('[data-steps]'))
      expect(bar.parentElement?.textContent).toMatch(
        new RegExp(
          `ahead by ${['', 'one step', 'two steps', 'three steps', 'four steps'][Number(bar.getAttribute('data-steps'))]}$`,
        ),
      );

    const decided = part('What others chose').textContent ?? '';
    const [all, first, second] = [
      ...(/Of (\d+) published decisions.*?(\d+) took .*? and (\d+) took/.exec(decided) ?? []),
    ]
      .slice(1)
      .map(Number);
    const outcomes = textsOf('[aria-labelledby="decided"] details li .soft');
    const [one, other] = pair.map((id) => `took ${real.model.frameworks.find((own) => own.id === id)?.name}`);
    expect(outcomes).toHaveLength(all ?? -1);
    expect(outcomes.filter((words) => words === one)).toHaveLength(first ?? -1);
    expect(outcomes.filter((words) => words === other)).toHaveLength(second ?? -1);

    expect(await screen.findAllByText('Who is right:')).not.toHaveLength(0);
    for (const section of document.querySelectorAll('section'))
      expect(section.textContent?.length).toBeGreaterThan(100);
    expect(document.body.textContent).not.toMatch(/undefined|NaN|\[object|\bnull\b/);
  });
});
