import type { Evidence } from '../../knowledge/evidence.ts';
import type { Model, SourceId } from '../../knowledge/model.ts';
import type { Prose } from '../../knowledge/prose.ts';

/** What one row of a source says on one criterion or fact. */
export interface Judgement {
  readonly kind: 'criterion' | 'fact';
  readonly id: string;
  readonly name: string;
  /** Finding numbers, in the order of the source's columns. */
  readonly findings: readonly number[];
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
  /** What the section says beside its rows; often nothing. */
  readonly note: Prose;
  /** The page it is on, where the source is a body of pages, and that page's date or version. */
  readonly url?: string;
  readonly asOf?: string;
  /** What its figures were measured on. */
  readonly machine?: string;
  readonly rows: readonly SourceRow[];
  /** Whether further sections stand below it. */
  readonly parent: boolean;
}

/** Everything one source says, in its own order: section by section, row by row. */
export function sourceSectionsOf(model: Model, evidence: Evidence, source: SourceId): SourceSection[] {
  const sections = evidence.sources[source]?.sections ?? [];
  const numbers = model.findings.flatMap((finding, number) => (finding.source === source ? [number] : []));
  return sections.map(({ title, slug, depth, note, url, asOf, machine }, index) => ({
    ...(url !== undefined && url !== sections[index - 1]?.url && { url }),
    ...(asOf !== undefined && asOf !== sections[index - 1]?.asOf && { asOf }),
    ...(machine !== undefined && machine !== sections[index - 1]?.machine && { machine }),
    title,
    slug,
    depth,
    note,
    rows: rowsOf(
      model,
      evidence,
      numbers.filter((number) => evidence.findings[number]?.locator.slug === slug),
    ),
    parent: (sections[index + 1]?.depth ?? 0) > depth,
  }));
}

function rowsOf(model: Model, evidence: Evidence, numbers: readonly number[]): SourceRow[] {
  const rows = new Map<string, Map<string, Judgement & { findings: number[] }>>();
  for (const number of numbers) {
    const finding = model.findings[number];
    if (!finding) continue;
    const label = evidence.findings[number]?.locator.row ?? '';
    const judgements = rows.get(label) ?? new Map<string, Judgement & { findings: number[] }>();
    rows.set(label, judgements);
    const kind = finding.kind === 'rated' ? 'criterion' : 'fact';
    const id = finding.kind === 'rated' ? finding.criterion : finding.fact;
    const name = (kind === 'criterion' ? model.criteria : model.facts).find((each) => each.id === id)?.name ?? id;
    const judgement = judgements.get(`${kind} ${id}`) ?? { kind, id, name, findings: [] };
    judgements.set(`${kind} ${id}`, judgement);
    judgement.findings.push(number);
  }
  return [...rows].map(([label, judgements]) => ({ label, judgements: [...judgements.values()] }));
}
