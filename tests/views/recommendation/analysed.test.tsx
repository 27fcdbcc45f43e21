import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { completionsOf } from '../../../src/advisor/outlook/completions.ts';
import { prospectsOf } from '../../../src/advisor/outlook/prospects.ts';
import { analyse } from '../../../src/advisor/robustness/analyse.ts';
import type { Analysis } from '../../../src/advisor/robustness/analysis.ts';
import type { Profile } from '../../../src/knowledge/profile.ts';
import { ANSWER_FREQUENCIES } from '../../../src/views/outlook/answer-frequencies.ts';
import { namesOf } from '../../../src/views/words/names.ts';
import * as real from '../../fixtures/real-knowledge.ts';
import { openResult } from './open-result.tsx';
import { answering } from './profiles.ts';

const { model } = real;
const names = namesOf(model);

const PROFILES: readonly (readonly [string, Profile])[] = [
  ...model.examples.map(({ id, answers }) => [id, answering(answers)] as const),
  ['little', answering({ languages: ['python'], records: ['some'] })],
  ['by hand', answering({}, { importances: { throughput: 8, learning: 4, 'admin-panel': 2 } })],
];

const section = (name: string) => within(screen.getByRole('region', { name }));
const text = (element: HTMLElement) => element.textContent ?? '';
const percent = (share: number) => `${(Math.round(share * 1000) / 10).toFixed(1)}%`;

// One opening of the page for all: it takes longer than asking.
it.each(PROFILES)('the page of %s says what the analysis says', async (_, profile) => {
  const analysis = analyse(model, profile);
  if (!analysis) throw new Error('Not ranked.');
  await openResult({ own: profile, knowledge: real });
  theVerdict(profile, analysis);
  await theShares(analysis);
  theAnswersThatFlip(analysis);
  await theWeights(analysis);
  theFinding(analysis);
});

function theVerdict(profile: Profile, analysis: Analysis): void {
  const leader = names.framework(analysis.verdict.leader);
  const { kind, early, share } = analysis.verdict;
  const kicker = screen.getByText(/^(Your|Early) result\b/).closest('p');
  expect(kicker).toHaveTextContent(
    early
      ? 'Early result ·'
      : `Your result: ${{ clear: 'clear', leaning: 'leaning', 'too-close': 'too close to call' }[kind]} ·`,
  );
  const heading = screen.getByRole('heading', { level: 1 });
  expect(heading).toHaveTextContent(leader);
  expect(text(heading).startsWith('Choose')).toBe(kind === 'clear');
  if (share < 0.995) expect(document.body).toHaveTextContent(`${Math.round(share * 100)}% of 10,000 plausible`);
  const { open, settled } = prospectsOf(model, profile);
  const stays = completionsOf(model, profile, ANSWER_FREQUENCIES)?.stays ?? 0;
  const alone = open.filter(({ canChange }) => canChange === 'alone').length;
  expect(screen.queryAllByText('Nothing still open can change the winner.')).toHaveLength(settled ? 1 : 0);
  const next = screen.queryAllByRole('link', { name: 'Answer the next question' });
  expect(next).toHaveLength(settled ? 0 : 1);
  for (const link of next)
    expect(link.closest('p')).toHaveTextContent(
      !early && stays >= 0.8
        ? kind === 'too-close' && alone > 0
          ? `Answering on may part them: likely answers to the rest mostly leave ${leader} first.`
          : `Likely answers to the rest mostly leave ${leader} first${alone > 0 ? ', though' : '.'}`
        : alone > 0
          ? /^\w+ open answers? could (each )?change it/
          : /^No single open answer can change it/,
    );
}

/** Beside the scores and by rank. */
async function theShares(analysis: Analysis): Promise<void> {
  const ranking = section('The ranking');
  const rows = ranking.getAllByRole('listitem').filter((row) => within(row).queryByText('First in'));
  expect(rows).toHaveLength(analysis.acceptability.length);
  await userEvent.click(ranking.getByText('The same figures as a table'));
  const table = within(ranking.getByRole('table', { name: 'Share of 10,000 readings, by rank' }));
  analysis.acceptability.forEach(({ framework, byRank }, place) => {
    const shares = byRank.map((share) =>
      share > 0 && share < 0.005 ? '<1%' : share >= 0.995 && share < 1 ? '>99%' : `${Math.round(share * 100)}%`,
    );
    expect(rows[place]).toHaveTextContent(`First in ${shares[0]} of readings`);
    expect(table.getByRole('row', { name: `${names.framework(framework)} ${shares.join(' ')}` })).toBeVisible();
  });
}

function theAnswersThatFlip(analysis: Analysis): void {
  const changes = section('What would change it');
  const told = analysis.flips.filter(({ byRequirement }) => !byRequirement);
  expect(changes.queryAllByText(/would only require something/)).toHaveLength(
    told.length < analysis.flips.length ? 1 : 0,
  );
  if (told.length === 0) expect(changes.getByText(/No (other )?change to a single answer given does\./)).toBeVisible();
  for (const { question, to, first } of told) {
    const items = changes.getAllByText(names.question(question)).map((each) => each.closest('li'));
    const item = items.find((each) => first.every((id) => each?.textContent?.includes(names.framework(id))));
    for (const option of to) expect(item).toHaveTextContent(names.option(question, option));
    if (to.length === 0) expect(item).toHaveTextContent('No answer');
  }
}

async function theWeights(analysis: Analysis): Promise<void> {
  const changes = section('What would change it');
  for (const { framework, change, takeover } of analysis.rivals) {
    const item = changes
      .getAllByRole('term')
      .find((term) => text(term).endsWith(names.framework(framework)))?.nextElementSibling;
    if (!change) expect(item).toHaveTextContent(/^No weights (put it level|of what counts now do)/);
    for (const added of takeover?.adds ?? []) expect(item).toHaveTextContent(new RegExp(names.criterion(added), 'i'));
    expect(changes.queryAllByRole('button', { name: `Put ${names.framework(framework)} first` })).toHaveLength(
      takeover?.alone ? 1 : 0,
    );
    for (const { from, to } of change?.moves.slice(0, 3) ?? [])
      expect(item).toHaveTextContent(`from ${percent(from)} to ${percent(to)}`);
  }
  const more = changes.queryByText(/^The other \d+ weights/);
  if (more) await userEvent.click(more);
  for (const { criterion, weight, low, high, lowRival, highRival } of analysis.intervals) {
    const row = changes.getByRole('rowheader', { name: names.criterion(criterion) }).closest('tr');
    expect(row).toHaveTextContent(percent(weight));
    expect(row).toHaveTextContent(
      lowRival === null && highRival === null ? 'at any weight' : `${percent(low)} to ${percent(high)}`,
    );
    for (const rival of [lowRival, highRival])
      if (rival !== null) expect(row).toHaveTextContent(names.framework(rival));
  }
}

function theFinding(analysis: Analysis): void {
  const changes = section('What would change it');
  const { decisive } = analysis;
  if (!decisive) {
    expect(changes.getByText('No single rating does, whatever a source had said instead.')).toBeVisible();
    return;
  }
  const words = changes.getByText(/^If this one rating of/).closest('li');
  expect(words).toHaveTextContent(`were “${decisive.to}” instead of “${decisive.from}”`);
  for (const id of decisive.first) expect(words).toHaveTextContent(names.framework(id));
  expect(changes.getByText(real.evidence.findings[decisive.finding]?.statement ?? '')).toBeVisible();
}

it('passes over what was skipped where it says what likely answers do, as the questions do', async () => {
  const own = answering({
    languages: ['python', 'javascript', 'dotnet'],
    'fixed-language': ['open'],
    control: ['framework'],
    scope: ['product'],
    'sign-in': ['own-users'],
    connections: ['hundreds'],
    live: ['no'],
    'front-end': ['separate'],
    input: ['forms'],
    'admin-screens': ['first-week'],
  });
  const { store } = await openResult({ own, knowledge: real });
  expect(screen.getByText(/open answers could each change it/)).toBeVisible();
  act(() => {
    for (const id of ['protocols', 'speed', 'architecture']) store.getState().show(id);
  });
  expect(await screen.findByText(/^Likely answers to the questions still to come mostly leave/)).toHaveTextContent(
    'mostly leave Django first; those that you skipped may still change it.',
  );
});
