import type { Table, TableCell, TableRow } from 'mdast';
import type { SourceEntry } from '../knowledge/entries.ts';
import { RATINGS, type Rating } from '../knowledge/vocabulary.ts';
import { type Entry, placeOf } from './entry.ts';
import type { Names } from './names.ts';
import type { Fault, Place, Problems } from './problem.ts';
import { type Section, sectionsOf, textOf } from './sections.ts';

/** One cell of a source's table: what it says of one framework on one criterion or fact. */
export interface Statement {
  readonly source: string;
  readonly section: Section;
  readonly row: string;
  /** The column's heading as it stands in the table. */
  readonly column: string;
  readonly framework: string;
  readonly judged: Judged;
  readonly sentence: string;
  readonly place: Place;
}

export type Judged =
  | { readonly kind: 'rated'; readonly criterion: string; readonly rating: Rating }
  | { readonly kind: 'stated'; readonly fact: string; readonly values: readonly string[] };

/** A source's sections, and every statement of its tables in the order of the file. */
export interface Testimony {
  readonly source: Entry<SourceEntry>;
  readonly introduction: Section['nodes'];
  readonly sections: readonly Section[];
  readonly statements: readonly Statement[];
  readonly rows: readonly Row[];
}

/** A table row, whether its cells could be read or not. */
export interface Row {
  readonly section: string;
  readonly label: string;
  /** As written, whether it exists or not. */
  readonly judges: string;
  /** Something in it, or in its table's header, could not be read. */
  readonly faulty: boolean;
}

const LABEL_COLUMNS = ['Row', 'Judges'] as const;

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
  const reader = new TableReader(source, names, problems);
  const statements = sections.flatMap((section) =>
    section.nodes.flatMap((node) => (node.type === 'table' ? reader.read(section, node) : [])),
  );
  return { source, introduction: before, sections, statements, rows: reader.rows };
}

class TableReader {
  readonly #source: Entry<SourceEntry>;
  readonly #names: Names;
  readonly #problems: Problems;
  /** Cells read so far, by section, row label, judged id and framework. */
  readonly #cells = new Map<string, Place>();
  readonly rows: Row[] = [];
  #faults = 0;

  constructor(source: Entry<SourceEntry>, names: Names, problems: Problems) {
    this.#source = source;
    this.#names = names;
    this.#problems = problems;
  }

  read(section: Section, table: Table): Statement[] {
    const [header, ...rows] = table.children;
    if (!header) return [];
    const before = this.#faults;
    const columns = this.#readHeader(header);
    const headerFaults = this.#faults - before;
    return rows.flatMap((row) => {
      const clean = this.#faults - headerFaults;
      const statements = this.#readRow(section, row, columns, header.children.length);
      const [label = '', judges = ''] = row.children.map(textOf);
      this.rows.push({ section: section.path, label, judges, faulty: this.#faults > clean });
      return statements;
    });
  }

  #readHeader(header: TableRow): ({ heading: string; framework: string } | undefined)[] {
    LABEL_COLUMNS.forEach((expected, index) => {
      const cell = header.children[index];
      const found = cell ? textOf(cell) : '';
      if (found !== expected) this.#report(cell ?? header, { rule: 'table-header', found, expected });
    });
    return header.children.slice(LABEL_COLUMNS.length).map((cell) => {
      const heading = textOf(cell);
      const framework = this.#names.frameworkOf(heading);
      if (framework) return { heading, framework };
      this.#report(cell, { rule: 'unknown-framework', id: heading, known: this.#names.frameworks });
      return undefined;
    });
  }

  #readRow(
    section: Section,
    row: TableRow,
    columns: readonly ({ heading: string; framework: string } | undefined)[],
    width: number,
  ): Statement[] {
    const found = row.children.length;
    if (found < width) this.#report(row, { rule: 'too-few-columns', found, expected: width });
    if (found > width) this.#report(row, { rule: 'too-many-columns', found, expected: width });

    const [labelCell, judgesCell, ...cells] = row.children;
    const label = labelCell ? textOf(labelCell) : '';
    if (label === '') this.#report(labelCell ?? row, { rule: 'empty-row-label' });
    if (!judgesCell) return [];
    const judges = textOf(judgesCell);
    const subject = this.#names.subjectOf(judges);
    if (!subject) {
      this.#report(judgesCell, { rule: 'unknown-criterion', id: judges, known: this.#names.subjects });
      return [];
    }
    if (subject.kind === 'derived') {
      this.#report(judgesCell, { rule: 'judges-derived', criterion: judges, fact: subject.fact });
      return [];
    }
    if (found === width && cells.every((cell) => textOf(cell) === ''))
      this.#report(row, { rule: 'empty-row', row: label });

    return cells.flatMap((cell, index) => {
      const column = columns[index];
      const text = textOf(cell);
      if (!column || text === '') return [];
      const place = this.#placeOf(cell);
      const key = JSON.stringify([section.path, label, judges, column.framework]);
      const first = this.#cells.get(key);
      if (first) {
        this.#report(place, {
          rule: 'duplicate-cell',
          row: label,
          judges,
          framework: column.framework,
          first: `line ${first.line}`,
        });
        return [];
      }
      this.#cells.set(key, place);
      const read = this.#readCell(place, text, judges, subject.kind);
      return read
        ? [
            {
              source: this.#source.data.id,
              section,
              row: label,
              column: column.heading,
              framework: column.framework,
              ...read,
              place,
            },
          ]
        : [];
    });
  }

  #readCell(
    place: Place,
    text: string,
    judges: string,
    kind: 'criterion' | 'fact',
  ): { judged: Judged; sentence: string } | undefined {
    const colon = text.indexOf(':');
    const head = (colon < 0 ? text : text.slice(0, colon)).trim();
    const sentence = colon < 0 ? '' : asSentence(text.slice(colon + 1).trim());
    const judged = kind === 'criterion' ? this.#rated(place, judges, head) : this.#stated(place, judges, head);
    if (judged && sentence === '') this.#report(place, { rule: 'missing-statement', cell: text });
    return judged && sentence !== '' ? { judged, sentence } : undefined;
  }

  #rated(place: Place, criterion: string, word: string): Judged | undefined {
    const rating = RATINGS.find((known) => known === word);
    if (rating) return { kind: 'rated', criterion, rating };
    this.#report(place, { rule: 'wrong-rating', found: word, known: RATINGS });
    return undefined;
  }

  #stated(place: Place, fact: string, words: string): Judged | undefined {
    const known = this.#names.valuesOf(fact);
    const values = words.split(',').map((word) => word.trim());
    const unknown = known ? values.filter((value) => !known.includes(value)) : [];
    for (const id of unknown) this.#report(place, { rule: 'unknown-value', id, known: known ?? [] });
    return unknown.length === 0 ? { kind: 'stated', fact, values } : undefined;
  }

  /** A cell's own position is that of its bar; its text begins at its first child. */
  #placeOf(cell: TableCell): Place {
    return placeOf(this.#source.file, cell.children[0] ?? cell);
  }

  #report(at: TableRow | TableCell | Place, fault: Fault): void {
    this.#faults += 1;
    const place = !('type' in at) ? at : at.type === 'tableCell' ? this.#placeOf(at) : placeOf(this.#source.file, at);
    this.#problems.add(place, fault);
  }
}

/** Cells are written lower case and without a full stop; readers get a sentence. */
function asSentence(text: string): string {
  if (text === '') return '';
  const capital = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?]["”]?$/.test(capital) ? capital : `${capital}.`;
}
