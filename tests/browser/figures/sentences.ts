import { assess } from '../../../src/advisor/evidence/assess.ts';
import type { Standing } from '../../../src/advisor/ranking/recommendation.ts';
import { model } from '../../fixtures/real-knowledge.ts';
import { type Amount, advantages } from './amounts.ts';
import { type Case, shareOf } from './case.ts';
import { either, inWords, list, lower, points, shareInWords } from './format.ts';
import { criterion, framework, question, topic } from './names.ts';
import { closestTo } from './opponent.ts';
import { completionsIn, standsAsAnswered, staysOf, sureness } from './published.ts';

/** The largest of some advantages, one after the other: "a (7.1)", "a (7.1) and b (3.6)", … */
const largest = (amounts: readonly Amount[], atMost: number) =>
  amounts
    .slice(0, atMost)
    .map((_, place) =>
      lower(list(amounts.slice(0, place + 1).map((own) => `${criterion(own.criterion)} (${points(own.points)})`))),
    );

/** Each sentence that may follow the scores, and the only ways in which it is true. */
export function sentencesTrueOf(
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
  const share = shareOf(own, leader.framework);
  const { classes } = profile.candidates.length > 0 ? sureness.considered : sureness.free;
  const record =
    recommendation.verdict.kind === 'leads'
      ? classes.find(({ from, to }) => share >= from && (share < to || to === 1))
      : undefined;
  const silent = recommendation.weights
    .map((weight) => weight.criterion)
    .filter((id) =>
      recommendation.standings.every(({ framework: of }) => !assess(model, own.profile).cell(of, id).known),
    );
  const completions = completionsIn(own);
  const { open } = prospects;
  const together = open.filter(({ canChange }) => canChange === 'together').length;
  // Beside a large number, a small one is a figure too.
  const number = (count: number) => (open.length > 10 ? String(count) : inWords(count));
  return [
    {
      starts: /comes first in/,
      may: [
        `${framework(leader.framework)} comes first in ${shareInWords(shareOf(own, leader.framework))} of 10,000 plausible readings of these ${readings}${rival}.`,
      ],
    },
    {
      starts: /published decisions agreed/,
      may:
        record && record.n >= 20 && !analysis.verdict.early && (sure === 'too-close' || staysOf(own) >= 0.5)
          ? [`when it was this sure, ${record.hits} of ${record.n} published decisions agreed.`]
          : [],
    },
    {
      starts: /^with the open questions answered/,
      may: completions
        ? [
            `with the open questions answered by chance, ${framework(completions.leader)} stays first in ${shareInWords(completions.stays)} of 500 tries.`,
          ]
        : [],
    },
    {
      starts: /could change the winner|^no single answer can change|question still open can change/,
      may: prospects.settled || open.length === 0 ? [] : [whatIsOpen(prospects, number)],
    },
    {
      starts: /could only together/,
      may: together > 0 && deciding.length > 0 ? [`${number(together)} more could only together.`] : [],
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
      starts: /could decide it|would turn it/,
      may:
        sure !== 'too-close'
          ? []
          : deciding.length > 0 && !standsAsAnswered(own)
            ? deciding.map((open) => `an answer to “${question(open.question)}” could decide it.`)
            : decisive
              ? [
                  `one rating would turn it: “${decisive.to}” instead of “${decisive.from}” for ${framework(decisive.framework)} on ${criterion(decisive.criterion)}.`,
                ]
              : [`no ${deciding.length > 0 ? '' : 'single answer and no '}single rating would turn it.`],
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

/** What questions not answered yet can do alone or, where none can, together. */
function whatIsOpen({ open }: Case['prospects'], number: (count: number) => string): string {
  const of = open.length;
  if (of === 1) return 'the one question still open can change the winner.';
  const alone = open.filter(({ canChange }) => canChange === 'alone').map(({ question: id }) => `“${topic(id)}”`);
  const together = open.filter(({ canChange }) => canChange === 'together').length;
  const all = of === 2 ? 'both' : `all ${number(of)}`;
  if (alone.length === 0)
    return `no single answer can change the winner any more, but ${together < of ? `${number(together)} of the ${number(of)}` : all} questions still open could together.`;
  const named = alone.length > 2 ? `, ${list(alone.slice(0, 2))} among them` : `: ${list(alone)}`;
  return lower(
    `${number(alone.length)} ${alone.length === 1 ? 'answer' : 'answers'} could change the winner${alone.length === 1 ? '' : ', each alone'}${named}.`,
  );
}
