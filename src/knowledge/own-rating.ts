import type { CriterionId, FrameworkId } from './model.ts';
import type { Rating } from './vocabulary.ts';

/** A rating that the person puts in place of a cell's. */
export interface OwnRating {
  readonly rating: Rating;
  /** Why, in their words: tidied, at most 140 characters. Empty where they gave none. */
  readonly reason: string;
}

/** The most characters that the reason has. */
export const REASON_LENGTH = 140;

/** A cell that is rated: `django.admin-panel`. */
export type CellId = string;

/** The name of a cell; the ids may be unknown to the model. */
export function cellId(framework: FrameworkId, criterion: CriterionId): CellId {
  return `${framework}.${criterion}`;
}

/** The framework and the criterion of a cell; text of another form has an empty criterion. */
export function placeOf(cell: CellId): { readonly framework: FrameworkId; readonly criterion: CriterionId } {
  const [framework = '', ...rest] = cell.split('.');
  return { framework, criterion: rest.join('.') };
}
