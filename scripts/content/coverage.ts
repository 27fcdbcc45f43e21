import { assess } from '../../src/advisor/evidence/assess.ts';
import type { Cell } from '../../src/advisor/evidence/cell.ts';
import { comparedCriteria } from '../../src/advisor/ranking/compared-criteria.ts';
import type { Model } from '../../src/knowledge/model.ts';

/** How many of a framework's cells are known, how many of those are disputed, and how many are unknown. */
export interface Coverage {
  readonly name: string;
  readonly known: number;
  readonly disputed: number;
  readonly unknown: number;
}

/** One a framework, in content order, and the total. */
export function coverageOf(model: Model): readonly Coverage[] {
  const assessment = assess(model);
  const cellsOf = (framework: string) => comparedCriteria(model).map(({ id }) => assessment.cell(framework, id));
  return [
    ...model.frameworks.map(({ id, name }) => count(name, cellsOf(id))),
    count(
      'total',
      model.frameworks.flatMap(({ id }) => cellsOf(id)),
    ),
  ];
}

function count(name: string, cells: readonly Cell[]): Coverage {
  const known = cells.filter((cell) => cell.known);
  return {
    name,
    known: known.length,
    disputed: known.filter((cell) => cell.disputed).length,
    unknown: cells.length - known.length,
  };
}
