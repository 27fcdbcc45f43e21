import type { SourceEntry } from '../knowledge/entries.ts';
import { placeOf } from './body.ts';
import type { Entry } from './entry.ts';
import type { Names } from './names.ts';
import type { Place, Problems } from './problem.ts';
import { type Section, sectionsOf } from './sections.ts';
import type { Row, Statement } from './statement.ts';
import { TableReader } from './table-reader.ts';

/** A source's sections, and every statement of its tables in the order of the file. */
export interface Testimony {
  readonly source: Entry<SourceEntry>;
  readonly introduction: Section['nodes'];
  readonly sections: readonly Section[];
  readonly statements: readonly Statement[];
  readonly rows: readonly Row[];
  /** Headings or tables of it were read as something else, so that a section or row it lacks may be there. */
  readonly misread: boolean;
}

export function readTestimony(source: Entry<SourceEntry>, names: Names, problems: Problems): Testimony {
  const { before, sections } = sectionsOf(source.body.tree);
  for (const node of before)
    if (node.type === 'table') problems.add(placeOf(source.file, node), { rule: 'table-outside-section' });

  const seen = new Map<string, Place>();
  for (const section of sections) {
    const first = seen.get(section.path);
    const place = placeOf(source.file, section.heading);
    if (first) problems.add(place, { rule: 'duplicate-section', section: section.path, first: `line ${first.line}` });
    else seen.set(section.path, place);
  }
  // What these rows say is not known, but that there are such rows is.
  const strays = source.body.strayRows.map(({ line, label, judges }): Row => {
    const section = sections.findLast(({ heading }) => (heading.position?.start.line ?? 0) < line);
    return { section: section?.path ?? '', label, judges, faulty: true };
  });
  // Most likely it had a heading of its own, which a slip has made prose.
  const second = sections.flatMap(({ nodes }) => nodes.filter(({ type }) => type === 'table').slice(1));
  for (const node of second) problems.add(placeOf(source.file, node), { rule: 'second-table' });

  const reader = new TableReader(source, names, problems);
  const statements = sections.flatMap((section) =>
    section.nodes.flatMap((node) => (node.type === 'table' ? reader.read(section, node) : [])),
  );
  const misread = source.body.misread || second.length > 0;
  return { source, introduction: before, sections, statements, rows: [...reader.rows, ...strays], misread };
}
