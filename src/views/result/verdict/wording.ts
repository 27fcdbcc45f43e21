import type { Recommendation, Verdict, Waiver } from '../../../advisor/ranking/recommendation.ts';
import { DRAWS } from '../../../advisor/robustness/spread.ts';
import { outlookOf } from '../../outlook/outlook.ts';
import { IN_SHORT } from '../../outlook/outlook-words.ts';
import { answersRulingOut } from '../../words/answers-ruling-out.ts';
import { type ByKind, byKind } from '../../words/by-kind.ts';
import type { Names } from '../../words/names.ts';
import { points, pointsBetween } from '../../words/points.ts';
import { either, figures, inWords, list, paragraph, sentence } from '../../words/sentences.ts';
import { shareInWords } from '../../words/share-of-draws.ts';
import {
  analysisOf,
  closestRivalsOf,
  firstRankSharesOf,
  isRivalled,
  opponentOf,
  type ResultFacts,
  runnersUpOf,
  type Sureness,
  scoreOf,
  surenessOf,
} from '../result-facts.ts';

/** All about as long, so that the verdict seldom takes another line when it is known. */
const SURE_HEADLINE: Readonly<Record<Sureness, (leader: string, closest: readonly string[]) => string>> = {
  clear: (leader) => `Choose ${leader}.`,
  leaning: (leader) => `Prefer ${leader}.`,
  'too-close': (leader, closest) => `${either([leader, ...closest])}.`,
  open: (leader) => `${leader} leads so far.`,
  testing: (leader) => `First: ${leader}.`,
  untested: (leader) => `${leader} comes first.`,
};

const HEADLINE: ByKind<Verdict, [ResultFacts]> = {
  leads: ({ leader }, facts) => {
    const { names, early } = facts;
    const closest = closestRivalsOf(facts).map(({ framework }) => names.framework(framework));
    if (early && isRivalled(facts)) return `${either([names.framework(leader), ...closest])} so far.`;
    if (early) return `${names.framework(leader)} leads so far.`;
    return SURE_HEADLINE[surenessOf(facts)](names.framework(leader), closest);
  },
  tied: ({ leaders }, { names, early }) =>
    `${list(leaders.map(names.framework))} ${early ? 'are level so far' : 'come out level'}.`,
  'only-one-left': ({ leader }, { names, recommendation: { ruledOut, notConsidered } }) =>
    ruledOut.length === 0
      ? `The only framework considered: ${names.framework(leader)}.`
      : `${notConsidered.length > 0 ? 'Of those considered, only' : 'Only'} ${names.framework(leader)} meets the requirements.`,
  'nothing-fits': (_, facts) =>
    `No framework ${facts.recommendation.notConsidered.length > 0 ? 'considered ' : ''}fits. ${rulesOutMost(facts)}`,
  'no-preference': () => 'Nothing to rank by yet.',
};

const LEAD: ByKind<Verdict, [ResultFacts]> = {
  leads: ({ leader, runnerUp }, facts) => {
    const { names } = facts;
    const seconds = runnersUpOf(facts);
    const opponent = opponentOf(facts);
    const also = seconds.includes(opponent)
      ? ''
      : `, and ${names.framework(opponent)} ${points(scoreOf(facts, opponent))}`;
    const behind = `${list(seconds.map(names.framework))} ${seconds.length > 1 ? 'share the second place with ' : ''}${points(scoreOf(facts, runnerUp))}${also}`;
    return `${names.framework(leader)} scores ${points(scoreOf(facts, leader))} of 100 points, ${behind}: ${leadBetween(scoreOf(facts, leader), scoreOf(facts, runnerUp))}.`;
  },
  tied: ({ leaders }, facts) =>
    paragraph(
      `${leaders.length === 2 ? 'Both' : `All ${inWords(leaders.length)}`} score ${points(scoreOf(facts, leaders[0]))} of 100 points.`,
      eachFirstIn(facts, leaders),
    ),
  'only-one-left': ({ leader }, facts) => {
    const { names, recommendation } = facts;
    const name = names.framework(leader);
    const rest = elsewhere(recommendation);
    if (recommendation.weights.length === 0)
      return `${rest}. Nothing has weight, so there is no score to show for ${name}.`;
    return `${rest}. ${name} scores ${points(scoreOf(facts, leader))} of 100 points.`;
  },
  'nothing-fits': ({ waivers }, { recommendation: { ruledOut, notConsidered }, names }) => {
    const all = ruledOut.length;
    const considered = notConsidered.length > 0 ? ' considered' : '';
    const fail = `${all === 1 ? `The only framework${considered} fails` : `${all === 2 ? 'Both' : `All ${inWords(all)}`} frameworks${considered} fail`} at least one requirement.`;
    const apart = notConsidered.filter(({ failures }) => failures.length === 0);
    const elsewhere =
      apart.length === 0
        ? ''
        : `${list(apart.map(({ framework }) => names.framework(framework)))}, which ${apart.length === 1 ? 'is' : 'are'} not considered, ${apart.length === 1 ? 'fits' : 'fit'}.`;
    return paragraph(fail, elsewhere, givingUp(waivers, names));
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

/** Which requirement to give up where nothing fits. */
function givingUp([waiver, ...others]: readonly Waiver[], names: Names): string {
  if (!waiver) return 'Each fails two or more, so no single one is enough to give up.';
  if (others.length > 0)
    return `Giving up a single one is enough, and there are ${inWords(others.length + 1)} to choose from.`;
  const { question, option, frees } = waiver;
  return `Giving up “${names.option(question, option)}” is enough for ${list(frees.map(names.framework))} to fit.`;
}

/** Where all others are: "Three others are ruled out by the answers, and one is not considered" */
function elsewhere({ ruledOut, notConsidered }: Recommendation): string {
  const out = ruledOut.length;
  const apart = notConsidered.length;
  const others = (number: number) => `${sentence(inWords(number))} ${number === 1 ? 'other is' : 'others are'}`;
  if (out === 0) return `${others(apart)} not considered`;
  const beside = apart === 0 ? '' : `, and ${inWords(apart)} ${apart === 1 ? 'is' : 'are'} not considered`;
  return `${others(out)} ruled out by the answers${beside}`;
}

/** The verdict in a sentence. */
export const headline = (facts: ResultFacts) => byKind(HEADLINE, facts.recommendation.verdict, facts);

/** The figures behind the verdict: who scores what. */
export const lead = (facts: ResultFacts) => byKind(LEAD, facts.recommendation.verdict, facts);

/** What questions not answered yet can still do, counted in full. */
export const whatIsOpen = ({ prospects, recommendation, names }: ResultFacts) => {
  const outlook = outlookOf(prospects, recommendation);
  return outlook.kind === 'open' ? byKind(IN_SHORT, outlook, names.topic) : '';
};

function leadBetween(leader: number, runnerUp: number): string {
  const lead = pointsBetween(leader, runnerUp);
  return lead === points(0) ? 'a lead of less than 0.1' : `a lead of ${lead}`;
}

function readings({ own, recommendation: { profile } }: ResultFacts): string {
  const what = Object.keys(profile.answers).length === 0 ? 'importances' : 'answers';
  return `plausible readings of ${own ? 'your' : 'these'} ${what}`;
}

/** "Alpha comes first in 83% of 10,000 plausible readings of your answers." */
export function firstIn(facts: ResultFacts, leader: string): string {
  const who = facts.names.framework(leader);
  if (facts.analysis.kind === 'failed') return '';
  const analysis = analysisOf(facts);
  if (!analysis) return `${who} comes first in … of ${figures(DRAWS)} ${readings(facts)}.`;
  const { draws, verdict } = analysis;
  const [closest, another] = closestRivalsOf(facts);
  const rival =
    verdict.kind === 'too-close' && closest && !another
      ? `, ${facts.names.framework(closest.framework)} in ${shareInWords(closest.share)}`
      : '';
  return `${who} comes first in ${shareInWords(verdict.share)} of ${figures(draws)} ${readings(facts)}${rival}.`;
}

/** "Of 10,000 plausible readings of your answers, Alpha comes first in 62% and Beta in 60%." */
function eachFirstIn(facts: ResultFacts, leaders: readonly string[]): string {
  if (facts.analysis.kind === 'failed') return '';
  const draws = analysisOf(facts)?.draws ?? DRAWS;
  const shares = new Map(firstRankSharesOf(facts).map(({ framework, share }) => [framework, share]));
  const inShares = leaders.map((framework) => {
    const share = shares.get(framework);
    return share === undefined ? '…' : shareInWords(share);
  });
  if (new Set(inShares).size === 1)
    return `Of ${figures(draws)} ${readings(facts)}, each comes first in ${inShares[0]}.`;
  const each = leaders.map(
    (framework, place) =>
      `${facts.names.framework(framework)} ${place === 0 ? 'comes first ' : ''}in ${inShares[place]}`,
  );
  return `Of ${figures(draws)} ${readings(facts)}, ${list(each)}.`;
}

function rulesOutMost({ recommendation: { ruledOut }, names }: ResultFacts): string {
  const rulings = answersRulingOut(ruledOut);
  const most = rulings.filter(({ frameworks }) => frameworks.length === rulings[0]?.frameworks.length);
  if (most.length > 2) return `${sentence(inWords(most.length))} answers rule out as many each.`;
  const answers = list(most.map(({ question, option }) => `“${names.option(question, option)}”`));
  const count = rulings[0]?.frameworks.length ?? 0;
  const out = count === ruledOut.length ? 'all of them' : `most, ${inWords(count)} of ${inWords(ruledOut.length)}`;
  return most.length === 1
    ? `${answers} rules out ${out}.`
    : `${answers} rule out ${count === ruledOut.length ? out : `as many each, ${inWords(count)} of ${inWords(ruledOut.length)}`}.`;
}
