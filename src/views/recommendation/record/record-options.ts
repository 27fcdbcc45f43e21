import { duellersOf, duelOf } from '../../../advisor/ranking/duel.ts';
import type { Failure, Reason, RuledOut, Standing } from '../../../advisor/ranking/recommendation.ts';
import type { Argument, RecordOption } from '../../../share/record/record.ts';
import { mitigationOf } from '../../result/mitigation.ts';
import type { Result } from '../../result/result.tsx';
import { analysisOf, firstRankSharesOf } from '../../result/result-facts.ts';
import { splitDuel } from '../../result/split-duel.ts';
import { strongest } from '../../result/verdict/strongest.ts';
import { midSentence, type Names } from '../../words/names.ts';
import { because, insteadOf } from '../../words/own-rating-words.ts';
import { percent, points } from '../../words/points.ts';
import { ratingWord } from '../../words/rating-word.ts';
import { either, list, paragraph } from '../../words/sentences.ts';
import { inThousands, shareInWords } from '../../words/share-of-draws.ts';
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
  const argument = (reason: Reason) => argumentOf(framework, reason, detail, recorded);
  const unknown = costs.filter(({ kind }) => kind === 'unknown');
  const known = costs.filter(({ kind }) => kind === 'costs');
  return {
    name,
    standing: paragraph(
      `It scores ${points(score)} of 100 points, and from ${points(range.low)} to ${points(range.high)} while every rating stays within its range.`,
      share === undefined
        ? ''
        : `It comes first in ${shareInWords(share)} of ${inThousands(analysisOf(result)?.draws ?? 0)} plausible readings.`,
    ),
    points: points(score),
    firstIn: share === undefined ? null : percent(share),
    good: strongest(carries, ARGUMENTS[detail]).map(argument),
    neutral: unknown.length === 0 ? [] : [silence(unknown, result.names)],
    bad:
      known.length > 0 || detail === 'other'
        ? strongest(known, ARGUMENTS[detail]).map(argument)
        : betterElsewhere(result),
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
  `Ruled out by the answer “${names.option(question, option)}” to “${names.question(question)}”: its ${midSentence(names.fact(fact))} is ${has.length === 0 ? 'not known' : list(has.map((value) => names.value(fact, value)))}.`;

function silence(unknown: readonly Reason[], names: Names): Argument {
  const what = either(unknown.map(({ criterion }) => `“${names.criterion(criterion)}”`));
  return {
    topic: 'Unknown',
    because: `no source that counts speaks of ${what}: half of those points are assumed`,
    grounds: [],
  };
}

function argumentOf(
  framework: string,
  reason: Reason,
  detail: keyof typeof GROUNDS,
  recorded: RecordedResult,
): Argument {
  const { result, model, evidence } = recorded;
  const { criterion, kind, points: amount, of } = reason;
  const cell = result.assessment.cell(framework, criterion);
  const from = model.criteria.find(({ id }) => id === criterion)?.from;
  const topic = result.names.criterion(criterion);
  const worth = `${kind === 'carries' ? '' : 'loses '}${points(amount)} of ${points(of)} points`;
  const rated = from
    ? `“${topic}” ${kind === 'carries' ? 'holds' : 'does not hold'}`
    : cell.own
      ? `“${topic}” has the own rating ${insteadOf(cell.own, cell.own.instead)}, ${because(cell.own.reason)}`
      : `“${topic}” is rated ${ratingWord(cell.value)}${cell.disputed ? ', though sources differ' : ''}`;
  const remedy =
    detail === 'chosen' && kind === 'costs' && !from ? mitigationOf(evidence, framework, criterion) : undefined;
  return {
    topic,
    because: `${rated} (${worth})`,
    grounds: groundsOf(cell, kind === 'carries' ? 'for' : 'against', GROUNDS[detail], recorded),
    ...(remedy !== undefined && { remedy }),
  };
}
