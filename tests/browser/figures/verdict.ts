import { readFileSync } from 'node:fs';
import type { AnswerFrequencies } from '../../../src/advisor/outlook/answer-frequencies.ts';
import { completionsOf } from '../../../src/advisor/outlook/completions.ts';
import type { SureVerdict } from '../../../src/advisor/robustness/analysis.ts';
import { model } from '../../fixtures/real-knowledge.ts';
import { expect, test } from '../site.ts';
import { type Case, leadAsShown, shareOf } from './case.ts';
import { count, either, inWords, list, lower, points, shareInWords } from './format.ts';
import { framework, topic } from './names.ts';
import { closestTo, opponentOf } from './opponent.ts';
import { staysOf } from './published.ts';
import type { Reading } from './result-text.ts';
import { sentencesTrueOf } from './sentences.ts';

const frequencies: AnswerFrequencies = JSON.parse(readFileSync('src/views/outlook/answer-frequencies.json', 'utf8'));

function headline(own: Case): string {
  const { analysis, leader } = own;
  const closest = closestTo(own);
  const name = framework(leader.framework);
  const rivalled = closest.some((id) => shareOf(own, id) >= shareOf(own, leader.framework));
  if (analysis.verdict.early && rivalled) return `${either([name, ...closest.map(framework)])} so far.`;
  if (analysis.verdict.early) return `${name} leads so far.`;
  return {
    clear: `Choose ${name}.`,
    leaning: `Prefer ${name}.`,
    'too-close': `${either([name, ...closest.map(framework)])}.`,
  }[sureKind(own)];
}

/** Nothing is clear that one in five of the likely answers to what is open would overturn. */
function sureKind(own: Case): SureVerdict['kind'] {
  const { kind } = own.analysis.verdict;
  return kind === 'clear' && staysOf(own) < 0.8 ? 'leaning' : kind;
}

function sure(own: Case): string {
  if (own.analysis.verdict.early) return 'Too early to say.';
  if (staysOf(own) < 0.5) return 'First on what is answered, and open answers may well change it.';
  return { clear: 'Clear.', leaning: 'Fairly sure.', 'too-close': 'Too close to call.' }[sureKind(own)];
}

function kicker(own: Case): string {
  const { analysis, profile } = own;
  const { early } = analysis.verdict;
  const kind = sureKind(own);
  const answered = Object.keys(profile.answers).length;
  const byHand = Object.keys(profile.importances).length;
  const made = [
    ...(answered > 0 || byHand === 0 ? [count(answered, 'answer')] : []),
    ...(byHand > 0 ? [`${count(byHand, 'importance')} set by hand`] : []),
  ];
  const out = profile.leftOut.length === 0 ? '' : `, with ${count(profile.leftOut.length, 'source')} left out`;
  const sure = kind === 'too-close' ? 'too close to call' : kind;
  return `Shared${early ? ', early' : ''} result: ${sure} · from ${list(made)}${out}`;
}

function stillOpen(own: Case): string {
  const { open, settled } = own.prospects;
  const of = open.length;
  const alone = open.filter(({ canChange }) => canChange === 'alone').map(({ question }) => `“${topic(question)}”`);
  const together = open.filter(({ canChange }) => canChange === 'together').length;
  if (of === 0) return '';
  if (settled) return 'Nothing still open can change the winner.';
  // Beside a large number, a small one is a figure too.
  const number = (own: number) => (of > 10 ? String(own) : inWords(own));
  if (of === 1) return `the one question still open can change the winner. ${likely(own)}`;
  const named = alone.length > 2 ? `, ${list(alone.slice(0, 2))} among them` : `: ${list(alone)}`;
  const all = of === 2 ? 'both' : `all ${number(of)}`;
  const claim =
    alone.length === 0
      ? `no single answer can change the winner any more, but ${together < of ? `${number(together)} of the ${number(of)}` : all} questions still open could together.`
      : `${number(alone.length)} ${alone.length === 1 ? 'answer' : 'answers'} could change the winner${alone.length === 1 ? '' : ', each alone'}${named}.${together === 0 ? '' : ` ${number(together)} more could only together.`}`;
  return `${claim} ${likely(own)}`.trim();
}

function likely({ profile, recommendation }: Case): string {
  const { kind } = recommendation.verdict;
  const completions = completionsOf(model, profile, frequencies);
  if (!completions || (kind !== 'leads' && kind !== 'only-one-left')) return '';
  return `if they are answered by chance, or left open, as people in published decisions did, ${framework(completions.leader)} stays first in ${shareInWords(completions.stays)} of 500 tries.`;
}

export function testVerdict(own: Case, read: () => Reading): void {
  const { leader, second } = own;
  const { standings } = own.recommendation;

  test('the headline is as sure as the analysis, and what is still open is counted', () => {
    const { seen } = read();
    expect(seen.headline).toBe(headline(own));
    expect(lower(seen.kicker)).toBe(lower(kicker(own)));
    expect(seen.sure).toBe(sure(own));
    expect(lower(seen.stillOpen)).toBe(lower(stillOpen(own)));
  });

  test('every sentence of the verdict is true of the figures', () => {
    const { seen } = read();
    const [scores = '', ...others] = seen.lead.split(/(?<=\.) (?=[A-Z])/).map(lower);
    const seconds = standings.filter(({ rank }) => rank === second.rank);
    const opponent = opponentOf(own);
    const shared = seconds.length > 1 ? 'share the second place with ' : '';
    const also = seconds.includes(opponent) ? '' : `, and ${framework(opponent.framework)} ${points(opponent.score)}`;
    const lead = leadAsShown(own) === '0.0' ? 'less than 0.1' : leadAsShown(own);
    const behind = list(seconds.map(({ framework: id }) => framework(id)));
    expect(scores).toBe(
      lower(
        `${framework(leader.framework)} scores ${points(leader.score)} of 100 points, ${behind} ${shared}${points(second.score)}${also}: a lead of ${lead}.`,
      ),
    );

    const unexplained = new Set(others);
    for (const { starts, may } of sentencesTrueOf(own, opponent)) {
      const told = others.filter((sentence) => starts.test(sentence));
      for (const sentence of told) unexplained.delete(sentence);
      // Said once where it is true, and not at all where it is not.
      expect(told, String(starts)).toHaveLength(may.length > 0 ? 1 : 0);
      if (told.length > 0) expect(may).toContain(told.join());
    }
    expect([...unexplained]).toEqual([]);
  });
}
