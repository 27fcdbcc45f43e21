import type { Verdict, Weight } from '../../../advisor/ranking/recommendation.ts';
import { placeOf } from '../../../knowledge/own-rating.ts';
import type { RecommendationFile } from '../../../knowledge/recommendation-file.ts';
import { recommendationFile } from '../../../share/record/recommendation-file.ts';
import type { Context, DecisionRecord } from '../../../share/record/record.ts';
import { method } from '../../place/addresses.ts';
import { weightInWords } from '../../result/change-words.ts';
import { analysisOf } from '../../result/result-facts.ts';
import {
  estimateOfTheRest,
  howSure,
  READING,
  READING_AND_TRY,
  shareWhileEarly,
} from '../../result/verdict/sureness-words.ts';
import { lead } from '../../result/verdict/wording.ts';
import { type ByKind, byKind } from '../../words/by-kind.ts';
import { leadersOf, winnerOf } from '../../words/leaders.ts';
import { midSentence, type Names } from '../../words/names.ts';
import { because, cellInWords, insteadOf } from '../../words/own-rating-words.ts';
import { inWords, list, paragraph, sentence } from '../../words/sentences.ts';
import { shorten } from '../../words/shorten.ts';
import { leftOutWords } from '../../words/source-words.ts';
import { nearestFlip } from '../changes/flip-groups.ts';
import {
  nearestAnswerInWords,
  nearestRatingInWords,
  nearestWeightInWords,
  weightWithinReason,
} from '../changes/nearest-changes.ts';
import { outcomeOf } from './outcome.ts';
import { recordOptions } from './record-options.ts';
import type { RecordedResult } from './recorded-result.ts';
import { reviewOf } from './review-date.ts';

/** Drivers that are named one by one. */
const DRIVERS = 8;

/** What a decision record says of a result. A record is read by others: nothing in it is said to "you". */
export function decisionRecordOf(recorded: RecordedResult): DecisionRecord {
  const { model, link, site, date } = recorded;
  const { names, assessment, recommendation } = recorded.result;
  const outcome = outcomeOf(recorded.result, model);
  const chosen = outcome.kind === 'open' ? undefined : winnerOf(recommendation.verdict);
  return {
    title: 'Choose a backend framework',
    date,
    outcome,
    context: contextOf(recorded),
    ownRatings: ownRatingsOf(recorded.result),
    drivers: driversOf(recommendation.weights, names),
    options: recordOptions(recorded, chosen),
    notConsidered: recommendation.notConsidered.map(({ framework }) => names.framework(framework)),
    confidence: confidenceOf(recorded),
    figures: byKind(FIGURES, recommendation.verdict),
    reversal: reversalOf(recorded),
    review: reviewOf(model, assessment, chosen, date),
    data: { version: model.contentHash, asOf: model.asOf },
    method: site + method(),
    link,
  };
}

/** The same for programs. */
export function recommendationFileOf(
  { result, model, site }: RecordedResult,
  { date, outcome, link, review }: DecisionRecord,
): RecommendationFile {
  const { recommendation } = result;
  const schema = `${site}/recommendation.schema.json`;
  const { asOf } = model;
  return recommendationFile({
    recommendation,
    analysis: analysisOf(result),
    date,
    outcome,
    link,
    asOf,
    review: review.on,
    schema,
  });
}

function contextOf({ result: { recommendation, names }, model }: RecordedResult): Context {
  const { answers, importances, leftOut } = recommendation.profile;
  const ignored = Object.keys(importances).filter((criterion) => importances[criterion] === 0);
  const out = leftOutWords(model, leftOut);
  const answered = model.questions.flatMap(({ id, text }) => {
    const options = answers[id];
    return options
      ? [{ question: text, answer: `${list(options.map((option) => statement(names.option(id, option))))}.` }]
      : [];
  });
  return {
    problem: `Which backend framework should the project use? ${answered.length === 0 ? 'No question about it is answered.' : 'What is known of the project:'}`,
    answers: answered,
    asides: [
      ...(ignored.length === 0
        ? []
        : [`Ignored on purpose: ${list(ignored.map((id) => midSentence(names.criterion(id))))}.`]),
      ...(out.length === 0 ? [] : [`Not taken into account: ${list(out)}.`]),
    ],
  };
}

/** "Own rating of Django on admin panel: “high” instead of “low”, because: “we measured it”." */
function ownRatingsOf({ recommendation, assessment, names }: RecordedResult['result']): readonly string[] {
  return Object.keys(recommendation.profile.ownRatings).flatMap((id) => {
    const { framework, criterion } = placeOf(id);
    const cell = assessment.cell(framework, criterion);
    if (!cell.own) return [];
    return [
      `Own rating of ${cellInWords(cell, names)}: ${insteadOf(cell.own, cell.own.instead)}, ${because(cell.own.reason)}.`,
    ];
  });
}

/** An answer apart from those that it was chosen among: "None of these: a small, stable team" */
const statement = (option: string) => sentence(option.replace(/^None of these: /, ''));

function driversOf(weights: readonly Weight[], names: Names): readonly string[] {
  const { first, others } = shorten(weights, DRIVERS);
  const rest = others.reduce((sum, { weight }) => sum + weight, 0);
  const named = list(others.map(({ criterion }) => midSentence(names.criterion(criterion))));
  return [
    ...first.map((weight) => driverInWords(weight, names)),
    ...(others.length === 0
      ? []
      : [`${sentence(inWords(others.length))} more with ${weightInWords(rest)} together: ${named}`]),
  ];
}

/** Answers that are named for a driver. */
const ANSWERS = 2;

/** "Admin panel, 7.1% of the weight, for “In the first week”" */
function driverInWords({ criterion, weight, byHand, effects }: Weight, names: Names): string {
  const origin = byHand
    ? 'set by hand'
    : `for ${list(
        effects
          .toSorted((a, b) => b.add - a.add)
          .slice(0, ANSWERS)
          .map(({ question, option }) => `“${names.option(question, option)}”`),
      )}`;
  return `${names.criterion(criterion)}, ${weightInWords(weight)} of the weight, ${origin}`;
}

const FIGURES: ByKind<Verdict> = {
  leads: () => READING_AND_TRY,
  tied: () => READING,
  'only-one-left': () => '',
  'nothing-fits': () => '',
  'no-preference': () => '',
};

function confidenceOf({ result }: RecordedResult): string {
  const facts = { ...result, own: false };
  switch (result.recommendation.verdict.kind) {
    case 'leads':
      return paragraph(howSure(facts), shareWhileEarly(facts), estimateOfTheRest(facts));
    case 'tied':
      return lead(facts);
    default:
      return '';
  }
}

function reversalOf({ result }: RecordedResult): readonly string[] {
  const { names, recommendation } = result;
  const analysis = analysisOf(result);
  if (analysis)
    return [
      {
        does: nearestFlip(analysis.flips) !== undefined,
        words: nearestAnswerInWords(analysis.flips, leadersOf(recommendation.verdict), names),
      },
      {
        does: weightWithinReason(analysis.intervals) !== undefined,
        words: nearestWeightInWords(analysis.intervals, names),
      },
      { does: analysis.decisive !== undefined, words: nearestRatingInWords(analysis.decisive, names) },
    ]
      .toSorted((a, b) => Number(b.does) - Number(a.does))
      .map(({ words }) => words);
  if (recommendation.verdict.kind !== 'only-one-left') return [];
  return recommendation.ruledOut.flatMap(({ framework, failures }) => {
    const [failure, another] = failures;
    if (!failure || another) return [];
    const { question, option } = failure;
    return [
      `Without the answer “${names.option(question, option)}” to “${names.question(question)}”, ${names.framework(framework)} would be an option.`,
    ];
  });
}
