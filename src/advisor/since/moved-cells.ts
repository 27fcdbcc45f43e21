import type { CriterionId, FrameworkId, Model } from '../../knowledge/model.ts';
import { TOLERANCE } from '../../mcda/index.ts';
import { type Assessment, assess } from '../evidence/assess.ts';
import type { Cell } from '../evidence/cell.ts';

/** A cell in two states of the data. */
export interface MovedCell {
  readonly framework: FrameworkId;
  readonly criterion: CriterionId;
  readonly before: Cell;
  readonly after: Cell;
}

/**
 * Cells that both models have and that another value, silence or dispute tells apart, in the order of the second.
 *
 * @param read how the cells of each are read; as all sources say, unless told otherwise
 */
export function movedCells(
  before: Model,
  after: Model,
  read: (model: Model) => Assessment = (model) => assess(model),
): readonly MovedCell[] {
  const [then, now] = [read(before), read(after)];
  const shared = <T extends { id: string }>(list: readonly T[], other: readonly T[]) =>
    list.filter(({ id }) => other.some((entry) => entry.id === id));
  return shared(after.criteria, before.criteria).flatMap(({ id: criterion }) =>
    shared(after.frameworks, before.frameworks).flatMap(({ id: framework }) => {
      const pair = { before: then.cell(framework, criterion), after: now.cell(framework, criterion) };
      return differ(pair.before, pair.after) ? [{ framework, criterion, ...pair }] : [];
    }),
  );
}

const differ = (a: Cell, b: Cell) =>
  a.known !== b.known || a.disputed !== b.disputed || Math.abs(a.value - b.value) > TOLERANCE;
