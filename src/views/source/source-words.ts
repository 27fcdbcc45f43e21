import type { SourceKind } from '../../knowledge/vocabulary.ts';
import { longDate } from '../ui/sentences.ts';

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

export const publishedOn = (published: string) => (published === 'not given' ? 'no date given' : longDate(published));

/** "not given" says too little where no heading stands over it. */
export const writtenBy = (author: string) => author.replace(/^not given/, 'no author given');
