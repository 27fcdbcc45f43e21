import type { Side } from '../../advisor/pair/pair.ts';
import type { Gap } from '../../advisor/pair/ratings-apart.ts';
import { midSentence } from '../words/names.ts';
import { ratingWord } from '../words/rating-word.ts';
import { list } from '../words/sentences.ts';
import type { Comparison } from './comparison.tsx';

/** What speaks for one of the two, after "Django when", and what it costs: a sentence each. */
export interface Way {
  readonly when: string;
  readonly price: string;
}

export function wayOf(comparison: Comparison, side: Side): Way {
  return generalWay(comparison, side);
}

/** So many criteria make a sentence. */
const NAMED = 3;

/** A way in the names of the criteria that lie furthest apart. */
function generalWay({ ratings, names }: Comparison, side: Side): Way {
  const named = (gaps: readonly Gap[]) =>
    list(gaps.slice(0, NAMED).map(({ criterion }) => midSentence(names.criterion(criterion))));
  const other = side === 'first' ? 'second' : 'first';
  const [ahead, behind] = [ratings.ahead[side], ratings.ahead[other]];
  const [worst] = behind;
  return {
    when:
      ahead.length === 0
        ? 'something counts that is not rated here: it is ahead on no criterion.'
        : `this counts most: ${named(ahead)}.`,
    price: worst
      ? `You give up ${named(behind)}: the first of these is ${ratingWord(worst[side].value)}, against ${ratingWord(worst[other].value)}.`
      : 'By these ratings you give up nothing.',
  };
}
