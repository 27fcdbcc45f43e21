import type { Root, Yaml } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { z } from 'zod';
import { ENTRY_SCHEMAS, type Folder, modelEntry } from '../knowledge/entries.ts';
import { type Locate, readFrontMatter } from './front-matter.ts';
import type { Place, Problems } from './problem.ts';

/** One content file, read: its fields, where each stands, and its Markdown. */
export interface Entry<T> {
  readonly file: string;
  readonly data: T;
  readonly locate: Locate;
  readonly body: Body;
}

/** Markdown below the front matter. */
export interface Body {
  readonly file: string;
  /** The whole file; the tree's offsets count in it. */
  readonly text: string;
  /** What stands below the front matter. */
  readonly prose: string;
  readonly tree: Root;
}

export type EntryData<F extends Folder> = z.infer<(typeof ENTRY_SCHEMAS)[F]>;
export type Entries = { readonly [F in Folder]: readonly Entry<EntryData<F>>[] };

/**
 * Ids that are known though nothing is known of their entries, so that what refers to them is not called unknown as
 * well: names of the files that could not be read, and ids that entries in files of another name give themselves.
 */
export type Unreadable = { readonly [F in Folder]: readonly string[] };

/** Path from the project's root -> text. */
export type ContentFiles = ReadonlyMap<string, string>;

const markdown = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml']);

/** Place of a node of the tree; a node made by the parser always has one. */
export function placeOf(
  file: string,
  node: { position?: { start: { line: number; column: number } } | undefined },
): Place {
  const start = node.position?.start ?? { line: 1, column: 1 };
  return { file, line: start.line, column: start.column };
}

const startOf = (file: string): Place => ({ file, line: 1, column: 1 });

/** Reads every file of the content, reporting what cannot be read. */
export function readEntries(
  files: ContentFiles,
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
  };
  const of = <F extends Folder>(folder: F): Entry<EntryData<F>>[] =>
    [...files]
      .filter(([file]) => file.startsWith(`content/${folder}/`))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([file, text]) => {
        // The schema of a folder gives its own entries' type; TypeScript loses that link through the record.
        const schema = ENTRY_SCHEMAS[folder] as unknown as z.ZodType<EntryData<F> & { id: string }>;
        const entry = readEntry(file, text, schema, problems);
        const name = nameOf(file);
        if (!entry) unreadable[folder].push(name);
        if (!entry || entry.data.id === name) return entry ? [entry] : [];
        if (!files.has(`content/${folder}/${entry.data.id}.md`)) unreadable[folder].push(entry.data.id);
        return [{ ...entry, data: { ...entry.data, id: name } }];
      });

  for (const file of files.keys()) {
    const [, folder, ...rest] = file.split('/');
    const top = rest.length === 0 && (folder === 'README.md' || folder === 'model.md');
    if (!top && !(folder !== undefined && Object.hasOwn(ENTRY_SCHEMAS, folder) && rest.length === 1))
      problems.add(startOf(file), { rule: 'misplaced-file' });
  }
  const modelFile = 'content/model.md';
  const modelText = files.get(modelFile);
  if (modelText === undefined) problems.add(startOf(modelFile), { rule: 'missing-model' });
  return {
    entries: {
      frameworks: of('frameworks'),
      criteria: of('criteria'),
      facts: of('facts'),
      questions: of('questions'),
      sources: of('sources'),
      conflicts: of('conflicts'),
      guides: of('guides'),
    },
    unreadable,
    model: modelText === undefined ? undefined : readEntry(modelFile, modelText, modelEntry, problems),
  };
}

function readEntry<T extends { id: string }>(
  file: string,
  text: string,
  schema: z.ZodType<T>,
  problems: Problems,
): Entry<T> | undefined {
  const tree = markdown.parse(text);
  const [first, ...rest] = tree.children;
  if (first?.type !== 'yaml') {
    problems.add(startOf(file), { rule: 'missing-front-matter' });
    return undefined;
  }
  const front = readFrontMatter(file, first.value, firstLineOf(first), schema, problems);
  if (!front) return undefined;
  const name = nameOf(file);
  if (front.data.id !== name) problems.add(front.locate(['id']), { rule: 'id-unlike-file', id: front.data.id, name });
  const end = first.position?.end.offset ?? 0;
  return { file, ...front, body: { file, text, prose: text.slice(end).trim(), tree: { ...tree, children: rest } } };
}

/** The file's name without its ending: the id that its entry must have. */
const nameOf = (file: string) => file.slice(file.lastIndexOf('/') + 1).replace(/\.md$/, '');

/** The line of the first field: the one below the opening "---". */
const firstLineOf = (yaml: Yaml) => (yaml.position?.start.line ?? 0) + 1;
