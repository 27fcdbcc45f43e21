import type { RootContent } from 'mdast';
import type { SourceEntry } from '../../knowledge/entries.ts';
import type { Place, Problems } from '../problems/problem.ts';
import { placeOf } from './body.ts';
import type { Entry } from './entry.ts';
import type { KnownNames } from './known-names.ts';
import { type Section, sectionsOf, textOf } from './sections.ts';
import type { Row, Statement } from './statement.ts';
import { TableReader } from './table-reader.ts';

/** A source's sections, and every statement of its tables in the order of the file. */
export interface SourceTables {
  readonly source: Entry<SourceEntry>;
  readonly introduction: Section['nodes'];
  readonly sections: readonly Section[];
  readonly statements: readonly Statement[];
  readonly rows: readonly Row[];
  /** Headings or tables of it were read as something else, so that a section or row it lacks may be there. */
  readonly misread: boolean;
}

/** Reads the sections and tables of one source, reporting what cannot be read. */
export function readSourceTables(source: Entry<SourceEntry>, names: KnownNames, problems: Problems): SourceTables {
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
  const misplaced = reportLostHeadings(source, sections, problems);
  const reader = new TableReader(source, names, problems);
  const statements = sections.flatMap((section) =>
    section.nodes.flatMap((node) => (node.type === 'table' ? reader.read(section, node) : [])),
  );
  const misread = source.body.misread || misplaced;
  return { source, introduction: before, sections, statements, rows: [...reader.rows, ...strays], misread };
}

/**
 * Reports what a heading leaves behind when a slip makes it prose or moves it: a second table in one section, a line
 * above a table that is no sentence, a level that was passed over. True where there is any.
 */
function reportLostHeadings({ file }: Entry<SourceEntry>, sections: readonly Section[], problems: Problems): boolean {
  const before = problems.count;
  sections.forEach(({ heading, nodes }, index) => {
    const most = (sections[index - 1]?.depth ?? 1) + 1;
    if (heading.depth > most) problems.add(placeOf(file, heading), { rule: 'deep-heading', most });
    const [, ...second] = nodes.filter(({ type }) => type === 'table');
    const lost = nodes.filter((node, place) => nodes[place + 1]?.type === 'table' && isNoSentence(node));
    for (const node of lost) problems.add(placeOf(file, node), { rule: 'lost-heading' });
    if (lost.length === 0) for (const node of second) problems.add(placeOf(file, node), { rule: 'second-table' });
  });
  return problems.count > before;
}

const isNoSentence = (node: RootContent) => node.type === 'paragraph' && !/[.!?:…)"”]$/.test(textOf(node));
