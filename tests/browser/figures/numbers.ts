import { assess } from '../../../src/advisor/evidence/assess.ts';
import { COMPLETIONS, completionsOf } from '../../../src/advisor/outlook/completions.ts';
import { SPREAD } from '../../../src/advisor/robustness/spread.ts';
import { evidence, model } from '../../fixtures/real-knowledge.ts';
import { expect, test } from '../site.ts';
import { type Amount, advantages, sum } from './amounts.ts';
import { type Case, groupsOf, leadAsShown } from './case.ts';
import { lower, points, share, weightOf } from './format.ts';
import { opponentOf } from './opponent.ts';
import { frequencies, sureness } from './published.ts';
import type { Part, Reading } from './result-text.ts';
import { timesTold } from './weight-changes.ts';

/** Names that hold digits of their own, the longest first. */
const NAMES = [
  ...model.frameworks.map(({ name }) => name),
  ...model.criteria.map(({ name }) => name),
  ...model.groups.map(({ name }) => name),
  ...model.questions.flatMap(({ text, options }) => [text, ...options.map((each) => each.text)]),
]
  .filter((name) => /\d/.test(name))
  .map(lower)
  .sort((a, b) => b.length - a.length);

function numbersIn(text: string): string[] {
  const own = NAMES.reduce((rest, name) => rest.replaceAll(name, ' '), lower(text));
  return [...own.matchAll(/−?\d[\d,]*(?:\.\d+)?%?/g)].map(([number]) => number.replace(/,$/, ''));
}

/** How many the page tells before it counts the rest. */
const CAN = ['alone', 'together'] as const;
const ROWS_AT_ONCE = 5;
const ANSWERS_TOLD = 3;

/** Between what parts of its size each importance is varied. */
const SPREAD_SAID = [1 / SPREAD.factor, SPREAD.factor].map((times) => `${Math.round(100 * times)}%`);

/** Of all that is said of the leader on what counts. */
const yearsOf = ({ leader, profile, recommendation }: Case) =>
  recommendation.weights
    .flatMap(({ criterion }) => assess(model, profile).cell(leader.framework, criterion).findings)
    .flatMap((number) => [
      evidence.findings[number]?.asOf,
      evidence.sources[model.findings[number]?.source ?? '']?.published,
    ])
    .flatMap((date) => date?.match(/\d{4}/)?.[0] ?? []);

/** Every figure that the engine has for a part of the page. */
function figuresOf(own: Case): Readonly<Record<Exclude<Part, 'why'> | 'verdict', readonly string[]>> {
  const { recommendation, analysis, leader, forFirst, forSecond, profile, prospects } = own;
  const { standings, ruledOut, weights } = recommendation;
  const shown = [...standings, ...ruledOut.map((out) => ({ ...out, score: out.wouldScore }))];
  const inGroups = groupsOf(own).flatMap(({ weight, pointsOf }) => [weight, ...shown.map(pointsOf)]);
  const shares = analysis.acceptability.flatMap(({ byRank }) => byRank.map((of) => share(of).replace(/[<>]/, '')));
  const tails = (amounts: readonly Amount[]) =>
    amounts.flatMap((_, from) => [points(sum(amounts.slice(from).map((each) => each.points))), `${from}`]);
  const each = [...forFirst, ...forSecond].map((amount) => points(amount.points));
  const rivalEach = [advantages(leader, opponentOf(own)), advantages(opponentOf(own), leader)]
    .flat()
    .map((amount) => points(amount.points));
  const sums = [
    ...tails(forFirst),
    ...tails(forSecond),
    `${forFirst.length}`,
    `${forSecond.length}`,
    ...(forSecond.length === 0 ? ['0.0'] : []),
  ];
  const moves = analysis.rivals.flatMap(({ change }) => change?.moves ?? []);
  // Answers to one question that put the same frameworks first are told together.
  const told = analysis.flips.filter(({ byRequirement }) => !byRequirement);
  const alike = told.map(
    (flip) => told.filter((each) => each.question === flip.question && each.first.join() === flip.first.join()).length,
  );
  const of = analysis.verdict.share;
  const { classes } = profile.candidates.length > 0 ? sureness.considered : sureness.free;
  const likely = completionsOf(model, profile, frequencies);
  return {
    verdict: [
      ...[...standings.map(({ score }) => points(score)), leadAsShown(own), '10,000', '100', ...SPREAD_SAID],
      // How far each is behind, as both scores are shown.
      ...standings.map(({ score }) => points((Math.round(leader.score * 1000) - Math.round(score * 1000)) / 1000)),
      ...[...shares, ...each, ...rivalEach, ...ruledOut.map(({ wouldScore }) => points(wouldScore))],
      ...[profile.answers, profile.importances, profile.leftOut].map((made) => `${Object.keys(made).length}`),
      ...[prospects.open, ...CAN.map((can) => prospects.open.filter(({ canChange }) => canChange === can))].map(
        (all) => `${all.length}`,
      ),
      ...classes.filter(({ from, to }) => of >= from && of <= to).flatMap(({ hits, n }) => [`${hits}`, `${n}`]),
      ...yearsOf(own),
      ...timesTold(own, opponentOf(own).framework),
      ...(likely ? [`${COMPLETIONS}`, share(likely.stays).replace(/[<>]/, '')] : []),
    ],
    ranking: [
      ...['0', '25', '50', '75', '100', '100.0', '10,000', ...SPREAD_SAID],
      ...[...shares, ...standings.map((_, place) => `${place + 1}`)],
      ...shown.flatMap(({ score, range }) => [score, range.low, range.high]).map(points),
      ...inGroups.flatMap((amount) => [points(amount), `${Math.round(amount * 100)}`]),
    ],
    against: [...each, ...sums],
    change: [
      ...['0.1', '0.1%', '1%', `${weights.length - ROWS_AT_ONCE}`],
      ...alike.map((flips) => `${flips - ANSWERS_TOLD}`),
      (Math.floor((analysis.rivals[0]?.robustness ?? 0) * 100) / 100).toFixed(2),
      ...analysis.rivals.flatMap(({ change }) =>
        change ? [`${points(change.distance / 2)}%`, ...change.moves.map((_, more) => `${more}`)] : [],
      ),
      ...timesTold(own),
      ...moves.flatMap(({ from, to }) => [weightOf(from), weightOf(to)]),
      ...analysis.intervals.flatMap(({ weight, low, high }) => [weight, low, high].map(weightOf)),
    ],
    weights: [
      ...weights.flatMap(({ weight, importance }) => [weightOf(weight), String(importance)]),
      ...weights
        .flatMap(({ effects }) => [...effects.map(({ add }) => add), sum(effects.map(({ add }) => add))])
        .map(String),
      `${weights.length}`,
    ],
  };
}

export function testNumbers(own: Case, read: () => Reading): void {
  test('no number stands on the page that the engine does not have', () => {
    const { seen, heard } = read();
    const figures = figuresOf(own);
    for (const part of ['verdict', 'ranking', 'against', 'change', 'weights'] as const)
      for (const read of [seen, heard]) {
        // What a source says holds figures of its own.
        const text =
          part === 'change' && read.finding !== '' ? read.whole[part].replace(read.finding, ' ') : read.whole[part];
        const numbers = numbersIn(text);
        expect(numbers.length, part).toBeGreaterThan(0);
        expect(
          numbers.filter((number) => !figures[part].includes(number)),
          part,
        ).toEqual([]);
      }
  });
}
