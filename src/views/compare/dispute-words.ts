import type { Decided, DisputesBetween } from '../../advisor/pair/disputes-between.ts';
import type { Side } from '../../advisor/pair/pair.ts';
import { midSentence } from '../words/names.ts';
import { ratingWord } from '../words/rating-word.ts';
import { inWords, sentence } from '../words/sentences.ts';
import type { Comparison } from './comparison.tsx';

/** What of the disputes is in sight; "No dispute about Django or FastAPI is recorded." where there is none. */
export function disputesInShort({ nameOf }: Pick<Comparison, 'nameOf'>, { bearing, others }: DisputesBetween): string {
  const both = `${nameOf('first')} or ${nameOf('second')}`;
  const all = bearing.length + others.length;
  if (all === 0) return `No dispute about ${both} is recorded.`;
  if (bearing.length === 0)
    return `None of the ${inWords(all)} recorded about ${both} bears on the choice between them.`;
  return `${sentence(inWords(bearing.length))} of ${inWords(all)} recorded about ${both} ${bearing.length === 1 ? 'bears' : 'bear'} on the choice: the sides would put another one ahead, or speak of both.`;
}

/** What opens the disputes that do not bear on the choice. */
export function othersInShort({ nameOf }: Pick<Comparison, 'nameOf'>, { bearing, others }: DisputesBetween): string {
  const [first, second] = [nameOf('first'), nameOf('second')];
  const number = sentence(inWords(others.length));
  const beside = bearing.length > 0 ? ' more' : '';
  return others.length === 1
    ? `${number}${beside} is about one of the two, and whoever is right, ${first} and ${second} stand as they do`
    : `${number}${beside} are about one of the two, and whoever is right, ${first} and ${second} stand as they do`;
}

/** "What hangs on it here: rate Django “low” on horizontal scaling, and FastAPI is ahead; rate it “very high”, and Django is ahead." */
export function hangsOn({ names, nameOf }: Pick<Comparison, 'names' | 'nameOf'>, decided: Decided): string {
  const { criterion, of, low, high, ifLow, ifHigh } = decided;
  return `What hangs on it here: rate ${nameOf(of)} “${ratingWord(low)}” on ${midSentence(names.criterion(criterion))}, and ${stands(ifLow)}; rate it “${ratingWord(high)}”, and ${stands(ifHigh)}.`;

  function stands(side: Side | null): string {
    return side === null ? 'the two are level' : `${nameOf(side)} is ahead`;
  }
}
