import type { z } from 'zod';
import { ENTRY_SCHEMAS, type Folder, modelEntry } from '../../knowledge/entries.ts';
import type { Place, Problems } from '../problems/problem.ts';
import type { Body } from './body.ts';
import { checkFields, type Locate } from './front-matter.ts';
import type { Texts } from './plain-text.ts';
import { readFile } from './read-file.ts';

/** One content file, read: its fields, where each stands, and its Markdown. */
export interface Entry<T> {
  readonly file: string;
  readonly data: T;
  readonly locate: Locate;
  readonly body: Body;
}

/** The fields of an entry in one folder of `content/`. */
export type EntryData<F extends Folder> = z.infer<(typeof ENTRY_SCHEMAS)[F]>;
/** All entries that could be read, by folder. */
export type Entries = { readonly [F in Folder]: readonly Entry<EntryData<F>>[] };

/**
 * Ids that are known though nothing is known of their entries, so that what refers to them is not called unknown as
 * well: names of the files that could not be read, and ids that entries in files of another name give themselves.
 */
export type Unreadable = { readonly [F in Folder]: readonly string[] };

const MODEL_FILE = 'content/model.md';

const startOf = (file: string): Place => ({ file, line: 1, column: 1 });

/** Reads every file of the content, reporting what cannot be read. */
export function readEntries(
  files: Texts,
  problems: Problems,
): { entries: Entries; unreadable: Unreadable; model: Entry<z.infer<typeof modelEntry>> | undefined } {
  const unreadable: { [F in Folder]: string[] } = {
    frameworks: [],
    criteria: [],
    facts: [],
    questions: [],
    sources: [],
    conflicts: [],
    guides: [],
    examples: [],
    pairs: [],
  };
  const of = <F extends Folder>(folder: F): Entry<EntryData<F>>[] =>
    [...files]
      .filter(([file]) => file.startsWith(`content/${folder}/`))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([file, text]) => {
        // The schema of a folder gives its own entries' type; TypeScript loses that link through the record.
        const schema = ENTRY_SCHEMAS[folder] as unknown as z.ZodType<EntryData<F> & { id: string }>;
        const entry = text === undefined ? undefined : readEntry(file, text, schema, problems);
        const name = nameOf(file);
        if (!entry) unreadable[folder].push(name);
        if (!entry || entry.data.id === name) return entry ? [entry] : [];
        if (!files.has(`content/${folder}/${entry.data.id}.md`)) unreadable[folder].push(entry.data.id);
        return [{ ...entry, data: { ...entry.data, id: name } }];
      });

  for (const [file, text] of files) {
    const [, folder, ...rest] = file.split('/');
    const isRead = text !== undefined && file !== MODEL_FILE;
    if (isRead && !(folder !== undefined && Object.hasOwn(ENTRY_SCHEMAS, folder) && rest.length === 1))
      problems.add(startOf(file), { rule: 'misplaced-file' });
  }
  const modelText = files.get(MODEL_FILE);
  if (!files.has(MODEL_FILE)) problems.add(startOf(MODEL_FILE), { rule: 'missing-model' });
  return {
    entries: {
      frameworks: of('frameworks'),
      criteria: of('criteria'),
      facts: of('facts'),
      questions: of('questions'),
      sources: of('sources'),
      conflicts: of('conflicts'),
      guides: of('guides'),
      examples: of('examples'),
      pairs: of('pairs'),
    },
    unreadable,
    model: modelText === undefined ? undefined : readEntry(MODEL_FILE, modelText, modelEntry, problems),
  };
}

function readEntry<T extends { id: string }>(
  file: string,
  text: string,
  schema: z.ZodType<T>,
  problems: Problems,
): Entry<T> | undefined {
  const { halves, problems: faults } = readFile(file, text);
  problems.addAll(faults);
  const front = halves && checkFields(halves.fields, schema, problems);
  if (!front) return undefined;
  const name = nameOf(file);
  if (front.data.id !== name) problems.add(front.locate(['id']), { rule: 'id-unlike-file', id: front.data.id, name });
  return { file, ...front, body: halves.body };
}

/** The file's name without its ending: the id that its entry must have. */
const nameOf = (file: string) => file.slice(file.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
