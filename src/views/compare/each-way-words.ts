import { SIDES, type Side } from '../../advisor/pair/pair.ts';
import type { Gap } from '../../advisor/pair/ratings-apart.ts';
import type { Evidence } from '../../knowledge/evidence.ts';
import { midSentence } from '../words/names.ts';
import { ratingWord } from '../words/rating-word.ts';
import type { Comparison } from './comparison.tsx';

/** What speaks for one of the two, after "Django when", and what it costs: a sentence each. */
export interface Way {
  readonly when: string;
  readonly price: string;
}

/** A way for each: what the content says, if all that it rests on holds by the sources in play, else the criteria by name. */
export function waysOf(comparison: Comparison, written: Evidence['pairs']): Readonly<Record<Side, Way>> {
  const { pair, frameworks } = comparison;
  const own = written[pair.join('-vs-')];
  const [first, second] = SIDES.map((side) => {
    const way = own?.[frameworks[side].id];
    return way && holds(comparison, side, way) ? way : undefined;
  });
  // Of one rank and one make, so that neither looks the better for its wording.
  if (first && second) return { first, second };
  return { first: wayByName(comparison, 'first'), second: wayByName(comparison, 'second') };
}

function holds({ ratings }: Comparison, side: Side, { ahead, behind }: Evidence['pairs'][string][string]): boolean {
  const isAhead = (own: Side, criterion: string) => ratings.ahead[own].some((gap) => gap.criterion === criterion);
  return (
    ahead.every((criterion) => isAhead(side, criterion)) &&
    behind.every((criterion) => isAhead(otherThan(side), criterion))
  );
}

const otherThan = (side: Side): Side => (side === 'first' ? 'second' : 'first');

/** So many criteria make a sentence. */
const NAMED = 3;

function wayByName({ ratings, names }: Comparison, side: Side): Way {
  const named = (gaps: readonly Gap[]) =>
    gaps
      .slice(0, NAMED)
      .map(({ criterion }) => midSentence(names.criterion(criterion)))
      .join(', ');
  const [ahead, behind] = [ratings.ahead[side], ratings.ahead[otherThan(side)]];
  const [worst] = behind;
  return {
    when:
      ahead.length === 0
        ? 'something counts that is not rated here: it is ahead on no criterion.'
        : `what counts is ${named(ahead)}.`,
    price: worst
      ? `You give up ${named(behind)}: ${ratingWord(worst[side].value)} against ${ratingWord(worst[otherThan(side)].value)} on the first of these.`
      : 'By these ratings it costs nothing: the other is ahead on no criterion.',
  };
}
