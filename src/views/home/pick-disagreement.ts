import type { Conflict, CriterionId, FrameworkId, Model } from '../../knowledge/knowledge-base.ts';
import { RATING_VALUE } from '../../knowledge/vocabulary.ts';

/** A recorded dispute over one cell. */
export interface Disagreement {
  readonly conflict: Conflict;
  readonly framework: FrameworkId;
  readonly criterion: CriterionId;
  /** Numbers of the findings that the dispute is about. */
  readonly findings: readonly number[];
  /** How many sources are at odds. */
  readonly sources: number;
  /** From the lowest to the highest rating, 0 to 1. */
  readonly spread: number;
}

/** The dispute that shows best how sources differ: most sources, then widest apart, then most findings, then content order. */
export function pickDisagreement(model: Model): Disagreement | undefined {
  return model.conflicts
    .filter(({ kind }) => kind === 'rating')
    .flatMap((conflict) => overEachCell(model, conflict))
    .filter(({ sources, spread }) => sources > 1 && spread > 0)
    .sort((a, b) => b.sources - a.sources || b.spread - a.spread || b.findings.length - a.findings.length)[0];
}

function overEachCell(model: Model, conflict: Conflict): readonly Disagreement[] {
  const rated = conflict.findings.flatMap((number) => {
    const finding = model.findings[number];
    return finding?.kind === 'rated' ? [{ number, ...finding }] : [];
  });
  const cells = rated.filter((finding, at) => rated.findIndex((other) => isSameCell(finding, other)) === at);
  return cells.map(({ framework, criterion }) => {
    const here = rated.filter((finding) => isSameCell(finding, { framework, criterion }));
    const values = here.map(({ rating }) => RATING_VALUE[rating]);
    return {
      conflict,
      framework,
      criterion,
      findings: here.map(({ number }) => number),
      sources: new Set(here.map(({ source }) => source)).size,
      spread: Math.max(...values) - Math.min(...values),
    };
  });
}

interface Place {
  readonly framework: FrameworkId;
  readonly criterion: CriterionId;
}

const isSameCell = (a: Place, b: Place) => a.framework === b.framework && a.criterion === b.criterion;
