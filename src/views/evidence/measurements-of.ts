import type { Evidence, Figure, FrameworkId, Model, SourceId } from '../../knowledge/knowledge-base.ts';

/** One measured row of a benchmark: the same test of several frameworks. */
export interface Measurement {
  readonly source: SourceId;
  readonly section: string;
  readonly slug: string;
  readonly row: string;
  readonly asOf?: string;
  /** What it was measured on, in words. */
  readonly machine?: string;
  readonly unit: Figure['unit'];
  readonly better: Figure['better'];
  /** Best first. */
  readonly figures: readonly { readonly framework: FrameworkId; readonly value: number }[];
}

/** Every measurement behind a criterion, in the order of the sources. */
export function measurementsOf(model: Model, evidence: Evidence, criterion: string): Measurement[] {
  const rows = new Map<string, Measurement & { figures: { framework: FrameworkId; value: number }[] }>();
  model.findings.forEach((finding, number) => {
    const words = evidence.findings[number];
    if (finding.kind !== 'rated' || finding.criterion !== criterion || !words?.figure) return;
    const { section, slug, row } = words.locator;
    const { value, unit, better } = words.figure;
    const key = JSON.stringify([finding.source, section, row]);
    const { asOf, machine } = words;
    const there = rows.get(key) ?? {
      ...{ source: finding.source, section, slug, row, unit, better, figures: [] },
      ...(asOf !== undefined && { asOf }),
      ...(machine !== undefined && { machine }),
    };
    there.figures.push({ framework: finding.framework, value });
    rows.set(key, there);
  });
  return [...rows.values()].map((measurement) => {
    const sign = measurement.better === 'more' ? -1 : 1;
    return { ...measurement, figures: measurement.figures.toSorted((a, b) => sign * (a.value - b.value)) };
  });
}
