import type { Cell } from '../../advisor/evidence/cell.ts';
import type { Names } from '../words/names.ts';
import { ratingWord } from '../words/rating-word.ts';

/** What a cost is called. `rated`: the rating, where the name does not say it; a name is of what is missing. */
export interface CostName {
  readonly name: string;
  readonly rated: string | undefined;
}

/** "Hard to learn" where "Easy to learn" is rated low; "Admin panel" with "low" where the name praises nothing. */
export function costName({ criterion, value, known }: Cell, names: Names): CostName {
  const flaw = known ? flawOf(criterion, value, names) : undefined;
  if (flaw !== undefined) return { name: flaw, rated: undefined };
  return { name: names.criterion(criterion), rated: known ? ratingWord(value) : 'unknown' };
}

/** What a criterion is called where its value is low, if its name would praise it. */
export function flawOf(criterion: string, value: number, names: Names): string | undefined {
  return ['low', 'very low'].includes(ratingWord(value)) ? names.flaw(criterion) : undefined;
}
