import type { Assessment } from '../../advisor/assess.ts';
import type { Cell } from '../../advisor/cell.ts';
import type { Conflict, Model } from '../../knowledge/knowledge-base.ts';

export interface Disagreement {
  readonly cell: Cell;
  readonly conflict: Conflict;
}

/**
 * The recorded dispute over one cell that shows best how sources differ: most sources, then widest range, then most
 * findings, then content order.
 */
export function pickDisagreement(model: Model, assessment: Assessment): Disagreement | undefined {
  const disputes = model.frameworks.flatMap((framework) =>
    model.criteria.flatMap((criterion) => {
      const cell = assessment.cell(framework.id, criterion.id);
      const conflict = model.conflicts.find(({ id, kind }) => kind === 'rating' && cell.conflicts.includes(id));
      return conflict ? [{ cell, conflict }] : [];
    }),
  );
  const sources = ({ cell }: Disagreement) => new Set(cell.findings.map((number) => model.findings[number]?.source)).size;
  const width = ({ cell }: Disagreement) => cell.high - cell.low;
  return disputes.sort(
    (a, b) => sources(b) - sources(a) || width(b) - width(a) || b.cell.findings.length - a.cell.findings.length,
  )[0];
}
