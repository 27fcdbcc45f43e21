import type { Cell } from '../../../advisor/evidence/cell.ts';
import { duellersOf, duelOf } from '../../../advisor/ranking/duel.ts';
import type { Failure, Reason, RuledOut, Standing } from '../../../advisor/ranking/recommendation.ts';
import type { Argument, RecordOption } from '../../../share/record/record.ts';
import { flawOf } from '../../result/cost-name.ts';
import { mitigationInWords, mitigationOf } from '../../result/mitigation.ts';
import type { Result } from '../../result/result.tsx';
import { analysisOf, firstRankSharesOf } from '../../result/result-facts.ts';
import { splitDuel } from '../../result/split-duel.ts';
import { strongest, strongestBesideFact } from '../../result/verdict/strongest.ts';
import { midSentence, type Names } from '../../words/names.ts';
import { because, insteadOf } from '../../words/own-rating-words.ts';
import { percent, points } from '../../words/points.ts';
import { ratingWord } from '../../words/rating-word.ts';
import { either, figures, paragraph } from '../../words/sentences.ts';
import { shareInWords } from '../../words/share-of-draws.ts';
import { groundsOf } from './grounds.ts';
import type { RecordedResult } from './recorded-result.ts';

/** Points for an option, and as many against it. */
const ARGUMENTS = { chosen: 5, other: 3 } as const;
/** Sources that are named for each. */
const GROUNDS = { chosen: 2, other: 1 } as const;

/** @param chosen the option that is chosen or proposed, told in more detail */
export function recordOptions(recorded: RecordedResult, chosen: string | undefined): readonly RecordOption[] {
  const { standings, ruledOut } = recorded.result.recommendation;
  return [
    ...standings.map((standing) => ranked(standing, standing.framework === chosen ? 'chosen' : 'other', recorded)),
    ...ruledOut.map((own) => outOfTheChoice(own, recorded)),
  ];
}

function ranked(standing: Standing, detail: keyof typeof GROUNDS, recorded: RecordedResult): RecordOption {
  const { result } = recorded;
  const { framework, carries, costs, score, range } = standing;
  const name = result.names.framework(framework);
  const scored = result.recommendation.weights.length > 0;
  if (!scored)
    return {
      name,
      standing: 'It has no score, because nothing has weight.',
      points: null,
      firstIn: null,
      good: [],
      neutral: [],
      bad: [],
    };
  const share = firstRankSharesOf(result).find((own) => own.framework === framework)?.share;
  const unknown = costs.filter(({ kind }) => kind === 'unknown');
  const known = costs.filter(({ kind }) => kind === 'costs');
  const isModerate = ({ criterion }: Reason) =>
    ratingWord(result.assessment.cell(framework, criterion).value) === 'moderate';
  const [carrying = [], costing = []] = [carries, known].map((reasons) =>
    strongestBesideFact(recorded.model, reasons, ARGUMENTS[detail]),
  );
  const against = costing.filter((reason) => !isModerate(reason));
  const argument = (reason: Reason) => argumentOf(framework, reason, detail, recorded, costing);
  return {
    name,
    standing: paragraph(
      `It scores ${points(score)} of 100 points, and from ${points(range.low)} to ${points(range.high)} while every rating stays within its range.`,
      share === undefined
        ? ''
        : `It comes first in ${shareInWords(share)} of ${figures(analysisOf(result)?.draws ?? 0)} plausible readings.`,
    ),
    points: points(score),
    firstIn: share === undefined ? null : percent(share),
    good: carrying.filter((reason) => !isModerate(reason)).map(argument),
    neutral: [
      ...[...carrying, ...costing].filter(isModerate).map(argument),
      ...(unknown.length === 0 ? [] : [silence(unknown, result.names)]),
    ],
    bad: against.length > 0 || detail === 'other' ? against.map(argument) : betterElsewhere(result),
  };
}

/** Of a choice that nothing speaks against: what the second is better at. */
function betterElsewhere({ recommendation, names }: Result): readonly Argument[] {
  const [first, second] = duellersOf(recommendation);
  if (!first || !second) return [];
  const better = strongest(splitDuel(duelOf(first, second)).forSecond, ARGUMENTS.other);
  return better.map(({ criterion, points: amount }) => ({
    topic: names.criterion(criterion),
    because: `${names.framework(second.framework)} is better on “${names.criterion(criterion)}” (by ${points(amount)} points)`,
    grounds: [],
  }));
}

function outOfTheChoice(
  { framework, failures, wouldScore }: RuledOut,
  { result: { names, recommendation } }: RecordedResult,
): RecordOption {
  return {
    name: names.framework(framework),
    standing: paragraph(
      ...failures.map((failure) => failureInWords(failure, names)),
      recommendation.weights.length > 0 ? `It would score ${points(wouldScore)} of 100 points.` : '',
    ),
    points: null,
    firstIn: null,
    good: [],
    neutral: [],
    bad: [],
  };
}

const failureInWords = ({ question, option, fact, has }: Failure, names: Names) =>
  `Ruled out by the answer “${names.option(question, option)}” to “${names.question(question)}”: ${factInWords(fact, has, names)}.`;

function silence(unknown: readonly Reason[], names: Names): Argument {
  const what = either(unknown.map(({ criterion }) => `“${names.criterion(criterion)}”`));
  return {
    topic: 'Unknown',
    because: `no source that counts speaks of ${what}: half of those points are assumed`,
    grounds: [],
  };
}

/** @param costing the costs that are named, in order: no remedy is given twice among them */
function argumentOf(
  framework: string,
  reason: Reason,
  detail: keyof typeof GROUNDS,
  recorded: RecordedResult,
  costing: readonly Reason[],
): Argument {
  const { result, model, evidence } = recorded;
  const { names } = result;
  const { criterion, kind, points: amount, of } = reason;
  const cell = result.assessment.cell(framework, criterion);
  const fromOf = (id: string) => model.criteria.find((own) => own.id === id)?.from;
  const from = fromOf(criterion);
  const advised = costing
    .slice(0, costing.indexOf(reason))
    .flatMap((other) => (fromOf(other.criterion) ? [] : [other.criterion]));
  const remedy =
    detail === 'chosen' && kind === 'costs' && !from
      ? mitigationInWords(mitigationOf(evidence, framework, criterion, advised), names.criterion)
      : undefined;
  const worth = `${kind === 'carries' ? '' : 'loses '}${points(amount)} of ${points(of)} points`;
  const said =
    from && 'fact' in from
      ? `${factInWords(from.fact, result.assessment.fact(framework, from.fact).values, names)} (${worth} for “${names.criterion(criterion)}”)`
      : `${ratedInWords(cell, from !== undefined, names)} (${worth})`;
  const [flaw, rating] = [flawOf(criterion, cell.value, names), ratingWord(cell.value)];
  return {
    topic: flaw ?? `${names.criterion(criterion)}${rating === 'moderate' ? ' (moderate)' : ''}`,
    because: flaw === undefined ? said : `it is ${midSentence(flaw)}: ${said}`,
    // Whoever says it, a fact is the same.
    grounds: groundsOf(cell, kind === 'carries' ? 'for' : 'against', from ? 1 : GROUNDS[detail], recorded),
    ...(remedy !== undefined && { remedy }),
  };
}

/** "“Admin panel” is rated low, though sources differ" */
function ratedInWords({ criterion, value, disputed, own }: Cell, holds: boolean, names: Names): string {
  const topic = `“${names.criterion(criterion)}”`;
  if (holds) return `${topic} ${value > 1 / 2 ? 'holds' : 'does not hold'}`;
  if (own) return `${topic} has the own rating ${insteadOf(own, own.instead)}, ${because(own.reason)}`;
  return `${topic} is rated ${ratingWord(value)}${disputed ? ', though sources differ' : ''}`;
}

/** "its language is C# or F#" */
function factInWords(fact: string, values: readonly string[], names: Names): string {
  return `its ${midSentence(names.fact(fact))} is ${values.length === 0 ? 'not known' : either(values.map((value) => names.value(fact, value)))}`;
}
