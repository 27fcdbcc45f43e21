import { type Place, Problems } from '../../src/compiler/problems/problem.ts';
import type { ContentFiles } from '../../src/compiler/reading/content-files.ts';
import { readEntries } from '../../src/compiler/reading/entry.ts';
import { KnownNames } from '../../src/compiler/reading/known-names.ts';
import { plainTexts } from '../../src/compiler/reading/plain-text.ts';
import { readSourceTables } from '../../src/compiler/reading/source-tables.ts';

/** A fact as a source states it, and where. */
export interface StatedFact {
  readonly framework: string;
  readonly fact: string;
  readonly value: string;
  readonly place: Place;
}

/** Every fact of content that is known to be sound. */
export function statedFacts(files: ContentFiles): readonly StatedFact[] {
  const problems = new Problems();
  const { entries, unreadable } = readEntries(plainTexts(files, problems), problems);
  const names = new KnownNames(entries, unreadable);
  return entries.sources
    .flatMap((source) => readSourceTables(source, names, problems).statements)
    .flatMap(({ framework, judged, place }) =>
      judged.kind === 'stated' ? judged.values.map((value) => ({ framework, fact: judged.fact, value, place })) : [],
    );
}
