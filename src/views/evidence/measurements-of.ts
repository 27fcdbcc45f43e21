import type { Evidence, Figure } from '../../knowledge/evidence.ts';
import type { FrameworkId, Model, SourceId } from '../../knowledge/model.ts';

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
  readonly figures: readonly Measured[];
  /** Milliseconds until the answer on average in the same test, shortest first; empty where that was not measured. */
  readonly waits: readonly Measured[];
}

/** What one framework reached. */
export interface Measured {
  readonly framework: FrameworkId;
  readonly value: number;
}

/** Every measurement behind a criterion, in the order of the sources. */
export function measurementsOf(model: Model, evidence: Evidence, criterion: string): Measurement[] {
  const rows = new Map<string, Measurement & { figures: Measured[]; waits: Measured[] }>();
  model.findings.forEach((finding, number) => {
    const words = evidence.findings[number];
    if (finding.kind !== 'rated' || finding.criterion !== criterion || !words?.figure) return;
    const { section, slug, row } = words.locator;
    const { value, unit, better, wait } = words.figure;
    const key = JSON.stringify([finding.source, section, row]);
    const { asOf, machine } = words;
    const there = rows.get(key) ?? {
      ...{ source: finding.source, section, slug, row, unit, better, figures: [], waits: [] },
      ...(asOf !== undefined && { asOf }),
      ...(machine !== undefined && { machine }),
    };
    there.figures.push({ framework: finding.framework, value });
    if (wait !== undefined) there.waits.push({ framework: finding.framework, value: wait });
    rows.set(key, there);
  });
  return [...rows.values()].map((measurement) => {
    const sign = measurement.better === 'more' ? -1 : 1;
    return {
      ...measurement,
      figures: measurement.figures.toSorted((a, b) => sign * (a.value - b.value)),
      waits: measurement.waits.toSorted((a, b) => a.value - b.value),
    };
  });
}
