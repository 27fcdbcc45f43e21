import type { OwnRating } from '../../knowledge/own-rating.ts';
import { RATING_VALUE } from '../../knowledge/vocabulary.ts';
import type { Cell } from './cell.ts';

const NOTHING = { findings: [], outdated: [], conflicts: [], asides: [], known: true, disputed: false } as const;

/**
 * The cell that the person rated. An own rating is as sure as whoever gives it says: it has no range, and what sources
 * dispute is no matter.
 *
 * @param instead what the sources say of it
 */
export function ownCell(instead: Cell, own: OwnRating): Cell {
  const value = RATING_VALUE[own.rating];
  const { framework, criterion } = instead;
  return { ...NOTHING, framework, criterion, value, low: value, high: value, own: { ...own, instead } };
}
