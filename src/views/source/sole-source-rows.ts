import { assess } from '../../advisor/evidence/assess.ts';
import type { FrameworkId, Model, SourceId } from '../../knowledge/model.ts';

export interface SoleSourceRow {
  readonly id: string;
  readonly name: string;
  readonly frameworks: readonly FrameworkId[];
}

/** The cells of which no other source speaks, by criterion and fact. Criteria that follow from a fact are not counted twice. */
export function soleSourceRows(model: Model, source: SourceId): SoleSourceRow[] {
  const assessment = assess(model);
  const isAlone = (findings: readonly number[]) =>
    findings.length > 0 && findings.every((number) => model.findings[number]?.source === source);
  const rows = [
    ...model.facts.map(({ id, name }) => ({
      id,
      name,
      findings: (framework: FrameworkId) => assessment.fact(framework, id).findings,
    })),
    ...model.criteria
      .filter(({ from }) => !from)
      .map(({ id, name }) => ({
        id,
        name,
        findings: (framework: FrameworkId) => assessment.cell(framework, id).findings,
      })),
  ];
  return rows
    .map(({ id, name, findings }) => ({
      id,
      name,
      frameworks: model.frameworks.map((framework) => framework.id).filter((framework) => isAlone(findings(framework))),
    }))
    .filter(({ frameworks }) => frameworks.length > 0);
}
