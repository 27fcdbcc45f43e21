import { DRAWS } from '../../advisor/acceptability.ts';
import type { Analysis } from '../../advisor/analysis.ts';
import { type Duel, duellersOf, duelOf } from '../../advisor/duel.ts';
import type { Verdict } from '../../advisor/recommendation.ts';
import { points, pointsBetween } from '../ui/points.ts';
import { either, inWords, list, sentence } from '../ui/sentences.ts';
import { midSentence, type Names } from './names.ts';
import { rulingsOf } from './ruling.ts';
import { inThousands, shareInWords } from './share-of-draws.ts';
import type { Shown } from './shown.tsx';
import { splitDuel } from './split-duel.ts';
import { strongest } from './strongest.ts';
import { say, type Words } from './words.ts';

/** What a sentence about a verdict may draw on. */
export type Told = Pick<Shown, 'recommendation' | 'names' | 'own' | 'early' | 'prospects' | 'analysis'>;

/** How sure it is who is best; before that is known and where it cannot be found out, that it is not. */
export type Sureness = 'clear' | 'leaning' | 'too-close' | 'testing' | 'untested';

export function surenessOf({ analysis }: Pick<Told, 'analysis'>): Sureness {
  if (analysis.kind === 'testing') return 'testing';
  return (analysis.kind === 'done' && analysis.analysis?.verdict.kind) || 'untested';
}

/** All about as long, so that the verdict seldom takes another line when it is known. */
const SURE_HEADLINE: Readonly<Record<Sureness, (leader: string, closest: readonly string[]) => string>> = {
  clear: (leader) => `Choose ${leader}.`,
  leaning: (leader) => `Prefer ${leader}.`,
  'too-close': (leader, closest) => `${either([leader, ...closest])}.`,
  testing: (leader) => `First: ${leader}.`,
  untested: (leader) => `${leader} comes first.`,
};

const HEADLINE: Words<Verdict, [Told]> = {
  leads: ({ leader }, told) => {
    const { names, early } = told;
    const closest = closestTo(told).map(({ framework }) => names.framework(framework));
    if (early && isRivalled(told)) return `${either([names.framework(leader), ...closest])} so far.`;
    if (early) return `${names.framework(leader)} leads so far.`;
    return SURE_HEADLINE[surenessOf(told)](names.framework(leader), closest);
  },
  tied: ({ leaders }, { names, early }) =>
    `${list(leaders.map(names.framework))} ${early ? 'are level so far' : 'come out level'}.`,
  'only-one-left': ({ leader }, { names }) => `Only ${names.framework(leader)} meets the requirements.`,
  'nothing-fits': (_, told) => `No framework fits. ${rulesOutMost(told)}`,
  'no-preference': () => 'Nothing to rank by yet.',
};

const LEAD: Words<Verdict, [Told]> = {
  leads: ({ leader, runnerUp }, told) => {
    const { names } = told;
    const seconds = secondsOf(told);
    const opponent = opponentOf(told);
    const also = seconds.includes(opponent)
      ? ''
      : `, and ${names.framework(opponent)} ${points(scoreOf(told, opponent))}`;
    const behind = `${list(seconds.map(names.framework))} ${seconds.length > 1 ? 'share the second place with ' : ''}${points(scoreOf(told, runnerUp))}${also}`;
    return sentences(
      `${names.framework(leader)} scores ${points(scoreOf(told, leader))} of 100 points, ${behind}: ${leadBetween(scoreOf(told, leader), scoreOf(told, runnerUp))}.`,
      firstIn(told, leader),
    );
  },
  tied: ({ leaders }, told) =>
    sentences(
      `${leaders.length === 2 ? 'Both' : `All ${inWords(leaders.length)}`} score ${points(scoreOf(told, leaders[0]))} of 100 points.`,
      eachFirstIn(told, leaders),
    ),
  'only-one-left': ({ leader }, told) => {
    const { names, recommendation } = told;
    const name = names.framework(leader);
    const rest = `${sentence(inWords(recommendation.ruledOut.length))} ${recommendation.ruledOut.length === 1 ? 'other is' : 'others are'} ruled out by the answers`;
    if (recommendation.weights.length === 0)
      return `${rest}. Nothing has weight, so there is no score to show for ${name}.`;
    return `${rest}. ${name} scores ${points(scoreOf(told, leader))} of 100 points.`;
  },
  'nothing-fits': ({ waivers }, { recommendation, names }) => {
    const all = recommendation.ruledOut.length;
    const fail = `${all === 1 ? 'The only framework fails' : `All ${inWords(all)} frameworks fail`} at least one requirement.`;
    const [waiver, another] = waivers;
    if (!waiver) return `${fail} Each fails two or more, so no single one is enough to give up.`;
    if (another)
      return `${fail} Giving up a single one is enough, and there are ${inWords(waivers.length)} to choose from.`;
    const { question, option, frees } = waiver;
    return `${fail} Giving up “${names.option(question, option)}” is enough for ${list(frees.map(names.framework))} to fit.`;
  },
  'no-preference': ({ answered, ignored }, { recommendation: { ruledOut } }) => {
    const given = ignored
      ? 'All that the answers give weight to is ignored by hand'
      : answered === 0
        ? 'No question is answered'
        : answered === 1
          ? 'The one answer given adds no importance to anything'
          : `None of the ${inWords(answered)} answers adds importance to anything`;
    const out = ruledOut.length === 0 ? '' : ' What the answers do is rule frameworks out.';
    return `${given}, so the frameworks below stand in no order.${out}`;
  },
};

/** The verdict in a sentence. */
export const headline = (told: Told) => say(HEADLINE, told.recommendation.verdict, told);

/** The figures behind the verdict: who scores what, and how sure that is. */
export const lead = (told: Told) => say(LEAD, told.recommendation.verdict, told);

const GROUNDS: Words<Verdict, [Told]> = {
  leads: ({ leader }, told) => {
    const opponent = opponentOf(told);
    return sentences(
      silence(told),
      whyMoreOften(told) || overlap(told, leader, opponent),
      ahead(told, leader, opponent),
      decider(told),
      outscored(told),
    );
  },
  tied: ({ leaders }, told) =>
    nothingKnown(told) ? silence(told) : sentences(silence(told), apart(told, leaders), decider(told), outscored(told)),
  'only-one-left': (_, told) =>
    told.recommendation.weights.length === 0 ? '' : sentences(silence(told), forAndAgainst(told), outscored(told)),
  'nothing-fits': () => '',
  'no-preference': () => '',
};

/** What decides it, what speaks against it and what would change it; empty where nothing is ranked. */
export const grounds = (told: Told) => say(GROUNDS, told.recommendation.verdict, told);

const sentences = (...parts: readonly string[]) => parts.filter((part) => part !== '').join(' ');

function scoreOf({ recommendation }: Told, framework: string | undefined): number {
  return recommendation.standings.find((standing) => standing.framework === framework)?.score ?? 0;
}

/** All that stand where the runner-up stands. */
function secondsOf({ recommendation: { standings } }: Told): readonly string[] {
  return standings.filter(({ rank }) => rank === standings[1]?.rank).map(({ framework }) => framework);
}

/** Whom the leader is told against: in a close result whoever is first most often beside it, else the second. */
function opponentOf(told: Told): string {
  const [closest, another] = closestTo(told);
  const [second = ''] = secondsOf(told);
  return surenessOf(told) === 'too-close' && closest && !another ? closest.framework : second;
}

/** Whether another is first in as many readings as the leader, or more. */
function isRivalled(told: Told): boolean {
  const [leader] = sharesOf(told);
  const [closest] = closestTo(told);
  return leader !== undefined && closest !== undefined && closest.share >= leader.share;
}

/** A score takes the mean of what sources say; a reading takes any value between their lowest and highest. */
function whyMoreOften(told: Told): string {
  const [leader] = sharesOf(told);
  const [closest, another] = closestTo(told);
  if (!leader || !closest || another || closest.share <= leader.share) return '';
  return `${told.names.framework(closest.framework)} comes first more often although it scores less: a reading takes each rating from anywhere in its range, and the score takes the mean of the sources.`;
}

function leadBetween(leader: number, runnerUp: number): string {
  const lead = pointsBetween(leader, runnerUp);
  return lead === points(0) ? 'a lead of less than 0.1' : `a lead of ${lead}`;
}

function analysisOf({ analysis }: Told): Analysis | null {
  return analysis.kind === 'done' ? analysis.analysis : null;
}

interface Share {
  readonly framework: string;
  /** Of draws in which it is first, alone or not. */
  readonly share: number;
}

function sharesOf(told: Told): readonly Share[] {
  return (analysisOf(told)?.acceptability ?? []).map(({ framework, byRank }) => ({ framework, share: byRank[0] ?? 0 }));
}

/** Of those behind the leader, the one first most often; several where they are first as often. */
function closestTo(told: Told): readonly Share[] {
  const others = sharesOf(told).slice(1);
  const most = Math.max(...others.map(({ share }) => share));
  return others.filter(({ share }) => share === most);
}

function readings({ own, recommendation: { profile } }: Told): string {
  const what = Object.keys(profile.answers).length === 0 ? 'importances' : 'answers';
  return `plausible readings of ${own ? 'your' : 'these'} ${what}`;
}

/** "Alpha comes first in 83% of 10,000 plausible readings of your answers." */
function firstIn(told: Told, leader: string): string {
  const who = told.names.framework(leader);
  if (told.analysis.kind === 'failed') return '';
  const analysis = analysisOf(told);
  if (!analysis) return `${who} comes first in … of ${inThousands(DRAWS)} ${readings(told)}.`;
  const { draws, verdict } = analysis;
  const [closest, another] = closestTo(told);
  const rival =
    verdict.kind === 'too-close' && closest && !another
      ? `, ${told.names.framework(closest.framework)} in ${shareInWords(closest.share)}`
      : '';
  return `${who} comes first in ${shareInWords(verdict.share)} of ${inThousands(draws)} ${readings(told)}${rival}.`;
}

/** What would decide a result that is too close to call: an open question or, where none can alone, one rating. */
function decider(told: Told): string {
  if (surenessOf(told) !== 'too-close') return '';
  const { names, own, prospects } = told;
  const alone = prospects.open.filter(({ canChange }) => canChange === 'alone');
  const open = alone.find(({ question }) => question === prospects.next) ?? alone[0];
  if (open) return `${own ? 'Your' : 'An'} answer to “${names.question(open.question)}” could decide it.`;
  const decisive = analysisOf(told)?.decisive;
  if (!decisive) return 'No single answer and no single rating would turn it.';
  const { framework, criterion, from, to } = decisive;
  return `One rating would turn it: “${to}” instead of “${from}” for ${names.framework(framework)} on ${midSentence(names.criterion(criterion))}.`;
}

/** "Of 10,000 plausible readings of your answers, Alpha comes first in 62% and Beta in 60%." */
function eachFirstIn(told: Told, leaders: readonly string[]): string {
  if (told.analysis.kind === 'failed') return '';
  const draws = analysisOf(told)?.draws ?? DRAWS;
  const shares = new Map(sharesOf(told).map(({ framework, share }) => [framework, share]));
  const inShares = leaders.map((framework) => {
    const share = shares.get(framework);
    return share === undefined ? '…' : shareInWords(share);
  });
  if (new Set(inShares).size === 1)
    return `Of ${inThousands(draws)} ${readings(told)}, each comes first in ${inShares[0]}.`;
  const each = leaders.map(
    (framework, place) =>
      `${told.names.framework(framework)} ${place === 0 ? 'comes first ' : ''}in ${inShares[place]}`,
  );
  return `Of ${inThousands(draws)} ${readings(told)}, ${list(each)}.`;
}

type Amounts = readonly { readonly criterion: string; readonly points: number }[];

/** "admin panel (7.1) and migrations (3.6)" */
function named(amounts: Amounts, names: Names): string {
  return list(
    amounts.map(({ criterion, points: amount }) => `${midSentence(names.criterion(criterion))} (${points(amount)})`),
  );
}

/** What puts the leader ahead of its opponent, and what speaks for that one. */
function ahead(told: Told, leader: string, opponent: string): string {
  const { names } = told;
  const duel = duelBetween(told, leader, opponent);
  if (!duel) return '';
  const { forFirst, forSecond } = splitDuel(duel);
  const of = secondsOf(told).includes(opponent) ? '' : ` of ${names.framework(opponent)}`;
  return `What puts ${names.framework(leader)} ahead${of}: ${named(strongest(forFirst, 3), names)}. ${against(forSecond, opponent, names)}`;
}

/** What tells two level frameworks apart; three or more are not told in pairs. */
function apart(told: Told, leaders: readonly string[]): string {
  const { names } = told;
  const [first = '', second = '', third] = leaders;
  const duel = duelBetween(told, first, second);
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

function duelBetween({ recommendation }: Told, first: string, second: string): Duel | undefined {
  const entry = (id: string) => duellersOf(recommendation).find(({ framework }) => framework === id);
  const [a, b] = [entry(first), entry(second)];
  return a && b && duelOf(a, b);
}

/** Cells vary independently, so overlapping ranges mean that some reading of the evidence turns the order. */
function overlap({ recommendation: { standings }, names }: Told, leader: string, opponent: string): string {
  const [first, second] = [leader, opponent].map((id) => standings.find(({ framework }) => framework === id));
  if (!first || !second || first.range.low >= second.range.high) return '';
  return `The ranges of the two overlap: if the doubtful ratings fell the other way, ${names.framework(second.framework)} could be ahead.`;
}

function forAndAgainst({ recommendation: { standings }, names }: Told): string {
  const [only] = standings;
  if (!only) return '';
  const carries = strongest(only.carries, 3);
  const costs = strongest(
    only.costs.filter(({ kind }) => kind === 'costs'),
    2,
  );
  return sentences(
    carries.length > 0 ? `What carries it: ${named(carries, names)}.` : '',
    costs.length > 0 ? `What it loses most on: ${named(costs, names)}.` : '',
  );
}

/** Criteria with weight of which nothing is known, whatever the framework. */
function silent({ recommendation: { weights, standings } }: Told) {
  return weights.filter(({ criterion }) =>
    standings.every(({ costs }) => costs.some((reason) => reason.kind === 'unknown' && reason.criterion === criterion)),
  );
}

const nothingKnown = (told: Told) => silent(told).length === told.recommendation.weights.length;

function silence(told: Told): string {
  const unspoken = silent(told);
  if (unspoken.length === 0) return '';
  if (nothingKnown(told)) return 'No source that counts speaks of anything that has weight.';
  const what = unspoken.map(({ criterion }) => midSentence(told.names.criterion(criterion)));
  return `No source that counts speaks of ${either(what)}, so ${what.length === 1 ? 'that tells' : 'those tell'} none apart.`;
}

/** Ruled-out frameworks that would have scored more than the first. */
function outscored({ recommendation: { standings, ruledOut }, names }: Told): string {
  const better = ruledOut.filter(
    ({ wouldScore }) =>
      wouldScore > (standings[0]?.score ?? 0) && points(wouldScore) !== points(standings[0]?.score ?? 0),
  );
  if (better.length === 0) return '';
  const who = list(better.map(({ framework, wouldScore }) => `${names.framework(framework)} (${points(wouldScore)})`));
  return `${who} would score more, but ${better.length === 1 ? 'is' : 'are'} ruled out.`;
}

function rulesOutMost({ recommendation: { ruledOut }, names }: Told): string {
  const rulings = rulingsOf(ruledOut);
  const most = rulings.filter(({ frameworks }) => frameworks.length === rulings[0]?.frameworks.length);
  if (most.length > 2) return `${sentence(inWords(most.length))} answers rule out as many each.`;
  const answers = list(most.map(({ question, option }) => `“${names.option(question, option)}”`));
  const count = rulings[0]?.frameworks.length ?? 0;
  const out = count === ruledOut.length ? 'all of them' : `most, ${inWords(count)} of ${inWords(ruledOut.length)}`;
  return most.length === 1
    ? `${answers} rules out ${out}.`
    : `${answers} rule out ${count === ruledOut.length ? out : `as many each, ${inWords(count)} of ${inWords(ruledOut.length)}`}.`;
}
