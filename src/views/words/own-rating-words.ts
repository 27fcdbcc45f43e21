import type { Cell } from '../../advisor/evidence/cell.ts';
import type { OwnRating } from '../../knowledge/own-rating.ts';
import { midSentence, type Names } from './names.ts';
import { ratingWord } from './rating-word.ts';

/** What the sources say of a cell: "“low”", or that none speaks. */
const saidOf = ({ known, value }: Pick<Cell, 'known' | 'value'>) => (known ? `“${ratingWord(value)}”` : '“unknown”');

/** "“high” instead of “low”"; the same word where the sources leave it in doubt. */
export function insteadOf({ rating }: Pick<OwnRating, 'rating'>, instead: Pick<Cell, 'known' | 'value'>): string {
  const said = saidOf(instead);
  return said === `“${rating}”`
    ? `“${rating}”, as the sources say, but without doubt`
    : `“${rating}” instead of ${said}`;
}

/** "Django on admin panel" */
export const cellInWords = ({ framework, criterion }: Pick<Cell, 'framework' | 'criterion'>, names: Names) =>
  `${names.framework(framework)} on ${midSentence(names.criterion(criterion))}`;

/** "because: “we measured it”", as whoever gave the rating put it, without a full stop; that there is none, where there is none. */
export function because(reason: string): string {
  return reason === '' ? 'without a reason' : `because: “${isolated(reason.replace(/\.$/, ''))}”`;
}

/** Words that run from right to left keep those around them in their order. */
function isolated(words: string): string {
  return /\p{Script=Hebrew}|\p{Script=Arabic}|\p{Script=Syriac}|\p{Script=Thaana}|\p{Script=Nko}/u.test(words)
    ? `\u2068${words}\u2069`
    : words;
}
