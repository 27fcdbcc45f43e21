import { type Decided, type DisputesBetween, turnsRound } from '../../advisor/pair/disputes-between.ts';
import type { Side } from '../../advisor/pair/pair.ts';
import { midSentence } from '../words/names.ts';
import { ratingWord } from '../words/rating-word.ts';
import { inWords, sentence } from '../words/sentences.ts';
import type { Comparison } from './comparison.tsx';

/** "Of eighteen recorded about Django or FastAPI, five bear on the choice: in four, who is right decides who is ahead; one is about both." */
export function disputesInShort({ nameOf }: Pick<Comparison, 'nameOf'>, { bearing, others }: DisputesBetween): string {
  const both = `${nameOf('first')} or ${nameOf('second')}`;
  const all = bearing.length + others.length;
  if (all === 0) return `No dispute about ${both} is recorded.`;
  const recorded = `${all === 1 ? 'the one' : inWords(all)} recorded about ${both}`;
  if (bearing.length === 0) return `Of ${recorded}, none decides who is ahead.`;
  const turning = bearing.filter(({ decides }) => decides.some(turnsRound)).length;
  const naming = bearing.length - turning;
  const decide = 'who is right decides who is ahead';
  if (bearing.length === 1)
    return `Of ${recorded}, one bears on the choice: ${naming === 1 ? 'it is about both' : decide}.`;
  const parts =
    naming === 0
      ? [`in each, ${decide}`]
      : turning === 0
        ? ['they are about both']
        : [`in ${inWords(turning)}, ${decide}`, `${inWords(naming)} ${naming === 1 ? 'is' : 'are'} about both`];
  return `Of ${recorded}, ${inWords(bearing.length)} bear on the choice: ${parts.join('; ')}.`;
}

/** What opens the disputes that do not bear on the choice. */
export function othersInShort({ bearing, others }: DisputesBetween): string {
  const levelling = others.filter(({ decides }) => decides.length > 0).length;
  const one = others.length === 1;
  const number = sentence(inWords(others.length)) + (bearing.length > 0 ? ' more' : '');
  const about = `${number} ${one ? 'is' : 'are'} about one of the two alone`;
  if (levelling === 0) return `${about}: whoever is right, the two stand as they do`;
  const which = one ? 'who' : levelling === others.length ? 'on each, who' : `on ${inWords(levelling)} of them, who`;
  return `${about}: ${which} is right decides whether they are level`;
}

/** "What hangs on it here: rate Django “low” on horizontal scaling, and FastAPI is ahead; rate it “very high”, and Django is ahead." */
export function hangsOn({ names, nameOf }: Pick<Comparison, 'names' | 'nameOf'>, decided: Decided): string {
  const { criterion, of, low, high, ifLow, ifHigh } = decided;
  return `What hangs on it here: rate ${nameOf(of)} “${ratingWord(low)}” on ${midSentence(names.criterion(criterion))}, and ${stands(ifLow)}; rate it “${ratingWord(high)}”, and ${stands(ifHigh)}.`;

  function stands(side: Side | null): string {
    return side === null ? 'the two are level' : `${nameOf(side)} is ahead`;
  }
}
