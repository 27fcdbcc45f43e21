import { isPicked, type MatrixView } from './matrix-view.ts';
import { type Row, readingWord } from './rows.ts';

/** Why a row is hidden, in the order in which we ask: each hidden row counts once. */
export const HIDING_REASONS = ['group', 'search', 'difference'] as const;
export type HidingReason = (typeof HIDING_REASONS)[number];

export interface FilteredRows {
  readonly shown: readonly Row[];
  readonly total: number;
  readonly hidden: Readonly<Record<HidingReason, number>>;
}

/** Leaves out what the view does not ask for, and counts why. `found` tells whether the search finds a row. */
export function filterRows(rows: readonly Row[], view: MatrixView, found: (row: Row) => boolean): FilteredRows {
  const hidden: Record<HidingReason, number> = { group: 0, search: 0, difference: 0 };
  const shown = rows.filter((row) => {
    const why = hidingOf(row);
    if (why) hidden[why] += 1;
    return !why;
  });
  return { shown, total: rows.length, hidden };

  function hidingOf(row: Row): HidingReason | null {
    if (!isPicked(view.groups, row.group)) return 'group';
    if (!found(row)) return 'search';
    if (view.differences && !differs(row)) return 'difference';
    return null;
  }
}

/** At least two frameworks are known to read differently; what nobody speaks of is not a difference. */
export function differs(row: Row): boolean {
  const words = row.cells
    .filter(({ reading }) => reading.kind !== 'unknown')
    .map(({ reading }) => readingWord(reading));
  return new Set(words).size > 1;
}
