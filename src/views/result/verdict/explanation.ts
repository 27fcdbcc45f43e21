import { type Duel, duellersOf, duelOf } from '../../../advisor/ranking/duel.ts';
import type { Apart, Verdict } from '../../../advisor/ranking/recommendation.ts';
import { type ByKind, byKind } from '../../words/by-kind.ts';
import { midSentence, type Names } from '../../words/names.ts';
import { points } from '../../words/points.ts';
import { either, list, paragraph } from '../../words/sentences.ts';
import {
  analysisOf,
  closestRivalsOf,
  firstRankSharesOf,
  opponentOf,
  type ResultFacts,
  runnersUpOf,
  staysFirst,
  surenessOf,
} from '../result-facts.ts';
import { splitDuel } from '../split-duel.ts';
import { strongest } from './strongest.ts';

const EXPLANATION: ByKind<Verdict, [ResultFacts]> = {
  leads: ({ leader }, facts) => {
    const opponent = opponentOf(facts);
    return paragraph(
      silence(facts),
      whyMoreOften(facts),
      ahead(facts, leader, opponent),
      overlap(facts, leader, opponent),
      decider(facts),
      outscored(facts),
      overlooked(facts),
    );
  },
  tied: ({ leaders }, facts) =>
    nothingKnown(facts)
      ? silence(facts)
      : paragraph(silence(facts), apart(facts, leaders), decider(facts), outscored(facts), overlooked(facts)),
  'only-one-left': (_, facts) =>
    facts.recommendation.weights.length === 0
      ? ''
      : paragraph(silence(facts), forAndAgainst(facts), outscored(facts), overlooked(facts)),
  'nothing-fits': () => '',
  'no-preference': () => '',
};

/** What decides it, what speaks against it and what would change it; empty where nothing is ranked. */
export const explanation = (facts: ResultFacts) => byKind(EXPLANATION, facts.recommendation.verdict, facts);

/** A score takes the mean of what sources say; a reading takes any value between their lowest and highest. */
function whyMoreOften(facts: ResultFacts): string {
  const [leader] = firstRankSharesOf(facts);
  const [closest, another] = closestRivalsOf(facts);
  if (!leader || !closest || another || closest.share <= leader.share) return '';
  return `${facts.names.framework(closest.framework)} comes first more often although it scores less: a reading takes each rating from anywhere in its range, and the score takes the mean of the sources.`;
}

/** What would decide a result that is too close to call: an open question or, where none is likely to, one rating. */
function decider(facts: ResultFacts): string {
  if (surenessOf(facts) !== 'too-close') return '';
  const { names, own, prospects } = facts;
  const alone = prospects.open.filter(({ canChange }) => canChange === 'alone');
  const open = alone.find(({ question }) => question === prospects.next) ?? alone[0];
  if (open && staysFirst(facts) === undefined)
    return `${own ? 'Your' : 'An'} answer to “${names.question(open.question)}” could decide it.`;
  const decisive = analysisOf(facts)?.decisive;
  if (!decisive) return `${open ? 'No' : 'No single answer and no'} single rating would turn it.`;
  const { framework, criterion, from, to } = decisive;
  return `One rating would turn it: “${to}” instead of “${from}” for ${names.framework(framework)} on ${midSentence(names.criterion(criterion))}.`;
}

type Amounts = readonly { readonly criterion: string; readonly points: number }[];

/** "admin panel (7.1) and migrations (3.6)" */
function named(amounts: Amounts, names: Names): string {
  return list(
    amounts.map(({ criterion, points: amount }) => `${midSentence(names.criterion(criterion))} (${points(amount)})`),
  );
}

/** What puts the leader ahead of its opponent, and what speaks for that one. */
function ahead(facts: ResultFacts, leader: string, opponent: string): string {
  const { names } = facts;
  const duel = duelBetween(facts, leader, opponent);
  if (!duel) return '';
  const { forFirst, forSecond } = splitDuel(duel);
  const of = runnersUpOf(facts).includes(opponent) ? '' : ` of ${names.framework(opponent)}`;
  return `What puts ${names.framework(leader)} ahead${of}: ${named(strongest(forFirst, 3), names)}. ${against(forSecond, opponent, names)}`;
}

/** What tells two level frameworks apart; three or more are not told in pairs. */
function apart(facts: ResultFacts, leaders: readonly string[]): string {
  const { names } = facts;
  const [first = '', second = '', third] = leaders;
  const duel = duelBetween(facts, first, second);
  if (!duel || third !== undefined) return '';
  const { forFirst, forSecond } = splitDuel(duel);
  if (forFirst.length === 0)
    return `Nothing that has weight tells ${names.framework(first)} from ${names.framework(second)}.`;
  return `What speaks for ${names.framework(first)}: ${named(strongest(forFirst, 2), names)}. ${against(forSecond, second, names)}`;
}

function against(advantages: Amounts, opponent: string, names: Names): string {
  const name = names.framework(opponent);
  return advantages.length === 0
    ? `Nothing that has weight speaks for ${name} against it.`
    : `What speaks for ${name}: ${named(strongest(advantages, 2), names)}.`;
}

function duelBetween({ recommendation }: ResultFacts, first: string, second: string): Duel | undefined {
  const entry = (id: string) => duellersOf(recommendation).find(({ framework }) => framework === id);
  const [a, b] = [entry(first), entry(second)];
  return a && b && duelOf(a, b);
}

/** Cells vary independently, so overlapping ranges mean that some reading of the evidence turns the order. */
function overlap(facts: ResultFacts, leader: string, opponent: string): string {
  // Said already, and with its reason.
  if (whyMoreOften(facts) !== '') return '';
  const { recommendation, names } = facts;
  const [first, second] = [leader, opponent].map((id) =>
    recommendation.standings.find(({ framework }) => framework === id),
  );
  if (!first || !second || first.range.low >= second.range.high) return '';
  return `The ranges of the two overlap: if the doubtful ratings fell the other way, ${names.framework(second.framework)} could be ahead.`;
}

function forAndAgainst({ recommendation: { standings }, names }: ResultFacts): string {
  const [only] = standings;
  if (!only) return '';
  const carries = strongest(only.carries, 3);
  const costs = strongest(
    only.costs.filter(({ kind }) => kind === 'costs'),
    2,
  );
  return paragraph(
    carries.length > 0 ? `What carries it: ${named(carries, names)}.` : '',
    costs.length > 0 ? `What it loses most on: ${named(costs, names)}.` : '',
  );
}

/** Criteria with weight of which nothing is known, whatever the framework. */
function silent({ recommendation: { weights, standings } }: ResultFacts) {
  return weights.filter(({ criterion }) =>
    standings.every(({ costs }) => costs.some((reason) => reason.kind === 'unknown' && reason.criterion === criterion)),
  );
}

const nothingKnown = (facts: ResultFacts) => silent(facts).length === facts.recommendation.weights.length;

function silence(facts: ResultFacts): string {
  const unspoken = silent(facts);
  if (unspoken.length === 0) return '';
  if (nothingKnown(facts)) return 'No source that counts speaks of anything that has weight.';
  const what = unspoken.map(({ criterion }) => midSentence(facts.names.criterion(criterion)));
  return `No source that counts speaks of ${either(what)}, so ${what.length === 1 ? 'that tells' : 'those tell'} none apart.`;
}

/** Ruled-out frameworks that would have scored more than the first. */
function outscored({ recommendation: { standings, ruledOut }, names }: ResultFacts): string {
  const better = ruledOut.filter((own) => outscores(own, standings[0]?.score ?? 0));
  if (better.length === 0) return '';
  return `${withScores(better, names)} would score more, but ${better.length === 1 ? 'is' : 'are'} ruled out.`;
}

/** Frameworks not considered that would have come first. */
function overlooked({ recommendation: { standings, notConsidered }, names }: ResultFacts): string {
  const better = notConsidered
    .filter(({ failures }) => failures.length === 0)
    .filter((own) => outscores(own, standings[0]?.score ?? 0));
  const [only, another] = better;
  if (!only) return '';
  if (another) return `${withScores(better, names)}, which are not considered, would have scored more.`;
  return `${names.framework(only.framework)}, which is not considered, would have scored ${points(only.wouldScore)}.`;
}

const outscores = ({ wouldScore }: Apart, score: number) => wouldScore > score && points(wouldScore) !== points(score);

const withScores = (apart: readonly Apart[], names: Names) =>
  list(apart.map(({ framework, wouldScore }) => `${names.framework(framework)} (${points(wouldScore)})`));
