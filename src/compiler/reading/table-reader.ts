import type { Table, TableCell, TableRow } from 'mdast';
import type { SourceEntry } from '../../knowledge/entries.ts';
import { RATINGS } from '../../knowledge/vocabulary.ts';
import { nearest } from '../problems/nearest.ts';
import type { Fault, Place, Problems } from '../problems/problem.ts';
import { placeOf } from './body.ts';
import type { Entry } from './entry.ts';
import { rateFigures, readMeasured, readUnit } from './figures.ts';
import type { KnownNames } from './known-names.ts';
import { type Section, textOf } from './sections.ts';
import type { Row, Statement } from './statement.ts';

const LABEL_COLUMNS = ['Row', 'Judges'];
/** The third column of a table of measurements. */
const UNIT_COLUMN = 'Unit';

interface Column {
  readonly heading: string;
  readonly framework: string;
}

/** What stands in the columns of a table, from left to right. */
interface Header {
  readonly labels: readonly string[];
  /** Undefined where the column's heading names no framework. */
  readonly columns: readonly (Column | undefined)[];
}

/** What the word before the colon of a cell says. */
type Read = Pick<Statement, 'judged' | 'figure'>;

/** Reads the tables of one source, reporting what cannot be read. */
export class TableReader {
  readonly #source: Entry<SourceEntry>;
  readonly #names: KnownNames;
  readonly #problems: Problems;
  /** Cells read so far, by section, row label, judged id and framework. */
  readonly #cells = new Map<string, Place>();
  readonly rows: Row[] = [];
  #faults = 0;

  constructor(source: Entry<SourceEntry>, names: KnownNames, problems: Problems) {
    this.#source = source;
    this.#names = names;
    this.#problems = problems;
  }

  read(section: Section, table: Table): Statement[] {
    const [first, ...rows] = table.children;
    if (!first) return [];
    const before = this.#faults;
    const header = this.#readHeader(first);
    const headerFaults = this.#faults - before;
    return rows.flatMap((row) => {
      const clean = this.#faults - headerFaults;
      const statements = this.#readRow(section, row, header);
      const [label = '', judges = ''] = row.children.map(cellText);
      this.rows.push({ section: section.path, label, judges, faulty: this.#faults > clean });
      return statements;
    });
  }

  #readHeader(header: TableRow): Header {
    const measured = cellText(header.children[LABEL_COLUMNS.length] ?? header) === UNIT_COLUMN;
    const labels = measured ? [...LABEL_COLUMNS, UNIT_COLUMN] : LABEL_COLUMNS;
    labels.forEach((expected, index) => {
      const cell = header.children[index];
      const found = cell ? cellText(cell) : '';
      if (found !== expected) this.#report(cell ?? header, { rule: 'table-header', found, expected });
    });
    const columns = header.children.slice(labels.length).map((cell) => {
      const heading = cellText(cell);
      const framework = this.#names.frameworkOf(heading);
      if (framework) return { heading, framework };
      if (this.#names.knowsAllFrameworks)
        this.#report(cell, { rule: 'unknown-framework', id: heading, known: this.#names.frameworks });
      return undefined;
    });
    return { labels, columns };
  }

  #readRow(section: Section, row: TableRow, { labels, columns }: Header): Statement[] {
    const found = row.children.length;
    const width = labels.length + columns.length;
    if (found < width) this.#report(row, { rule: 'too-few-columns', found, expected: width });
    if (found > width) this.#report(row, { rule: 'too-many-columns', found, expected: width });

    const [labelCell, judgesCell, unitCell] = row.children;
    const cells = row.children.slice(labels.length);
    const label = labelCell ? cellText(labelCell) : '';
    if (label === '') this.#report(labelCell ?? row, { rule: 'empty-row-label' });
    if (!judgesCell) return [];
    const judges = cellText(judgesCell);
    const subject = this.#names.subjectOf(judges);
    if (!subject) this.#report(judgesCell, { rule: 'unknown-criterion', id: judges, known: this.#names.subjects });
    if (subject?.kind === 'derived') {
      this.#report(judgesCell, { rule: 'judges-derived', criterion: judges, from: subject.from });
      return [];
    }
    if (found === width && cells.every((cell) => cellText(cell) === ''))
      this.#report(row, { rule: 'empty-row', row: label });

    const filled = cells.flatMap((cell, index) => {
      const column = columns[index];
      const text = cellText(cell);
      if (!column || text === '') return [];
      const place = this.#placeOf(cell);
      const key = JSON.stringify([section.path, label, judges, column.framework]);
      const first = this.#cells.get(key);
      if (!first) {
        this.#cells.set(key, place);
        return [{ column, text, place }];
      }
      const { framework } = column;
      this.#report(place, { rule: 'duplicate-cell', row: label, judges, framework, first: `line ${first.line}` });
      return [];
    });
    const heads = filled.map((cell) => ({ ...cell, ...this.#split(cell) }));
    // Where what is judged does not exist, the cells are checked by what was probably meant.
    const id = subject ? judges : nearest(judges, this.#names.subjects);
    const kind = subject?.kind ?? this.#likelyKind(id, heads);
    const alone = cells.filter((cell) => cellText(cell) !== '').length === 1;
    const reads =
      labels.length > LABEL_COLUMNS.length && unitCell
        ? this.#measured(unitCell, judges, subject?.kind ?? 'criterion', heads, alone)
        : heads.map(({ place, head }) =>
            kind === 'criterion' ? this.#rated(place, judges, head) : this.#stated(place, id ?? judges, head),
          );
    const statements = heads.flatMap(({ column, place, text, head, sentence }, index) => {
      const read = reads[index];
      if (!read) return [];
      if (sentence === '') {
        this.#report(place, { rule: 'missing-statement', cell: text });
        return [];
      }
      if (/^[^:]*:[^\s]/.test(text)) this.#report(place, { rule: 'tight-colon', head });
      const { heading, framework } = column;
      return [
        { source: this.#source.data.id, section, row: label, column: heading, framework, sentence, ...read, place },
      ];
    });
    return subject ? statements : [];
  }

  /** Whether a row that judges something unknown rates or states: as what was meant, else as its cells look. */
  #likelyKind(meant: string | undefined, heads: readonly { head: string }[]): 'criterion' | 'fact' {
    const subject = meant === undefined ? undefined : this.#names.subjectOf(meant);
    if (subject && subject.kind !== 'derived') return subject.kind;
    return heads.some(({ head }) => RATINGS.some((rating) => rating === head)) ? 'criterion' : 'fact';
  }

  /** "high: has it built in" into the rating, value or figure and the sentence. */
  #split({ text }: { text: string }): { head: string; sentence: string } {
    const colon = text.indexOf(':');
    return colon < 0
      ? { head: text.trim(), sentence: '' }
      : { head: text.slice(0, colon).trim(), sentence: asSentence(text.slice(colon + 1).trim()) };
  }

  /** The figures of one row, rated against each other. */
  #measured(
    unitCell: TableCell,
    criterion: string,
    kind: 'criterion' | 'fact',
    heads: readonly { place: Place; head: string }[],
    alone: boolean,
  ): (Read | undefined)[] {
    const unit = readUnit(cellText(unitCell));
    if (!unit) this.#report(unitCell, { rule: 'wrong-unit', found: cellText(unitCell) });
    if (kind === 'fact') this.#report(unitCell, { rule: 'measured-fact', fact: criterion });
    const figures = heads.map(({ head }) => readMeasured(head));
    heads.forEach(({ place, head }, index) => {
      if (figures[index] === undefined) this.#report(place, { rule: 'wrong-figure', found: head });
    });
    const read = figures.filter((figure) => figure !== undefined);
    if (alone) this.#report(unitCell, { rule: 'lone-figure' });
    if (!unit || kind === 'fact') return [];
    const ratings = rateFigures(
      read.map(({ value }) => value),
      unit.better,
    );
    return figures.map((figure) => {
      const rating = figure && ratings[read.indexOf(figure)];
      if (!figure || rating === undefined) return undefined;
      return {
        judged: { kind: 'rated', criterion, rating },
        figure: { ...figure, unit: unit.name, better: unit.better },
      };
    });
  }

  #rated(place: Place, criterion: string, word: string): Read | undefined {
    const rating = RATINGS.find((known) => known === word);
    if (rating) return { judged: { kind: 'rated', criterion, rating } };
    this.#report(place, { rule: 'wrong-rating', found: word, known: RATINGS });
    return undefined;
  }

  #stated(place: Place, fact: string, words: string): Read | undefined {
    const known = this.#names.valuesOf(fact);
    if (known === 'open') return { judged: { kind: 'stated', fact, values: [words] } };
    const values = words.split(',').map((word) => word.trim());
    const unknown = known ? values.filter((value) => !known.includes(value)) : [];
    for (const id of unknown) this.#report(place, { rule: 'unknown-value', id, known: known ?? [] });
    return unknown.length === 0 ? { judged: { kind: 'stated', fact, values } } : undefined;
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

/** An escaped bar at either end makes no column, which has been reported; what was meant is read. */
const cellText = (cell: TableCell | TableRow) => textOf(cell).replace(/^\|\s*|\s*\|$/g, '');

/** Cells are written lower case and without a full stop; readers get a sentence. */
function asSentence(text: string): string {
  if (text === '') return '';
  const capital = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?]["”]?$/.test(capital) ? capital : `${capital}.`;
}
