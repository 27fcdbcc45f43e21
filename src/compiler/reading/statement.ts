import type { Figure } from '../../knowledge/evidence.ts';
import type { Rating } from '../../knowledge/vocabulary.ts';
import type { Place } from '../problems/problem.ts';
import type { Section } from './sections.ts';

/** One cell of a source's table: what it says of one framework on one criterion or fact. */
export interface Statement {
  readonly source: string;
  readonly section: Section;
  readonly row: string;
  /** The column's heading as it stands in the table. */
  readonly column: string;
  readonly framework: string;
  readonly judged: Judged;
  readonly sentence: string;
  readonly figure?: Figure;
  readonly place: Place;
}

/** What a statement is about, and what it says: a rating on a criterion, or values of a fact. */
export type Judged =
  | { readonly kind: 'rated'; readonly criterion: string; readonly rating: Rating }
  | { readonly kind: 'stated'; readonly fact: string; readonly values: readonly string[] };

/** A table row, whether its cells could be read or not. */
export interface Row {
  readonly section: string;
  readonly label: string;
  /** As written, whether it exists or not. */
  readonly judges: string;
  /** Something in it, or in its table's header, could not be read. */
  readonly faulty: boolean;
}
