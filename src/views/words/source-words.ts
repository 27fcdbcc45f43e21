import { leftOutInKinds } from '../../advisor/evidence/left-out.ts';
import type { Model, SourceId } from '../../knowledge/model.ts';
import type { SourceKind } from '../../knowledge/vocabulary.ts';
import { longDate } from './long-date.ts';

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

/** Pages of documentation have no rows: the label is ours. */
export const HAS_ROWS: Readonly<Record<SourceKind, boolean>> = { comparison: true, official: false, benchmark: true };

export const publishedOn = (published: string) => (published === 'not given' ? 'no date given' : longDate(published));

/** "not given" says too little where no heading stands over it. */
export const writtenBy = (author: string) => author.replace(/^not given/, 'no author given');

/** What is left out, in as few words as can be: "all official documentation", "“Flask vs Express.js”". */
export function leftOutWords(model: Model, leftOut: readonly SourceId[]): string[] {
  return leftOutInKinds(model, leftOut).flatMap((id) => {
    const own = model.sources.filter((source) => source.id === id || source.kind === id);
    const all = own.length > 1 ? ALL[id] : undefined;
    return all === undefined ? own.map(({ short }) => `“${short}”`) : [all];
  });
}

const ALL: Readonly<Record<string, string>> = {
  comparison: 'all comparisons',
  official: 'all official documentation',
  benchmark: 'all benchmarks',
} satisfies Record<SourceKind, string>;
