import type { Evidence } from '../../../knowledge/evidence.ts';
import type { Model } from '../../../knowledge/model.ts';
import { cellWords, type MatrixCell, type Row } from './rows.ts';
import { type Search, searchable } from './search.ts';

/** All that can be searched of a row. */
export interface RowTexts {
  /** Its name, what it asks and its group. */
  readonly criterion: string;
  /** What each cell says, by framework. */
  readonly cells: readonly string[];
  /** By framework: the words of each finding of the cell, its place and its source. */
  readonly findings: readonly (readonly string[])[];
  /** All of these, a line each. */
  readonly all: string;
}

/** What of a row a search finds. */
export interface RowFound {
  readonly criterion: boolean;
  /** How many of its cells say so. */
  readonly cells: number;
  /** By framework id: how many findings of the cell say so. */
  readonly findings: ReadonlyMap<string, number>;
}

/** The words of findings are searched once the evidence is there; until then, their sources are. */
export function rowTextsOf(row: Row, model: Model, evidence: Evidence | null): RowTexts {
  const criterion = [
    row.name,
    row.kind === 'criterion' ? (model.criteria.find(({ id }) => id === row.id)?.question ?? '') : '',
    model.groups.find(({ id }) => id === row.group)?.name ?? 'Facts',
  ];
  const texts = {
    criterion: searchable(criterion.join('\n')),
    cells: row.cells.map((cell) => searchable(cellWords(cell))),
    findings: row.cells.map((cell) => findingTexts(cell, model, evidence)),
  };
  return { ...texts, all: [texts.criterion, ...texts.cells, ...texts.findings.flat()].join('\n') };
}

/** What of these texts the search finds, any of its words. */
export function foundIn(texts: RowTexts, search: Search, row: Row): RowFound {
  const counts = row.cells.map(({ framework }, place): [string, number] => [
    framework,
    texts.findings[place]?.filter(search.touches).length ?? 0,
  ]);
  return {
    criterion: search.touches(texts.criterion),
    cells: texts.cells.filter(search.touches).length,
    findings: new Map(counts.filter(([, found]) => found > 0)),
  };
}

/** The same, worked out once for each object it is asked about. */
export function onceEach<K extends object, V>(workOut: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, V>();
  return (key) => {
    const value = known.get(key) ?? workOut(key);
    known.set(key, value);
    return value;
  };
}

function findingTexts({ findings, outdated }: MatrixCell, model: Model, evidence: Evidence | null): string[] {
  return [...findings, ...outdated].map((number) => {
    const source = model.findings[number]?.source ?? '';
    const words = evidence?.findings[number];
    const { title = '', author = '' } = evidence?.sources[source] ?? {};
    return searchable(
      [
        model.sources.find(({ id }) => id === source)?.short ?? '',
        ...(words ? [words.statement, words.locator.section, words.locator.row] : []),
        title,
        author,
      ].join('\n'),
    );
  });
}
