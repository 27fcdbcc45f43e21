import type { SourceKind } from '../../knowledge/vocabulary.ts';

export const KIND_OF_SOURCE: Readonly<Record<SourceKind, string>> = {
  comparison: 'Comparison',
  official: 'Official documentation',
  benchmark: 'Benchmark',
};

export const KINDS_OF_SOURCES: Readonly<Record<SourceKind, string>> = {
  comparison: 'Comparisons',
  official: 'Official documentation',
  benchmark: 'Benchmarks',
};
