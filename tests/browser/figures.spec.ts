import { admit } from '../../src/advisor/admit.ts';
import { analyse } from '../../src/advisor/analyse.ts';
import type { Analysis, Rival, WeightInterval } from '../../src/advisor/analysis.ts';
import { assess } from '../../src/advisor/assess.ts';
import { type Prospects, prospectsOf } from '../../src/advisor/prospects.ts';
import { recommend } from '../../src/advisor/recommend.ts';
import type { Effect, Reason, Recommendation, RuledOut, Standing, Weight } from '../../src/advisor/recommendation.ts';
import type { Profile } from '../../src/knowledge/profile.ts';
import { RATINGS } from '../../src/knowledge/vocabulary.ts';
import { encode } from '../../src/share/encode.ts';
import { model } from '../fixtures/real-knowledge.ts';
import { REFERENCE_PROFILES } from '../fixtures/reference-profiles.ts';
import { type FlipText, openAll, type Part, type ResultText, readResult } from './result-text.ts';
import { expect, listen, Site, test } from './site.ts';

// Figures and sentences are made here anew, not with the code of the page: only then can the two disagree.

/** Points of 100 with one decimal, from a number between -1 and 1. */
function points(value: number): string {
  const tenths = Math.round(Math.abs(value) * 1000);
  return `${value < 0 && tenths > 0 ? '−' : ''}${(tenths / 10).toFixed(1)}`;
}

const weightOf = (weight: number) => `${points(weight)}%`;

/** A share as a whole per cent; what is neither none nor all never reads so. */
function share(of: number): string {
  if (of > 0 && of < 0.005) return '<1%';
  if (of < 1 && of >= 0.995) return '>99%';
  return `${Math.round(of * 100)}%`;
}

function shareInWords(of: number): string {
  if (of === 0) return 'none';
  return of === 1 ? 'all' : share(of).replace('<', 'less than ').replace('>', 'more than ');
}

const NUMBERS =
  'no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const inWords = (number: number) => NUMBERS[number] ?? String(number);
const list = (words: readonly string[]) => new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(words);
const either = (words: readonly string[]) => new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(words);
const count = (number: number, one: string, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;

/** Names of criteria lose their capital in mid-sentence, so sentences are compared without regard to capitals. */
const lower = (words: string) => words.toLowerCase();

function entry<T extends { readonly id: string }>(entries: readonly T[], id: string): T {
  const found = entries.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`The knowledge base has no "${id}".`);
  return found;
}
const framework = (id: string) => entry(model.frameworks, id).name;
const criterion = (id: string) => entry(model.criteria, id).name;
const question = (id: string) => entry(model.questions, id).text;
const option = (of: string, id: string) => entry(entry(model.questions, of).options, id).text;

const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);

interface Amount {
  readonly criterion: string;
  readonly points: number;
}

/** Everything the engine knows of one profile. */
interface Case {
  readonly name: string;
  readonly profile: Profile;
  readonly recommendation: Recommendation;
  readonly analysis: Analysis;
  readonly prospects: Prospects;
  readonly leader: Standing;
  readonly second: Standing;
  /** What speaks for the leader against the second and the other way round, most points first. */
  readonly forFirst: readonly Amount[];
  readonly forSecond: readonly Amount[];
}

const CASES = REFERENCE_PROFILES.map(({ name, profile: decided }): Case => {
  const { profile } = admit(model, decided);
  const recommendation = recommend(model, profile);
  const analysis = analyse(model, profile);
  const [leader, second] = recommendation.standings;
  if (!analysis || !leader || !second || second.rank === 1)
    throw new Error(`"${name}" puts nobody alone in first place: these tests read the sentences about a leader.`);
  return {
    name,
    profile,
    recommendation,
    analysis,
    prospects: prospectsOf(model, profile),
    leader,
    second,
    forFirst: advantages(leader, second),
    forSecond: advantages(second, leader),
  };
});

function advantages(of: Standing, over: Standing): Amount[] {
  return of.contributions
    .map((own, place) => ({ criterion: own.criterion, points: own.points - (over.contributions[place]?.points ?? 0) }))
    .filter((own) => own.points > 1e-9)
    .sort((a, b) => b.points - a.points);
}

/** Groups of criteria that have weight, in content order. */
function groupsOf({ recommendation }: Case) {
  const inGroup = (group: string, amounts: readonly { criterion: string }[]) =>
    amounts.filter((own) => entry(model.criteria, own.criterion).group === group);
  return model.groups
    .filter(({ id }) => inGroup(id, recommendation.weights).length > 0)
    .map(({ id, name }) => ({
      name,
      weight: sum(recommendation.weights.map((own) => (inGroup(id, [own]).length > 0 ? own.weight : 0))),
      pointsOf: ({ contributions }: Pick<Standing, 'contributions'>) =>
        sum(contributions.map((own) => (inGroup(id, [own]).length > 0 ? own.points : 0))),
    }));
}

const rangeOf = ({ range }: Pick<Standing, 'range'>) => `${points(range.low)}–${points(range.high)}`;

function shareOf({ analysis }: Case, id: string, rank = 1): number {
  const of = analysis.acceptability.find((own) => own.framework === id)?.byRank[rank - 1];
  if (of === undefined) throw new Error(`The analysis has no share for ${id} in rank ${rank}.`);
  return of;
}

// The ranking

function standingRows(own: Case) {
  return own.recommendation.standings.map((standing) => ({
    seen: [
      String(standing.rank),
      `${entry(model.frameworks, standing.framework).monogram} ${framework(standing.framework)}`,
      `${points(standing.score)} ${rangeOf(standing)}`,
      share(shareOf(own, standing.framework)),
    ],
    heard: [
      `Rank ${standing.rank}: ${framework(standing.framework)}`,
      `${points(standing.score)} between ${points(standing.range.low)} and ${points(standing.range.high)}`,
      `First in ${share(shareOf(own, standing.framework))} of readings`,
    ],
  }));
}

function ruledOutRow({ framework: id, wouldScore, failures }: RuledOut): string {
  const reasons = failures.map(({ question: asked, option: chosen, fact, has }) => {
    const { name, values } = entry(model.facts, fact);
    const instead = list(has.map((value) => entry(values, value).name));
    return `Ruled out by the answer “${option(asked, chosen)}” to “${question(asked)}”. Its ${name}: ${instead}.`;
  });
  return `Ruled out: ${framework(id)} Would score ${points(wouldScore)} ${reasons.join(' ')}`;
}

/** Narrow segments have no room for their number. */
function numbersInPicture(own: Case, standing: Standing, howMany: number): string[] {
  const earned = groupsOf(own).map(({ pointsOf }) => pointsOf(standing));
  const least = earned.toSorted((a, b) => b - a)[howMany - 1] ?? Number.POSITIVE_INFINITY;
  return earned.filter((amount) => amount >= least).map((amount) => String(Math.round(amount * 100)));
}

// Reasons

function reasonRow(standing: Standing, reason: Reason, profile: Profile) {
  const cell = assess(model, profile.leftOut).cell(standing.framework, reason.criterion);
  const rating = cell.known ? (RATINGS[Math.round(cell.value * (RATINGS.length - 1))] ?? '') : 'unknown';
  const start = `${criterion(reason.criterion)} ${rating}${cell.disputed ? ' disputed' : ''}`;
  const [own, of] = [points(reason.points), points(reason.of)];
  return {
    unknown: { seen: `${start} ${own} of ${of} assumed`, heard: `${start} ${own} of ${of} points assumed` },
    carries: { seen: `${start} ${own} of ${of}`, heard: `${start} earns ${own} of ${of} points` },
    costs: { seen: `${start} ${points(-reason.points)} of ${of}`, heard: `${start} loses ${own} of ${of} points` },
  }[reason.kind];
}

/** What the opened row says of a criterion's weight. */
function origin({ weight, importance, byHand, effects }: Weight) {
  const replaced = sum(effects.map(({ add }) => add));
  const setByHand = replaced > 0 ? `set by hand in place of the ${replaced} that the answers add up to` : 'set by hand';
  return {
    weight: `Weight ${weightOf(weight)}, importance ${importance}${byHand ? `, ${setByHand}.` : ', from:'}`,
    from: byHand ? [] : effects.map(effectInWords),
    setByHand,
  };
}

const effectInWords = ({ question: asked, option: chosen, add }: Effect) =>
  `${question(asked)} ${option(asked, chosen)} (+${add})`;

/** The line that opens a framework's reasons. */
function inShort({ framework: id, carries, costs, score }: Standing): string {
  const most = carries.slice(0, 2).map((reason) => criterion(reason.criterion));
  const least = costs.find(({ kind }) => kind === 'costs');
  const carried = most.length > 0 ? list(most) : 'nothing that has weight';
  const loses = least
    ? `loses most on ${criterion(least.criterion)}`
    : costs.length > 0
      ? 'what sources do not say is assumed half-way'
      : 'loses on nothing';
  return `${framework(id)} Carried by ${carried}; ${loses} ${points(score)}`;
}

// What would change it

const answerInWords = (asked: string, [first, ...others]: readonly string[]) => {
  if (first === undefined) return 'No answer';
  const quoted = (id: string) => `“${option(asked, id)}”`;
  return others.length === 0 ? quoted(first) : `${quoted(first)} with ${list(others.map(quoted))}`;
};

/** Every change of one answer that the page tells, one a line. */
function flipsTold(flips: readonly FlipText[]): string[] {
  return flips.flatMap(({ question: asked, from, first, answers }) =>
    answers.map((answer) => {
      const who = first.replace(/ (comes first|share the first place) with( one of these)?$/, '');
      return `${asked} ${from} → ${answer.replace(/ ?: try it out$/, '')}: ${who}`;
    }),
  );
}

function flipsFound({ analysis }: Case): string[] {
  return analysis.flips.map(({ question: asked, from, to, first }) => {
    const who = first.length === 0 ? 'no framework' : list(first.map(framework));
    return `${question(asked)} The answer: ${answerInWords(asked, from)} → ${answerInWords(asked, to)}: ${who}`;
  });
}

function robustnessInWords({ leader, second, analysis }: Case): string {
  const [ahead, behind] = [framework(leader.framework), framework(second.framework)];
  const robustness = analysis.rivals[0]?.robustness;
  if (robustness === null || robustness === undefined)
    return `${behind} is better than ${ahead} on nothing that has weight, so no weights can put it ahead.`;
  const factor = (Math.floor(robustness * 100) / 100).toFixed(2);
  if (factor === '1.00')
    return `Were every weight wrong at once, an error of 1% in each, in the worst direction, would be enough for ${behind}.`;
  return `Were every weight wrong at once, each by any factor below ${factor}, ${ahead} would still be ahead of ${behind}.`;
}

/** As many moves as are told, the largest first, then the number of the others. */
function changeInWords({ change }: Rival, told: number): string {
  if (!change) return 'No weights put it level with the first.';
  if (change.moves.length === 0) return 'It is level already.';
  const size = points(change.distance / 2);
  const moved = size === '0.0' ? 'Less than 0.1 points' : `${size} ${size === '1.0' ? 'point' : 'points'}`;
  // A move too small for its figures to differ is not worth telling.
  const visible = change.moves.filter(({ from, to }) => weightOf(from) !== weightOf(to));
  if (visible.length === 0) return `${moved} of weight.`;
  const moves = visible
    .slice(0, told)
    .map(({ criterion: id, from, to }) => `${criterion(id)} from ${weightOf(from)} to ${weightOf(to)}`);
  const more = visible.length - told;
  return `${moved} of weight: ${list(more > 0 ? [...moves, `${inWords(more)} smaller moves`] : moves)}.`;
}

function intervalRow({ criterion: id, weight, low, high, lowRival, highRival }: WeightInterval): string[] {
  const ends = [
    ...(lowRival === null ? [] : [end(lowRival, low, 'below', '0.0%')]),
    ...(highRival === null ? [] : [end(highRival, high, 'above', '100.0%')]),
  ];
  const always = ends.length === 0;
  return [
    criterion(id),
    weightOf(weight),
    always ? 'at any weight' : `${weightOf(low)} to ${weightOf(high)}`,
    always ? 'Nobody' : ends.join(' '),
  ];
}

/** Beyond the last weight there is, nobody can be: there they are level. */
function end(rival: string, at: number, side: 'below' | 'above', last: string): string {
  const weight = weightOf(at);
  return weight === last ? `Level with ${framework(rival)} at ${weight}` : `${framework(rival)} ${side} ${weight}`;
}

/** How far a weight is from where another draws level. */
const roomIn = ({ weight, low, high, lowRival, highRival }: WeightInterval) =>
  Math.min(
    lowRival === null ? Number.POSITIVE_INFINITY : weight - low,
    highRival === null ? Number.POSITIVE_INFINITY : high - weight,
  );

/** The scores with other weights, by framework. */
function scoresWith({ recommendation }: Case, weightIn: (weight: Weight) => number): Map<string, number> {
  return new Map(
    recommendation.standings.map(({ framework: id, contributions }) => [
      id,
      sum(recommendation.weights.map((own, place) => weightIn(own) * (contributions[place]?.value ?? 0))),
    ]),
  );
}

/** How far a framework is behind the best of these scores. */
const behindBest = (scores: ReadonlyMap<string, number>, id: string) =>
  Math.max(...scores.values()) - (scores.get(id) ?? Number.NEGATIVE_INFINITY);

/** The scores with one weight at the end of its interval, the others keeping their proportions. */
function scoresAt(own: Case, interval: WeightInterval, at: number): Map<string, number> {
  const others = own.recommendation.weights.length - 1;
  return scoresWith(own, ({ criterion: id, weight }) => {
    if (id === interval.criterion) return at;
    return interval.weight < 1 ? (weight * (1 - at)) / (1 - interval.weight) : (1 - at) / others;
  });
}

const firstFor = ({ standings }: Recommendation) =>
  standings.filter(({ rank }) => rank === 1).map(({ framework: id }) => id);

function decisiveInWords({ decisive }: Analysis): string {
  if (!decisive) return 'No single rating does, whatever it were.';
  const { framework: of, criterion: on, from, to, steps, first } = decisive;
  const who =
    first.length === 1
      ? `${list(first.map(framework))} would come first`
      : `${list(first.map(framework))} would share the first place`;
  const distance = steps === 1 ? 'one step' : `${inWords(steps)} steps`;
  return `If this one rating of ${framework(of)} on ${criterion(on)} were “${to}” instead of “${from}”, ${distance} away, ${who}. No other single rating does as much in fewer steps.`;
}

// The verdict

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
  }[analysis.verdict.kind];
}

/** Of those behind the leader, whoever is first in the most readings. */
function closestTo(own: Case): string[] {
  const behind = own.recommendation.standings.slice(1).map(({ framework: id }) => id);
  const most = Math.max(...behind.map((id) => shareOf(own, id)));
  return behind.filter((id) => shareOf(own, id) === most);
}

/** Whom the leader is told against: in a close result whoever is first most often beside it, else the second. */
function opponentOf(own: Case): Standing {
  const closest = own.analysis.verdict.kind === 'too-close' ? closestTo(own) : [];
  const rival = own.recommendation.standings.find(({ framework: id }) => closest.length === 1 && closest.includes(id));
  return rival ?? own.second;
}

function kicker({ analysis, profile }: Case): string {
  const { kind, early } = analysis.verdict;
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

function stillOpen({ prospects: { open, settled } }: Case): string {
  const of = open.length;
  const can = open.filter(({ canChange }) => canChange !== 'no').length;
  if (of === 0) return '';
  if (settled) return 'Nothing still open can change the winner.';
  // Beside a large number, a small one is a figure too.
  const number = (own: number) => (of > 10 ? String(own) : inWords(own));
  const all = of === 1 ? 'the one question' : `${of === 2 ? 'both' : `all ${number(of)}`} questions`;
  return `${can < of ? `${number(can)} of the ${number(of)} questions` : all} still open can change the winner.`;
}

/** The largest of some advantages, one after the other: "a (7.1)", "a (7.1) and b (3.6)", … */
const largest = (amounts: readonly Amount[], atMost: number) =>
  amounts
    .slice(0, atMost)
    .map((_, place) =>
      lower(list(amounts.slice(0, place + 1).map((own) => `${criterion(own.criterion)} (${points(own.points)})`))),
    );

/** Each sentence that may follow the scores, and the only ways in which it is true. */
function sentencesTrueOf(
  own: Case,
  opponent: Standing,
): readonly { readonly starts: RegExp; readonly may: readonly string[] }[] {
  const { leader, recommendation, analysis, prospects, profile } = own;
  const sure = analysis.verdict.kind;
  const closest = closestTo(own);
  const rival =
    sure === 'too-close' && closest.length === 1
      ? `, ${closest.map(framework).join()} in ${closest.map((id) => shareInWords(shareOf(own, id))).join()}`
      : '';
  const name = framework(opponent.framework);
  const ahead = `${framework(leader.framework)} ahead${opponent.rank === own.second.rank ? '' : ` of ${name}`}`;
  const against = advantages(opponent, leader);
  const readings = Object.keys(profile.answers).length > 0 ? 'answers' : 'importances';
  const oftener = closest.filter((id) => shareOf(own, id) > shareOf(own, leader.framework));
  const deciding = prospects.open.filter(({ canChange }) => canChange === 'alone');
  const better = recommendation.ruledOut.filter(
    ({ wouldScore }) => wouldScore > leader.score && points(wouldScore) !== points(leader.score),
  );
  const { decisive } = analysis;
  const silent = recommendation.weights
    .map((weight) => weight.criterion)
    .filter((id) =>
      recommendation.standings.every(({ framework: of }) => !assess(model, own.profile.leftOut).cell(of, id).known),
    );
  return [
    {
      starts: /comes first in/,
      may: [
        `${framework(leader.framework)} comes first in ${shareInWords(shareOf(own, leader.framework))} of 10,000 plausible readings of these ${readings}${rival}.`,
      ],
    },
    {
      starts: /comes first more often/,
      may:
        oftener.length === 1
          ? [
              `${oftener.map(framework).join()} comes first more often although it scores less: a reading takes each rating from anywhere in its range, and the score takes the mean of the sources.`,
            ]
          : [],
    },
    {
      starts: /^what puts/,
      may: largest(advantages(leader, opponent), 3).map((named) => `what puts ${ahead}: ${named}.`),
    },
    {
      starts: /^(what|nothing that has weight) speaks for/,
      may:
        against.length === 0
          ? [`nothing that has weight speaks for ${name} against it.`]
          : largest(against, 2).map((named) => `what speaks for ${name}: ${named}.`),
    },
    {
      starts: /^the ranges of the two overlap/,
      may:
        oftener.length !== 1 && leader.range.low < opponent.range.high
          ? [`the ranges of the two overlap: if the doubtful ratings fell the other way, ${name} could be ahead.`]
          : [],
    },
    {
      starts: /could decide it|decides it\.$/,
      may:
        sure !== 'too-close'
          ? []
          : deciding.length > 0
            ? deciding.map((open) => `an answer to “${question(open.question)}” could decide it.`)
            : decisive
              ? [
                  `one rating could decide it: “${decisive.to}” instead of “${decisive.from}” for ${framework(decisive.framework)} on ${criterion(decisive.criterion)}.`,
                ]
              : ['no open question and no single rating decides it.'],
    },
    {
      starts: /^no source that counts speaks of/,
      may:
        silent.length === 0
          ? []
          : silent.length === recommendation.weights.length
            ? ['no source that counts speaks of anything that has weight.']
            : [
                `no source that counts speaks of ${either(silent.map(criterion))}, so ${silent.length === 1 ? 'that tells' : 'those tell'} none apart.`,
              ],
    },
    {
      starts: /would score more/,
      may:
        better.length === 0
          ? []
          : [
              `${list(better.map(({ framework: id, wouldScore }) => `${framework(id)} (${points(wouldScore)})`))} would score more, but ${better.length === 1 ? 'is' : 'are'} ruled out.`,
            ],
    },
  ].map(({ starts, may }) => ({ starts, may: may.map(lower) }));
}

// No stray number

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
const ROWS_AT_ONCE = 5;
const ANSWERS_TOLD = 3;

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
  const alike = analysis.flips.map(
    (flip) =>
      analysis.flips.filter((each) => each.question === flip.question && each.first.join() === flip.first.join())
        .length,
  );
  return {
    verdict: [
      ...[...standings.map(({ score }) => points(score)), leadAsShown(own), '10,000', '100'],
      ...[...shares, ...each, ...rivalEach, ...ruledOut.map(({ wouldScore }) => points(wouldScore))],
      ...[profile.answers, profile.importances, profile.leftOut].map((made) => `${Object.keys(made).length}`),
      ...[prospects.open, prospects.open.filter(({ canChange }) => canChange !== 'no')].map((all) => `${all.length}`),
    ],
    ranking: [
      ...['0', '25', '50', '75', '100', '100.0', '10,000'],
      ...[...shares, ...standings.map((_, place) => `${place + 1}`)],
      ...shown.flatMap(({ score, range }) => [score, range.low, range.high]).map(points),
      ...inGroups.flatMap((amount) => [points(amount), `${Math.round(amount * 100)}`]),
    ],
    against: [...each, ...sums],
    change: [
      ...['0.1', '1%', `${weights.length - ROWS_AT_ONCE}`],
      ...alike.map((flips) => `${flips - ANSWERS_TOLD}`),
      (Math.floor((analysis.rivals[0]?.robustness ?? 0) * 100) / 100).toFixed(2),
      ...analysis.rivals.flatMap(({ change }) =>
        change ? [points(change.distance / 2), ...change.moves.map((_, more) => `${more}`)] : [],
      ),
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

/** How far the leader is ahead as the two scores are shown. */
const leadAsShown = ({ leader, second }: Case) =>
  (Number(points(leader.score)) - Number(points(second.score))).toFixed(1);

for (const own of CASES) {
  const { recommendation, analysis, leader, second, forFirst, forSecond } = own;
  const { standings, ruledOut, weights } = recommendation;

  test.describe(own.name, () => {
    // All tests of a profile read one page: they share a worker.
    test.describe.configure({ mode: 'default' });
    let seen: ResultText;
    let heard: ResultText;

    test.beforeAll(async ({ browser }) => {
      const page = await browser.newPage();
      const complaints: string[] = [];
      listen(page, complaints);
      await new Site(page).open(`recommendation/#${encode(own.profile, model.contentHash)}`);
      await openAll(page);
      ({ seen, heard } = await readResult(page));
      await page.close();
      expect(complaints).toEqual([]);
    });

    test('the ranking shows each rank, score, range and share of readings, and the picture is as large', () => {
      const withoutPicture = (row: readonly string[]) => row.filter((_, place) => place !== 3);
      expect(seen.standings.map(withoutPicture)).toEqual(standingRows(own).map((row) => row.seen));
      expect(heard.standings.map((row) => row.filter((words) => words !== ''))).toEqual(
        standingRows(own).map((row) => row.heard),
      );
      for (const [place, standing] of standings.entries()) {
        const numbers = (seen.standings[place]?.[3] ?? '').split(' ').filter((number) => number !== '');
        expect(numbers).toEqual(numbersInPicture(own, standing, numbers.length));
        const picture = [...(seen.pictures[place]?.segments ?? []), ...(seen.pictures[place]?.line ?? [])];
        const earned = groupsOf(own)
          .map(({ pointsOf }) => pointsOf(standing))
          .filter((amount) => amount > 0);
        const real = [...earned, standing.range.low, standing.range.high].map((amount) => amount * 100);
        expect(picture).toHaveLength(real.length);
        for (const [index, size] of real.entries())
          expect(picture[index], `${standing.framework} ${index}`).toBeCloseTo(size, 1);
      }
      expect(heard.ruledOut.map(lower)).toEqual(ruledOut.map(ruledOutRow).map(lower));
      const order = standings.map(
        ({ rank, framework: id, score }) => `${rank}, ${framework(id)} with ${points(score)} points`,
      );
      const out =
        ruledOut.length === 0 ? '' : ` Ruled out: ${list(ruledOut.map(({ framework: id }) => framework(id)))}.`;
      expect(heard.figcaption).toBe(`The ranking, out of 100 points: ${order.join('; ')}.${out}`);
    });

    test('the same figures stand in the tables, by group of criteria and by rank', () => {
      const groups = groupsOf(own);
      const row = (result: Standing | RuledOut, place: string, score: number) => [
        framework(result.framework),
        place,
        points(score),
        rangeOf(result),
        ...groups.map(({ pointsOf }) => points(pointsOf(result))),
      ];
      const [byGroup, byRank] = seen.tables.ranking;
      expect(byGroup).toEqual([
        ['Framework', 'Rank', 'Score', 'Range', ...groups.map(({ name }) => name)],
        ...standings.map((standing) => row(standing, String(standing.rank), standing.score)),
        ...ruledOut.map((out) => row(out, 'ruled out', out.wouldScore)),
        ['Points to be had', '', '100.0', '', ...groups.map(({ weight }) => points(weight))],
      ]);
      expect(byRank).toEqual([
        ['Framework', ...standings.map((_, place) => `Rank ${place + 1}`)],
        ...standings.map(({ framework: id }) => [
          framework(id),
          ...standings.map((_, place) => share(shareOf(own, id, place + 1))),
        ]),
      ]);
    });

    test('every reason of every framework shows its points, its rating and where its weight comes from', () => {
      const lists = (read: 'seen' | 'heard') =>
        standings.flatMap((standing) =>
          [standing.carries, standing.costs].map((reasons) =>
            reasons.map((reason) => reasonRow(standing, reason, own.profile)[read]),
          ),
        );
      expect(seen.titles.why).toBe(`Why ${framework(leader.framework)}`);
      expect(seen.reasons.map(({ rows }) => rows.map(({ line }) => line))).toEqual(lists('seen'));
      expect(heard.reasons.map(({ rows }) => rows.map(({ line }) => line))).toEqual(lists('heard'));
      expect(heard.reasons.map(({ of, title }) => [lower(of), title])).toEqual(
        standings.flatMap((standing) => {
          const of = standing === leader ? '' : lower(inShort(standing));
          const unknown = standing.costs.some(({ kind }) => kind === 'unknown');
          return [
            [of, 'Carries it'],
            [of, unknown ? 'Costs it, or is unknown' : 'Costs it'],
          ];
        }),
      );
      const opened = standings.flatMap(({ framework: id, carries, costs }) =>
        [...carries, ...costs].map((reason) => {
          const weight = weights.find((each) => each.criterion === reason.criterion);
          const cell = assess(model, own.profile.leftOut).cell(id, reason.criterion);
          const origins = weight ? origin(weight) : { weight: '', from: [] };
          return { ...origins, findings: cell.findings.length + cell.outdated.length };
        }),
      );
      expect(seen.reasons.flatMap(({ rows }) => rows)).toMatchObject(
        opened.map(({ weight, from, findings }) => ({ weight, from, findings })),
      );
    });

    test('the differences between the first two are told with their side, and add up to the lead', () => {
      const [first, other] = [framework(leader.framework), framework(second.framework)];
      const amount = (of: readonly Amount[]) => sum(of.map((each) => each.points));
      expect(amount(forFirst) - amount(forSecond)).toBeCloseTo(leader.score - second.score, 9);
      expect(seen.titles.against).toBe(`${first} against ${other}`);
      expect(seen.paragraphs.against[0]).toBe(
        `In all, ${points(amount(forFirst))} points for ${first} and ${points(amount(forSecond))} for ${other}.`,
      );

      const rows = (read: ResultText) => read.tables.against[0]?.slice(1) ?? [];
      const sides = [
        { of: leader.framework, all: forFirst },
        { of: second.framework, all: forSecond },
      ].map(({ of, all }) => {
        const mine = rows(heard).filter(([, , words]) => words?.startsWith(`${framework(of)} by `));
        const summed = mine.find(([label]) => /^\d+ smaller ones$/.test(label ?? ''));
        const named = all.slice(0, mine.length - (summed ? 1 : 0));
        const rest = all.slice(named.length);
        const bars = [
          ...named.map((each) => [criterion(each.criterion), points(each.points)]),
          ...(rest.length > 0 ? [[`${rest.length} smaller ones`, points(amount(rest))]] : []),
        ];
        expect(mine).toEqual(bars.map(([label, size]) => [label, '', `${framework(of)} by ${size}`]));
        return bars.map(([label, size]) => [label, '', `${size} ${entry(model.frameworks, of).monogram}`]);
      });
      expect(rows(seen)).toEqual(sides.flat());
      expect(rows(heard)).toHaveLength(sides.flat().length);
      const told = sum(
        rows(heard).map(
          ([, , words]) => Number(words?.split(' ').at(-1)) * (words?.startsWith(`${first} by `) ? 1 : -1),
        ),
      );
      // Each figure is rounded by at most half a tenth.
      expect(Math.abs(told - (leader.score - second.score) * 100)).toBeLessThanOrEqual(
        0.05 * rows(heard).length + 1e-9,
      );
    });

    test('the fewest reasons outweigh all that speaks for the second, and with one less they do not', () => {
      const told = lower(seen.paragraphs.against.at(-1) ?? '');
      const against = sum(forSecond.map((each) => each.points));
      const outweighs = (howMany: number) => sum(forFirst.slice(0, howMany).map((each) => each.points)) > against;
      const enough = forFirst.findIndex((_, place) => outweighs(place + 1)) + 1;
      const names = lower(list(forFirst.slice(0, enough).map((each) => criterion(each.criterion))));
      if (forSecond.length === 0)
        return expect(told).toBe(`one reason is enough, because nothing outweighs it: ${names}.`);
      expect(outweighs(enough) && !outweighs(enough - 1)).toBe(true);
      const theirs = forSecond.length === 1 ? 'the one advantage' : `all ${inWords(forSecond.length)} advantages`;
      expect(told).toContain(`${theirs} of ${lower(framework(second.framework))}`);
      // Where it takes all there are, they need no names.
      if (enough < forFirst.length) {
        expect(told).toContain(`${inWords(enough)} of the ${inWords(forFirst.length)} advantages of`);
        expect(told.split(': ').at(-1)).toBe(`${names}.`);
      }
    });

    test('every answer that would change the winner is told, and does', () => {
      const told = flipsTold(heard.flips);
      expect(told.map(lower).toSorted()).toEqual(flipsFound(own).map(lower).toSorted());
      for (const { question: asked, to, first } of analysis.flips) {
        const { [asked]: _, ...others } = own.profile.answers;
        const answers = to.length === 0 ? others : { ...others, [asked]: to };
        const { verdict, ...after } = recommend(model, admit(model, { ...own.profile, answers }).profile);
        expect(verdict.kind === 'no-preference' ? [] : firstFor({ verdict, ...after }).toSorted()).toEqual(
          first.toSorted(),
        );
      }
      const ever = new Set([leader.framework, ...analysis.flips.flatMap(({ first }) => first)]);
      const never = model.frameworks.filter(({ id }) => !ever.has(id)).map(({ name }) => name);
      const none = never.length > 0 ? ` None puts ${either(never)} first.` : '';
      const lost = standings.filter(({ framework: id }) => own.prospects.outOfReach.includes(id));
      const reach =
        lost.length > 0 && own.prospects.open.length > 0
          ? ` No answer to what is still open puts ${either(lost.map(({ framework: id }) => framework(id)))} first.`
          : '';
      expect(heard.paragraphs.change).toContain(
        told.length > 0
          ? `No other change to a single answer given does.${none}${reach}`
          : `No change to a single answer given does.${reach}`,
      );
    });

    test('the weights that would change the winner are those of the analysis, and do', () => {
      expect(seen.paragraphs.change).toContain(robustnessInWords(own));
      expect(heard.moves.map(([rival]) => rival)).toEqual(standings.slice(1).map(({ framework: id }) => framework(id)));
      for (const [place, rival] of analysis.rivals.entries()) {
        const told = (seen.moves[place]?.[1] ?? '').replace(/ Try it out$/, '');
        expect(lower(told)).toBe(lower(changeInWords(rival, told.split(' from ').length - 1)));
        if (!rival.change) continue;
        const { moves, distance } = rival.change;
        expect(sum(moves.map(({ from, to }) => Math.abs(to - from)))).toBeCloseTo(distance, 6);
        expect(sum(moves.map(({ from, to }) => to - from))).toBeCloseTo(0, 6);
        const to = new Map(moves.map((move) => [move.criterion, move.to]));
        const after = scoresWith(own, (weight) => to.get(weight.criterion) ?? weight.weight);
        expect(behindBest(after, rival.framework)).toBeLessThan(1e-6);
      }

      const rows = seen.tables.change.flatMap((table) => table.slice(1));
      expect(rows.toSorted()).toEqual(analysis.intervals.map(intervalRow).toSorted());
      // Those nearest to a change come first.
      const rooms = rows.map(([name]) =>
        Math.min(...analysis.intervals.filter((each) => criterion(each.criterion) === name).map(roomIn)),
      );
      expect(rooms).toEqual(rooms.toSorted((a, b) => (a === b ? 0 : a - b)));
      for (const interval of analysis.intervals)
        for (const [at, rival] of [
          [interval.low, interval.lowRival],
          [interval.high, interval.highRival],
        ] as const) {
          const scores = scoresAt(own, interval, at);
          expect(behindBest(scores, leader.framework)).toBeLessThan(1e-6);
          if (rival !== null) expect(behindBest(scores, rival)).toBeLessThan(1e-6);
        }
    });

    test('the one finding that would change the winner is that of the analysis, and does', () => {
      const { decisive } = analysis;
      const told = seen.paragraphs.change.map((paragraph) => lower(paragraph.replace(/ Try it out$/, '')));
      expect(told).toContain(lower(decisiveInWords(analysis)));
      if (!decisive) return expect(seen.finding).toBe('');
      const finding = model.findings[decisive.finding];
      if (finding?.kind !== 'rated') throw new Error(`Finding ${decisive.finding} rates nothing.`);
      expect(seen.finding.startsWith(`${finding.rating} `)).toBe(true);
      expect(seen.finding).toContain(entry(model.sources, finding.source).short);
      const findings = model.findings.with(decisive.finding, { ...finding, rating: decisive.to });
      expect(firstFor(recommend({ ...model, findings }, own.profile)).toSorted()).toEqual(decisive.first.toSorted());
    });

    test('what counts shows the importance and weight of every criterion, and the answers behind them', () => {
      const [table] = seen.tables.weights;
      expect(table?.slice(1).map((row) => row.slice(0, 3))).toEqual(
        weights.map(({ criterion: id, importance, weight }) => [criterion(id), String(importance), weightOf(weight)]),
      );
      expect(table?.slice(1).map((row) => lower(row[3] ?? ''))).toEqual(
        weights.map((weight) => lower(weight.byHand ? origin(weight).setByHand : origin(weight).from.join(' '))),
      );
      const told = ({ criterion: id, weight }: Weight) => `${criterion(id)} (${weightOf(weight)})`;
      const above = weights.slice(0, 3).filter(({ importance }) => importance > (weights[3]?.importance ?? 0));
      const level = weights.filter(({ importance }) => importance === weights[0]?.importance);
      const each = `${weightOf(weights[0]?.weight ?? 0)} each`;
      const most =
        above.length > 0
          ? `most of all ${list(above.map(told))}`
          : level.length === weights.length
            ? `all the same, ${each}`
            : `${inWords(level.length)} of them the most, ${each}`;
      const ignored = model.criteria.filter(({ id }) => own.profile.importances[id] === 0).map(({ name }) => name);
      const start =
        weights.length === 1
          ? `Only one criterion has weight: ${weights.map(told).join()}`
          : `${count(weights.length, 'criterion', 'criteria')} have weight, ${most}`;
      expect(seen.paragraphs.weights.map(lower)).toContain(
        lower(`${start}.${ignored.length > 0 ? ` Ignored by hand: ${list(ignored)}.` : ''}`),
      );
    });

    test('no number stands on the page that the engine does not have', () => {
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

    test('the headline is as sure as the analysis, and what is still open is counted', () => {
      expect(seen.headline).toBe(headline(own));
      expect(lower(seen.kicker)).toBe(lower(kicker(own)));
      expect(lower(seen.stillOpen)).toBe(lower(stillOpen(own)));
    });

    test('every sentence of the verdict is true of the figures', () => {
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
  });
}
