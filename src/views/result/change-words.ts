import type { Duel } from '../../advisor/ranking/duel.ts';
import type {
  AnswerFlip,
  DecisiveFinding,
  Rival,
  WeightChange,
  WeightInterval,
} from '../../advisor/robustness/analysis.ts';
import type { OtherLanguage } from '../../advisor/robustness/other-language.ts';
import type { FrameworkId } from '../../knowledge/model.ts';
import { midSentence, type Names } from '../words/names.ts';
import { points } from '../words/points.ts';
import { inWords, list } from '../words/sentences.ts';
import { shorten } from '../words/shorten.ts';
import { splitDuel } from './split-duel.ts';

/** "7.1%" */
export const weightInWords = (weight: number) => `${points(weight)}%`;

/** "comes first" and "share the first place", as it is or as it would be. */
const FIRST = {
  is: { nobody: 'no framework comes first', one: 'comes first', several: 'share the first place' },
  would: { nobody: 'no framework would come first', one: 'would come first', several: 'would share the first place' },
} as const;

/** Who is first after a change: "Beta comes first", "Alpha and Beta would share the first place". */
export function firstThen(first: readonly FrameworkId[], mood: keyof typeof FIRST, names: Names): string {
  const { nobody, one, several } = FIRST[mood];
  if (first.length === 0) return nobody;
  return `${list(first.map(names.framework))} ${first.length === 1 ? one : several}`;
}

/** Options chosen together: "“Python” with “C#”", or that there is no answer. */
export function answerInWords(question: AnswerFlip['question'], options: AnswerFlip['to'], names: Names): string {
  if (options.length === 0) return 'no answer';
  const [first = '', ...others] = options.map((option) => `“${names.option(question, option)}”`);
  return others.length === 0 ? first : `${first} with ${list(others)}`;
}

/** How wrong all weights may be at once before the first could lose to the second. */
export function robustnessInWords({ framework, robustness }: Rival, leader: FrameworkId, names: Names): string {
  const [first, second] = [names.framework(leader), names.framework(framework)];
  if (robustness === null)
    return `${second} is better than ${first} on nothing that has weight, so no change of these weights puts it ahead.`;
  // Rounded down: the sentence holds for every factor below the one it names.
  const factor = Math.floor(robustness * 100) / 100;
  if (robustness === 1) return `${first} and ${second} are level, so the weights need not be wrong at all.`;
  if (factor <= 1) return `Were every weight off by 1%, all in the worst direction, ${second} would be level or ahead.`;
  return `${first} stays ahead of ${second} as long as no weight is off by a factor of ${factor.toFixed(2)} or more, even if all are wrong at once.`;
}

/** Moves told one by one; the others are counted. */
const MOVES_TOLD = 3;

/** What it takes to bring a rival level with the first, and what more to put it first alone. */
export function rivalInWords({ change, takeover }: Pick<Rival, 'change' | 'takeover'>, names: Names): string {
  const added = list((takeover?.adds ?? []).map((criterion) => midSentence(names.criterion(criterion))));
  if (!change) {
    if (!takeover) return 'No weights put it level with the first.';
    return `No weights of what counts now do. With weight on ${added}, ${takeover.alone ? 'it comes first' : 'it is level'}.`;
  }
  const level = changeInWords(change, names);
  if (takeover && !takeover.alone) return `${level} It can be no more than level.`;
  return added === '' ? level : `${level} To come first alone, it takes weight on ${added} as well.`;
}

/** "Move 4.1% of the weight: admin panel from 7.1% to 3.0%, …, and two smaller moves." */
function changeInWords(change: WeightChange, names: Names): string {
  if (change.moves.length === 0) return 'It is level already.';
  // Moves that do not show in the figures are not told.
  const seen = change.moves.filter(({ from, to }) => weightInWords(from) !== weightInWords(to));
  if (seen.length === 0) return `Move ${moved(change.distance)} of the weight.`;
  const { first, others } = shorten(seen, MOVES_TOLD);
  const moves = first.map(
    ({ criterion, from, to }) =>
      `${midSentence(names.criterion(criterion))} from ${weightInWords(from)} to ${weightInWords(to)}`,
  );
  if (others.length > 0) moves.push(`${inWords(others.length)} smaller moves`);
  return `Move ${moved(change.distance)} of the weight: ${list(moves)}.`;
}

/** What some weights lose others gain, so that half of all change is moved. */
function moved(distance: number): string {
  const size = points(distance / 2);
  return size === points(0) ? 'less than 0.1%' : `${size}%`;
}

/** Who takes over beyond one end of an interval, and the importance that shows it. */
export interface End {
  readonly side: 'low' | 'high';
  /** "Beta below 3.2%", "Level with Gamma at 100.0%" */
  readonly words: string;
  /** Null where no importance leads beyond it. */
  readonly takeover: number | null;
}

/** The ends of an interval beyond which another is first. */
export function endsOf(interval: WeightInterval, names: Names): readonly End[] {
  const { low, high, lowRival, highRival, lowTakeover, highTakeover } = interval;
  const ends: End[] = [];
  if (lowRival !== null)
    ends.push({ side: 'low', words: endInWords(names.framework(lowRival), low, 0), takeover: lowTakeover });
  if (highRival !== null)
    ends.push({ side: 'high', words: endInWords(names.framework(highRival), high, 1), takeover: highTakeover });
  return ends;
}

/** @param limit where no weight is left beyond the end: 0 or 1 */
function endInWords(rival: string, end: number, limit: 0 | 1): string {
  if (points(end) === points(limit)) return `Level with ${rival} at ${weightInWords(end)}`;
  return `${rival} ${limit === 0 ? 'below' : 'above'} ${weightInWords(end)}`;
}

/** How far a weight is from an end where another draws level; infinite where there is none. */
export function roomIn({ weight, low, high, lowRival, highRival }: WeightInterval): number {
  return Math.min(
    lowRival === null ? Number.POSITIVE_INFINITY : weight - low,
    highRival === null ? Number.POSITIVE_INFINITY : high - weight,
  );
}

/** The one rating that matters most; what it would have to be, and who leads then. */
export function decisiveInWords(
  { framework, criterion, from, to, steps, first }: DecisiveFinding,
  names: Names,
): string {
  const distance = steps === 1 ? 'one step' : `${inWords(steps)} steps`;
  return `If this one rating of ${names.framework(framework)} on ${midSentence(names.criterion(criterion))} were “${to}” instead of “${from}”, ${distance} away, ${firstThen(first, 'would', names)}. No other single rating would in fewer steps.`;
}

/** Who would be first if no language were dearer to the team than another. */
export function otherLanguageInWords({ framework, over, lead }: OtherLanguage, names: Names): string {
  const [first, second] = [names.framework(framework), names.framework(over)];
  const ahead = points(lead) === points(0) ? 'less than 0.1 points' : `${points(lead)} points`;
  return `If a new language made no difference, ${first} would come first, ${ahead} ahead of ${second}.`;
}

/** Why the first beats the second, with the fewest reasons; empty where it does not. */
export function fewestReasons(duel: Duel, names: Names): string {
  const { why } = duel;
  if (why.length === 0) return '';
  const { forFirst, forSecond } = splitDuel(duel);
  const [first, second] = [names.framework(duel.first), names.framework(duel.second)];
  const reasons = list(why.map((criterion) => midSentence(names.criterion(criterion))));
  if (forSecond.length === 0)
    return `One reason is enough, because nothing that has weight speaks for ${second}: ${reasons}.`;
  const all =
    forSecond.length === 1
      ? `the one advantage of ${second}`
      : `all ${inWords(forSecond.length)} advantages of ${second}`;
  if (why.length === forFirst.length)
    return why.length === 1
      ? `The one advantage of ${first}, ${reasons}, outweighs ${all}.`
      : `It takes ${why.length === 2 ? 'both' : `all ${inWords(why.length)}`} advantages of ${first} to outweigh ${all}.`;
  const enough = why.length === 1 ? 'is enough' : 'are enough';
  return `The fewest reasons: ${inWords(why.length)} of the ${inWords(forFirst.length)} advantages of ${first} ${enough} to outweigh ${all}: ${reasons}.`;
}
