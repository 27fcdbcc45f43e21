import type { Model, SourceId } from '../../knowledge/model.ts';

/**
 * Whose word counts once in a cell, however many files it fills: each comparison for itself, all official sources
 * together, all benchmarks together.
 */
export interface Voice {
  /** How much it counts beside the other voices, above 0. */
  readonly trust: number;
  /** Numbers of the findings of each of its sources; none is empty. */
  readonly sources: readonly (readonly number[])[];
}

/** The voices behind some findings, in the order in which they are first heard. */
export function voicesOf(model: Model, findings: readonly number[]): readonly Voice[] {
  const voices = new Map<string, { trust: number; sources: Map<SourceId, number[]> }>();
  for (const number of findings) {
    const source = model.findings[number]?.source;
    if (source === undefined) continue;
    const kind = model.sources.find(({ id }) => id === source)?.kind ?? 'comparison';
    const name = kind === 'comparison' ? source : kind;
    const voice = voices.get(name) ?? { trust: model.trust[kind], sources: new Map() };
    voices.set(name, voice);
    voice.sources.set(source, [...(voice.sources.get(source) ?? []), number]);
  }
  return [...voices.values()].map(({ trust, sources }) => ({ trust, sources: [...sources.values()] }));
}
