import type { SureVerdict } from '../../../src/advisor/robustness/analysis.ts';
import { expect, test } from '../site.ts';
import { type Case, leadAsShown, shareOf } from './case.ts';
import { count, either, inWords, list, lower, points } from './format.ts';
import { framework, question } from './names.ts';
import { closestTo, opponentOf } from './opponent.ts';
import { standsAsAnswered, staysOf } from './published.ts';
import type { Reading } from './result-text.ts';
import { sentencesTrueOf } from './sentences.ts';

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
    open: `${name} leads so far.`,
    'too-close': `${either([name, ...closest.map(framework)])}.`,
  }[sureKind(own)];
}

/** Nothing is clear that one in five of the likely answers to what is open would overturn. */
function sureKind(own: Case): SureVerdict['kind'] | 'open' {
  const { kind } = own.analysis.verdict;
  if (kind !== 'too-close' && staysOf(own) < 0.5) return 'open';
  return kind === 'clear' && staysOf(own) < 0.8 ? 'leaning' : kind;
}

function sure(own: Case): string {
  if (own.analysis.verdict.early) return 'Too early to say: fewer than five answers give weight.';
  return {
    clear: 'Clear.',
    leaning:
      own.analysis.verdict.kind === 'clear'
        ? 'Fairly sure: clear on what is answered, but open answers may change it.'
        : 'Fairly sure.',
    'too-close': 'Too close to call.',
    open: 'First on what is answered; open answers may well change it.',
  }[sureKind(own)];
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
  const sure = { clear: 'clear', leaning: 'leaning', 'too-close': 'too close to call', open: 'still open' }[kind];
  return `Shared${early ? ', early result' : ` result: ${sure}`} · from ${list(made)}${out}`;
}

function stillOpen(own: Case): string {
  const { open, settled } = own.prospects;
  const alone = open.filter(({ canChange }) => canChange === 'alone').map(({ question: id }) => `“${question(id)}”`);
  if (open.length === 0) return '';
  if (settled) return 'Nothing still open can change the winner.';
  const stays = `ikely answers to the rest mostly leave ${framework(own.leader.framework)} first`;
  if (standsAsAnswered(own)) {
    if (own.analysis.verdict.kind === 'too-close' && alone.length > 0) return `Answering on may part them: l${stays}.`;
    if (alone.length === 0) return `L${stays}.`;
    const each = alone.length === 1 ? 'one could' : `${number(alone)} could each`;
    return `L${stays}, though ${each} change that${named(alone)}`;
  }
  if (alone.length === 0) return 'No single open answer can change it; several together could.';
  if (alone.length === 1) return `One open answer could change it: ${list(alone)}`;
  return `${number(alone)} open answers could each change it${named(alone)}`;
}

const number = (alone: readonly string[]) => (alone.length > 10 ? String(alone.length) : inWords(alone.length));

const named = (alone: readonly string[]) =>
  alone.length > 2 ? `, ${list(alone.slice(0, 2))} among them.` : `: ${list(alone)}`;

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
    const [scores = '', ...others] = seen.lead.split(/(?<=\.) (?=[A-Z\d])/).map(lower);
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
