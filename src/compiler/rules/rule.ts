import type { ModelEntry } from '../../knowledge/entries.ts';
import type { Problems } from '../problems/problem.ts';
import type { Entries, Entry, Unreadable } from '../reading/entry.ts';
import type { KnownNames } from '../reading/known-names.ts';
import type { SourceTables } from '../reading/source-tables.ts';

/** Everything read so far: what a rule may look at. */
export interface Corpus {
  readonly entries: Entries;
  readonly unreadable: Unreadable;
  readonly model: Entry<ModelEntry> | undefined;
  readonly names: KnownNames;
  readonly sourceTables: readonly SourceTables[];
}

/** Looks at the whole corpus and reports what is wrong. */
export type RuleCheck = (corpus: Corpus, problems: Problems) => void;
