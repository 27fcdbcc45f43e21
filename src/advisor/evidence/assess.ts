import type { Criterion, CriterionId, FrameworkId, Model, SourceId } from '../../knowledge/model.ts';
import { cellId } from '../../knowledge/own-rating.ts';
import type { Profile } from '../../knowledge/profile.ts';
import { RATING_VALUE } from '../../knowledge/vocabulary.ts';
import type { Cell } from './cell.ts';
import { findingsInPlay, type SubjectFindings } from './findings-in-play.ts';
import { sourcesLeftOut } from './left-out.ts';
import { ownCell } from './own-cell.ts';
import { voicesOf } from './voices.ts';

/** Half a step: how far a single source's rating is taken to be uncertain on either side. */
const LONE_SOURCE_MARGIN = 1 / 8;
/** Two steps of the scale: from here on two sources are said to differ. */
const DISPUTE = 1 / 2;

/** The value of a fact for one framework, as the sources in play state it. */
export interface StatedFact extends SubjectFindings {
  /** Every value that some source states, in the fact's own order; empty where none speaks. */
  readonly values: readonly string[];
  /** A conflict over its values is recorded. */
  readonly disputed: boolean;
}

/** What counts, cell by cell. */
export interface Assessment {
  /** @throws RangeError where the model has no such framework or criterion. */
  cell(framework: FrameworkId, criterion: CriterionId): Cell;
  /** @throws RangeError where the model has no such framework or fact. */
  fact(framework: FrameworkId, fact: string): StatedFact;
  /** Numbers of the findings that hold no more, because something official or measured in play says so. */
  readonly outdated: ReadonlySet<number>;
}

/** Models never change, and few sets of sources are ever left out: each is read once. */
const read = new WeakMap<Model, Map<string, Assessment>>();

/** As much of a profile as cells depend on. */
export type Assessed = Partial<Pick<Profile, 'leftOut' | 'answers' | 'ownRatings'>>;

/**
 * Every cell and fact of the model, without the findings of the sources left out and with the person's own ratings in
 * place. Without answers, the criteria that an answer feeds hold for no framework.
 */
export function assess(model: Model, { leftOut = [], answers = {}, ownRatings = NONE }: Assessed = {}): Assessment {
  return withOwnRatings(assessSources(model, leftOut, answers), ownRatings);
}

const NONE: Profile['ownRatings'] = {};

/** Each set of own ratings is put in place once. */
const overlaid = new WeakMap<Assessment, WeakMap<Profile['ownRatings'], Assessment>>();

function withOwnRatings(sources: Assessment, ownRatings: Profile['ownRatings']): Assessment {
  if (Object.keys(ownRatings).length === 0) return sources;
  const known = overlaid.get(sources) ?? new WeakMap<Profile['ownRatings'], Assessment>();
  overlaid.set(sources, known);
  const assessment = known.get(ownRatings) ?? ratedByHand(sources, ownRatings);
  known.set(ownRatings, assessment);
  return assessment;
}

function ratedByHand(sources: Assessment, ownRatings: Profile['ownRatings']): Assessment {
  const cells = new Map<string, Cell>();
  return {
    ...sources,
    cell: (framework, criterion) => {
      const cell = cellId(framework, criterion);
      const instead = sources.cell(framework, criterion);
      const own = Object.hasOwn(ownRatings, cell) ? ownRatings[cell] : undefined;
      const made = cells.get(cell) ?? (own ? ownCell(instead, own) : instead);
      cells.set(cell, made);
      return made;
    },
  };
}

function assessSources(model: Model, leftOut: readonly string[], answers: Profile['answers']): Assessment {
  const known = read.get(model) ?? new Map<string, Assessment>();
  read.set(model, known);
  const out = sourcesLeftOut(model, leftOut);
  const named = namedIn(model, answers);
  const key = `${out.join()} ${[...named].map(([criterion, own]) => [criterion, ...own].join()).join(' ')}`;
  const assessment = known.get(key) ?? readAll(model, out, named);
  known.set(key, assessment);
  return assessment;
}

/** The frameworks that a person named, by the criterion that their answer feeds. */
type Named = ReadonlyMap<CriterionId, readonly FrameworkId[]>;

function namedIn(model: Model, answers: Profile['answers']): Named {
  return new Map(
    model.criteria.flatMap(({ id, from }): [CriterionId, FrameworkId[]][] => {
      if (!from || !('question' in from)) return [];
      const options = model.questions.find((question) => question.id === from.question)?.options ?? [];
      const chosen = Object.hasOwn(answers, from.question) ? (answers[from.question] ?? []) : [];
      return [
        [id, options.flatMap((option) => (option.framework && chosen.includes(option.id) ? [option.framework] : []))],
      ];
    }),
  );
}

function readAll(model: Model, leftOut: readonly SourceId[], named: Named): Assessment {
  const { at, outdated } = findingsInPlay(model, leftOut);
  const facts = byPlace(model, model.facts, (framework, { id }) => readFact(model, id, at(framework, id)));
  const cells = byPlace(model, model.criteria, cellOf);

  function cellOf(framework: FrameworkId, { id, from }: Criterion): Cell {
    if (!from) return ratedCell(model, framework, id, at(framework, id));
    if ('fact' in from) return factFedCell(framework, id, from.holds, facts.get(framework)?.get(from.fact));
    return answerFedCell(framework, id, named.get(id) ?? []);
  }

  return {
    cell: (framework, criterion) => found(cells.get(framework)?.get(criterion), framework, criterion),
    outdated,
    fact: (framework, fact) => found(facts.get(framework)?.get(fact), framework, fact),
  };
}

/** By framework and subject, rather than by both in one text: a ranking looks up hundreds. */
function byPlace<Subject extends { readonly id: string }, T>(
  { frameworks }: Model,
  subjects: readonly Subject[],
  read: (framework: FrameworkId, subject: Subject) => T,
): ReadonlyMap<FrameworkId, ReadonlyMap<string, T>> {
  return new Map(frameworks.map(({ id }) => [id, new Map(subjects.map((subject) => [subject.id, read(id, subject)]))]));
}

function found<T>(value: T | undefined, framework: string, subject: string): T {
  if (value === undefined) throw new RangeError(`The knowledge base has no cell for "${framework}" and "${subject}".`);
  return value;
}

function readFact(model: Model, fact: string, inPlay: SubjectFindings): StatedFact {
  const stated = new Set(
    inPlay.findings.flatMap((number) => {
      const finding = model.findings[number];
      return finding?.kind === 'stated' ? finding.values : [];
    }),
  );
  const order = model.facts.find(({ id }) => id === fact)?.values.map(({ id }) => id) ?? [];
  return {
    ...inPlay,
    values: order.filter((value) => stated.has(value)),
    disputed: inPlay.conflicts.length > 0,
  };
}

const UNKNOWN = { value: 1 / 2, low: 0, high: 1, known: false, disputed: false } as const;

/** Very high where the fact holds, very low where it has other values, and nothing in between. */
function factFedCell(
  framework: FrameworkId,
  criterion: CriterionId,
  holds: readonly string[],
  fact: StatedFact | undefined,
): Cell {
  const { findings = [], outdated = [] } = fact ?? {};
  const place = { framework, criterion, findings, outdated, conflicts: [], asides: [] };
  if (!fact || fact.values.length === 0) return { ...place, ...UNKNOWN };
  const value = fact.values.some((stated) => holds.includes(stated)) ? 1 : 0;
  return { ...place, value, low: value, high: value, known: true, disputed: false };
}

/** Very high for the frameworks that the person named, very low for the others: their word, which no source disputes. */
function answerFedCell(framework: FrameworkId, criterion: CriterionId, named: readonly FrameworkId[]): Cell {
  const value = named.includes(framework) ? 1 : 0;
  const nothing = { findings: [], outdated: [], conflicts: [], asides: [] };
  return { framework, criterion, ...nothing, value, low: value, high: value, known: true, disputed: false };
}

/** A source is the mean of its findings, a voice the mean of its sources, the cell the mean of its voices by their trust. */
function ratedCell(model: Model, framework: FrameworkId, criterion: CriterionId, inPlay: SubjectFindings): Cell {
  const ratings = new Map<number, number>();
  for (const number of inPlay.findings) {
    const finding = model.findings[number];
    if (finding?.kind === 'rated') ratings.set(number, RATING_VALUE[finding.rating]);
  }
  const place = { framework, criterion, ...inPlay };
  if (ratings.size === 0) return { ...place, ...UNKNOWN };

  const voices = voicesOf(model, [...ratings.keys()]).map(({ trust, sources }) => ({
    trust,
    sources: sources.map((findings) => mean(findings.map((number) => ratings.get(number) ?? 0))),
  }));
  const trust = voices.reduce((sum, voice) => sum + voice.trust, 0);
  const sources = voices.flatMap((voice) => voice.sources);
  const margin = sources.length === 1 ? LONE_SOURCE_MARGIN : 0;
  const all = [...ratings.values()];
  return {
    ...place,
    value: voices.reduce((sum, voice) => sum + voice.trust * mean(voice.sources), 0) / trust,
    low: Math.max(0, Math.min(...all) - margin),
    high: Math.min(1, Math.max(...all) + margin),
    known: true,
    disputed: inPlay.conflicts.length > 0 || Math.max(...sources) - Math.min(...sources) >= DISPUTE,
  };
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
