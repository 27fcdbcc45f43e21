import { assess } from '../../src/advisor/evidence/assess.ts';
import type { Cell } from '../../src/advisor/evidence/cell.ts';
import type { CriterionId, FrameworkId, Model } from '../../src/knowledge/knowledge-base.ts';
import { TOLERANCE } from '../../src/mcda/index.ts';

/** What is compared of a cell. */
export type CellState = Pick<Cell, 'value' | 'known' | 'disputed'>;

export interface MovedCell {
  readonly framework: FrameworkId;
  readonly criterion: CriterionId;
  readonly before: CellState;
  readonly after: CellState;
}

/** Cells that both models have and that another value, silence or dispute tells apart, in the order of the second. */
export function movedCells(before: Model, after: Model): readonly MovedCell[] {
  const [then, now] = [assess(before), assess(after)];
  const shared = <T extends { id: string }>(list: readonly T[], other: readonly T[]) =>
    list.filter(({ id }) => other.some((entry) => entry.id === id));
  return shared(after.criteria, before.criteria).flatMap(({ id: criterion }) =>
    shared(after.frameworks, before.frameworks).flatMap(({ id: framework }) => {
      const pair = { before: then.cell(framework, criterion), after: now.cell(framework, criterion) };
      return differ(pair.before, pair.after) ? [{ framework, criterion, ...pair }] : [];
    }),
  );
}

const differ = (a: CellState, b: CellState) =>
  a.known !== b.known || a.disputed !== b.disputed || Math.abs(a.value - b.value) > TOLERANCE;
