import type { Conflict, Finding, FrameworkId, Model, SourceId } from '../../knowledge/model.ts';
import type { ConflictKind } from '../../knowledge/vocabulary.ts';

/** What the sources that are not left out say, place by place. */
export interface FindingsInPlay {
  /** @param subject the id of a criterion or fact */
  at(framework: FrameworkId, subject: string): SubjectFindings;
  /** Numbers of all findings that hold no more. */
  readonly outdated: ReadonlySet<number>;
}

/** What sources in play say of one framework on one criterion or fact; all empty where none speaks. */
export interface SubjectFindings {
  /** Numbers of the findings that count. */
  readonly findings: readonly number[];
  /** Those that hold no more, and do not count. */
  readonly outdated: readonly number[];
  /** Ids of the conflicts recorded over the rating, or over the values of the fact. */
  readonly conflicts: readonly string[];
  /** Ids of the conflicts over something else that is said here. */
  readonly asides: readonly string[];
}

const SILENCE: SubjectFindings = { findings: [], outdated: [], conflicts: [], asides: [] };

/**
 * The findings of all sources but those left out, and which of them hold no more.
 *
 * @param leftOut ids of sources, without any kind of source
 */
export function findingsInPlay(model: Model, leftOut: readonly SourceId[]): FindingsInPlay {
  const live = (number: number) => !leftOut.includes(model.findings[number]?.source ?? '');
  const outdated = new Set(model.conflicts.flatMap((conflict) => outdatedIn(model, conflict, live)));
  const conflicts = model.conflicts.filter((conflict) => isLive(model, conflict, live));
  const places = new Map<string, { findings: number[]; outdated: number[] }>();
  model.findings.forEach((finding, number) => {
    if (!live(number)) return;
    const place = placeOf(finding);
    const there = places.get(place) ?? { findings: [], outdated: [] };
    there[outdated.has(number) ? 'outdated' : 'findings'].push(number);
    places.set(place, there);
  });
  const conflictsAt = new Map<string, Conflict[]>();
  for (const conflict of conflicts) {
    const disputed = conflict.findings.filter(live).flatMap((number) => model.findings[number] ?? []);
    for (const place of new Set(disputed.map(placeOf)))
      conflictsAt.set(place, [...(conflictsAt.get(place) ?? []), conflict]);
  }
  const bySubject = new Map(
    [...places].map(([place, own]) => {
      const all = [...own.findings, ...own.outdated];
      const here = conflictsAt.get(place) ?? [];
      const over = here.filter((conflict) => isOverTheWord(model, conflict, all));
      const asides = here.filter((conflict) => !over.includes(conflict));
      return [place, { ...own, conflicts: over.map(({ id }) => id), asides: asides.map(({ id }) => id) }];
    }),
  );
  return { at: (framework, subject) => bySubject.get(key(framework, subject)) ?? SILENCE, outdated };
}

const placeOf = (finding: Finding) =>
  key(finding.framework, finding.kind === 'rated' ? finding.criterion : finding.fact);

const key = (framework: string, subject: string) => `${framework} ${subject}`;

/**
 * A dispute of which only one side is left in play is none: it takes two sources, or one that contradicts itself. One
 * that was recorded with a single source has no other side to lose.
 */
function isLive(model: Model, { findings }: Conflict, live: (number: number) => boolean): boolean {
  const left = findings.filter(live);
  const sources = (numbers: readonly number[]) => new Set(numbers.map((number) => model.findings[number]?.source)).size;
  return sources(left) >= Math.min(2, sources(findings)) || contradictsItself(model, left);
}

/** The conflicts that a cell is disputed by: of a criterion those over ratings, of a fact those over facts. */
const OVER_THE_WORD: Readonly<Record<Finding['kind'], ConflictKind>> = { rated: 'rating', stated: 'fact' };

/**
 * Whether a conflict is over what a cell says, and its findings there say different things, outdated or not; otherwise
 * it is over something else that they say.
 *
 * @param here numbers of all findings of the cell
 */
function isOverTheWord(model: Model, { kind, findings }: Conflict, here: readonly number[]): boolean {
  const said = here.flatMap((number) => (findings.includes(number) ? (model.findings[number] ?? []) : []));
  const words = new Set(said.map((own) => (own.kind === 'rated' ? own.rating : own.values.toSorted().join())));
  return words.size > 1 && said.every((own) => OVER_THE_WORD[own.kind] === kind);
}

/** Whether findings of one framework on one criterion have different ratings. */
function contradictsItself(model: Model, numbers: readonly number[]): boolean {
  const ratings = new Map<string, string>();
  return numbers.some((number) => {
    const finding = model.findings[number];
    if (finding?.kind !== 'rated') return false;
    const place = key(finding.framework, finding.criterion);
    const other = ratings.get(place);
    ratings.set(place, finding.rating);
    return other !== undefined && other !== finding.rating;
  });
}

/** A claim is outdated only while something official or measured in the same conflict, and in play, says so. */
function outdatedIn(
  model: Model,
  { findings, outdated }: Conflict,
  live: (number: number) => boolean,
): readonly number[] {
  const said = findings.some((number) => {
    const source = model.findings[number]?.source;
    const kind = model.sources.find(({ id }) => id === source)?.kind;
    return !outdated.includes(number) && live(number) && kind !== undefined && kind !== 'comparison';
  });
  return said ? outdated : [];
}
