import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { recommend } from '../../../src/advisor/ranking/recommend.ts';
import { encodeTogether } from '../../../src/share/together.ts';
import { winnerOf } from '../../../src/views/words/leaders.ts';
import * as real from '../../fixtures/real-knowledge.ts';
import * as small from '../../fixtures/small-model.ts';
import { linkTo, openResult } from './open-result.tsx';
import { ADMIN, answering } from './profiles.ts';

const OWN = answering({ load: ['fast'] });
const heading = () => screen.getByRole('heading', { level: 1 });
const banner = () => within(screen.getByRole('complementary', { name: 'Shared recommendation' }));

describe('a shared result', () => {
  it('is shown read-only and leaves one’s own answers alone', async () => {
    const { store } = await openResult({ own: OWN, link: linkTo(ADMIN, 'alpha') });
    expect(heading()).toHaveTextContent('Alpha leads so far.');
    expect(screen.getByText('Shared, early result', { exact: false }).closest('p')).toHaveTextContent('from 1 answer');
    expect(banner().getByText('You are reading a shared recommendation.')).toBeVisible();
    expect(screen.queryByRole('link', { name: /^Change/ })).not.toBeInTheDocument();
    expect(store.getState().profile).toEqual(OWN);
  });

  it('becomes one’s own at once where there is nothing to lose', async () => {
    const { store } = await openResult({ link: linkTo(ADMIN) });
    await userEvent.click(banner().getByRole('button', { name: 'Make it mine' }));
    expect(store.getState().profile).toEqual(ADMIN);
    expect(window.location.hash).toBe('');
    expect(heading()).toHaveTextContent('Alpha leads so far.');
    expect(screen.queryByRole('complementary', { name: 'Shared recommendation' })).not.toBeInTheDocument();
  });

  it('asks before it replaces answers, and takes no for an answer', async () => {
    const { store } = await openResult({ own: OWN, link: linkTo(ADMIN) });
    await userEvent.click(banner().getByRole('button', { name: 'Make it mine' }));
    expect(
      banner()
        .getByText(/in place of yours \(1 answer\)\. You can undo it/)
        .closest('p'),
    ).toHaveFocus();
    await userEvent.click(banner().getByRole('button', { name: 'Keep mine' }));
    expect(banner().getByRole('button', { name: 'Make it mine' })).toHaveFocus();
    expect(store.getState().profile).toEqual(OWN);

    await userEvent.click(banner().getByRole('button', { name: 'Make it mine' }));
    await userEvent.click(banner().getByRole('button', { name: 'Replace mine' }));
    expect(store.getState().profile).toEqual(ADMIN);
    expect(window.location.pathname + window.location.hash).toBe('/recommendation/');
  });

  it('offers one’s own result where that has the same answers', async () => {
    await openResult({ own: ADMIN, link: linkTo(ADMIN) });
    expect(banner().getByText(/Its answers are the same as yours/)).toBeVisible();
    expect(banner().queryByRole('button')).not.toBeInTheDocument();
    await userEvent.click(banner().getByRole('link', { name: 'See your own result' }));
    expect(window.location.hash).toBe('');
    expect(screen.queryByRole('complementary', { name: 'Shared recommendation' })).not.toBeInTheDocument();
  });

  it('is compared with one’s own, its link as it came', async () => {
    const { store } = await openResult({ own: OWN, link: linkTo(ADMIN, 'beta', '00000000') });
    expect(banner().getByRole('link', { name: 'Compare with mine' })).toHaveAttribute(
      'href',
      `/together/#${encodeTogether([
        { name: '', link: linkTo(ADMIN, 'beta', '00000000') },
        { name: '', link: linkTo(OWN, winnerOf(recommend(small.model, OWN).verdict)) },
      ])}`,
    );
    expect(store.getState().profile).toEqual(OWN);
  });

  it('is compared with nothing where nothing of one’s own is there', async () => {
    await openResult({ link: linkTo(ADMIN) });
    expect(banner().queryByRole('link', { name: 'Compare with mine' })).not.toBeInTheDocument();
  });

  it('is left for one’s own result', async () => {
    const { store } = await openResult({ own: OWN, link: linkTo(ADMIN) });
    await userEvent.click(banner().getByRole('link', { name: 'Leave' }));
    expect(heading()).toHaveTextContent('Beta leads so far.');
    expect(store.getState().profile).toEqual(OWN);
  });

  it('follows the address', async () => {
    await openResult({ own: OWN, link: linkTo(ADMIN) });
    act(() => {
      window.history.replaceState(null, '', `#${linkTo(answering({ language: ['know-snake'] }))}`);
    });
    expect(heading()).toHaveTextContent('Alpha and Beta are level so far.');
  });

  it('stays while the address leads to one of its parts', async () => {
    await openResult({ own: OWN, link: linkTo(ADMIN) });
    act(() => window.history.replaceState(null, '', '#why'));
    expect(heading()).toHaveTextContent('Alpha leads so far.');
    expect(banner().getByRole('button', { name: 'Make it mine' })).toBeVisible();
  });

  it('says that the evidence has changed, and whether the winner has', async () => {
    await openResult({ link: linkTo(ADMIN, 'gamma', '0ld') });
    const notice = screen.getByText('The evidence has changed since this link was made.').parentElement;
    expect(notice).toHaveTextContent('It was written under version 0ld; this page ranks the same answers under');
    expect(notice).toHaveTextContent('Gamma came first then; now Alpha does.');
  });

  it('says that the winner is another under the same evidence', async () => {
    await openResult({ link: linkTo(ADMIN, 'gamma') });
    expect(screen.getByText('The winner is not the one that the link names.')).toBeVisible();
  });

  it('says nothing of changes where there are none', async () => {
    await openResult({ link: linkTo(ADMIN, 'alpha') });
    expect(screen.queryByText(/changed since/, { ignore: 'p.note' })).not.toBeInTheDocument();
  });

  it('lists what no longer exists and ranks by the rest', async () => {
    const link = linkTo(
      answering({ people: ['yes'], load: ['slow'], gone: ['x'] }, { importances: { lost: 4 }, leftOut: ['paper'] }),
    );
    await openResult({ link });
    expect(screen.getByText('4 things in this link were left out.')).toBeVisible();
    const list = screen.getByText('The question “gone” is not asked any more.').closest('ul');
    expect(list).toHaveTextContent('The answer “slow” is not offered any more: What does it have to do?');
    expect(list).toHaveTextContent('The criterion “lost” does not exist any more');
    expect(list).toHaveTextContent('The source “paper” does not exist any more');
    expect(heading()).toHaveTextContent('Alpha leads so far.');
  });
});

describe('an example', () => {
  const [example] = real.model.examples;
  if (!example) throw new Error('There are no examples.');
  const link = linkTo(answering(example.answers), undefined, real.model.contentHash);
  const shown = () => screen.getByRole('complementary', { name: 'Example' });

  it('is told from a link by what it holds, and becomes one’s own like any other', async () => {
    const own = answering({ live: ['core'] });
    const { store } = await openResult({ own, link, knowledge: real });
    expect(shown()).toHaveTextContent(
      `Example: ${example.title}. These are not your answers. Your own answers are untouched.`,
    );
    await userEvent.click(within(shown()).getByRole('button', { name: 'Make it mine' }));
    await userEvent.click(within(shown()).getByRole('button', { name: 'Replace mine' }));
    expect(store.getState().profile.answers).toEqual(example.answers);
  });

  it('does not say that the answers are not one’s own where they are', async () => {
    await openResult({ own: answering(example.answers), link, knowledge: real });
    expect(shown()).toHaveTextContent(`Example: ${example.title}. Its answers are the same as yours.`);
    expect(shown()).not.toHaveTextContent('not your answers');
  });

  it('is none any more with another answer', async () => {
    await openResult({ link: linkTo(answering({ ...example.answers, live: ['core'] })), knowledge: real });
    expect(screen.queryByRole('complementary', { name: 'Example' })).not.toBeInTheDocument();
    expect(banner().getByText('You are reading a shared recommendation.')).toBeVisible();
  });
});

describe('a damaged link', () => {
  const whole = linkTo(answering({ people: ['yes'], load: ['fast'] }), 'alpha');
  const cut = whole.slice(0, whole.indexOf('~Qpeople') - 1);

  it('shows what was kept, and ranks by it only when the reader agrees', async () => {
    const flipped = whole.replace('Qload.fast', 'Qload.fost');
    const { store } = await openResult({ own: OWN, link: flipped });
    expect(heading()).toHaveTextContent('This link is damaged.');
    expect(screen.getByText('Something in the link was changed or lost on the way.')).toBeVisible();
    expect(screen.getByText(/A part was changed or cut and is left out: “Qload\.fost/)).toBeVisible();
    expect(screen.getByRole('term')).toHaveTextContent('Will people look after the data?');
    expect(screen.getByRole('definition')).toHaveTextContent('Yes');
    expect(screen.queryByText('The ranking')).not.toBeInTheDocument();

    await userEvent.click(screen.getByRole('button', { name: 'Show the ranking from these answers' }));
    expect(heading()).toHaveTextContent('Alpha leads so far.');
    expect(heading()).toHaveFocus();
    expect(screen.getByText('This link arrived damaged.').parentElement).toHaveTextContent(
      'from what was kept: 1 answer.',
    );
    expect(store.getState().profile).toEqual(OWN);
  });

  it('says where nothing of it exists any more', async () => {
    const link = linkTo(answering({ gone: ['x'] })).slice(0, -1);
    await openResult({ link });
    expect(screen.getByText(/Nothing that it held could be kept/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /Show the ranking/ })).not.toBeInTheDocument();
  });

  it.each([
    ['half of it', cut.slice(0, 12)],
    ['a word', 'nonsense'],
    ['noise', 'x~%&'.repeat(25_000)],
  ])('says that it cannot be read, and that nothing is lost: %s', async (_, link) => {
    const { store } = await openResult({ own: OWN, link });
    expect(heading()).toHaveTextContent('This link cannot be read.');
    expect(screen.getByText(/Your own answers are untouched/)).toBeVisible();
    expect(screen.getByText('What is wrong').closest('div')).toHaveTextContent('Ask for the link again');
    await userEvent.click(screen.getByRole('link', { name: 'See your own result' }));
    expect(heading()).toHaveTextContent('Beta leads so far.');
    expect(store.getState().profile).toEqual(OWN);
  });
});
