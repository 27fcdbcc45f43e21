import type { Evidence, FrameworkId, Model, SourceId } from '../../knowledge/knowledge-base.ts';

/** What one row of a source says on one criterion or fact. */
export interface Judgement {
  readonly kind: 'criterion' | 'fact';
  readonly id: string;
  readonly name: string;
  /** Finding numbers by framework. */
  readonly findings: ReadonlyMap<FrameworkId, readonly number[]>;
}

export interface SourceRow {
  readonly label: string;
  readonly judgements: readonly Judgement[];
}

export interface SourceSection {
  readonly title: string;
  readonly slug: string;
  /** 2 for the topmost headings. */
  readonly depth: number;
  /** The frameworks that its rows speak of, in content order. */
  readonly frameworks: readonly FrameworkId[];
  readonly rows: readonly SourceRow[];
  /** Whether further sections stand below it. */
  readonly parent: boolean;
}

/** Everything one source says, in its own order: section by section, row by row. */
export function statementsOf(model: Model, evidence: Evidence, source: SourceId): SourceSection[] {
  const sections = evidence.sources[source]?.sections ?? [];
  const numbers = model.findings.flatMap((finding, number) => (finding.source === source ? [number] : []));
  return sections.map(({ title, slug, depth }, index) => {
    const own = numbers.filter((number) => evidence.findings[number]?.locator.slug === slug);
    const spoken = new Set(own.map((number) => model.findings[number]?.framework));
    return {
      title,
      slug,
      depth,
      frameworks: model.frameworks.map(({ id }) => id).filter((id) => spoken.has(id)),
      rows: rowsOf(model, evidence, own),
      parent: (sections[index + 1]?.depth ?? 0) > depth,
    };
  });
}

function rowsOf(model: Model, evidence: Evidence, numbers: readonly number[]): SourceRow[] {
  const rows = new Map<string, Map<string, Judgement & { findings: Map<FrameworkId, number[]> }>>();
  for (const number of numbers) {
    const finding = model.findings[number];
    if (!finding) continue;
    const label = evidence.findings[number]?.locator.row ?? '';
    const judgements = rows.get(label) ?? new Map();
    rows.set(label, judgements);
    const kind = finding.kind === 'rated' ? 'criterion' : 'fact';
    const id = finding.kind === 'rated' ? finding.criterion : finding.fact;
    const name = (kind === 'criterion' ? model.criteria : model.facts).find((each) => each.id === id)?.name ?? id;
    const judgement = judgements.get(`${kind} ${id}`) ?? { kind, id, name, findings: new Map() };
    judgements.set(`${kind} ${id}`, judgement);
    judgement.findings.set(finding.framework, [...(judgement.findings.get(finding.framework) ?? []), number]);
  }
  return [...rows].map(([label, judgements]) => ({ label, judgements: [...judgements.values()] }));
}
