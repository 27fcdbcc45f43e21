import type { CriterionId, FrameworkId, OptionId, QuestionId, SourceId } from './model.ts';
import type { CellId, OwnRating } from './own-rating.ts';
import type { SourceKind } from './vocabulary.ts';

/** Everything a person decided: what a link carries and the store keeps. Ids may be unknown to the model. */
export interface Profile {
  /** Chosen options by question; never an empty list. */
  readonly answers: Readonly<Record<QuestionId, readonly OptionId[]>>;
  /** Importances set by hand, 0 to 999; each replaces what the answers add up to. */
  readonly importances: Readonly<Record<CriterionId, number>>;
  /** Sources whose findings do not count. A kind of source stands for all of that kind. */
  readonly leftOut: readonly (SourceId | SourceKind)[];
  /** Frameworks that the person considers; empty for all. */
  readonly candidates: readonly FrameworkId[];
  /** The person's own ratings, by cell; each stands in place of what the sources say there. */
  readonly ownRatings: Readonly<Record<CellId, OwnRating>>;
}

/** Nothing decided: no answers, every source counts, all frameworks are considered, nothing is rated by hand. */
export const EMPTY_PROFILE: Profile = { answers: {}, importances: {}, leftOut: [], candidates: [], ownRatings: {} };

/** Whether a framework is among those considered. */
export function isCandidate({ candidates }: Profile, framework: FrameworkId): boolean {
  return candidates.length === 0 || candidates.includes(framework);
}

/** Whether two profiles hold the same decisions, in whatever order they are kept. */
export function sameProfile(a: Profile, b: Profile): boolean {
  return a === b || canonical(a) === canonical(b);
}

function canonical({ answers, importances, leftOut, candidates, ownRatings }: Profile): string {
  const byId = <T>(record: Readonly<Record<string, T>>) => Object.entries(record).sort(([x], [y]) => (x < y ? -1 : 1));
  return JSON.stringify([
    byId(answers).map(([id, options]) => [id, [...options].sort()]),
    byId(importances),
    [...leftOut].sort(),
    [...candidates].sort(),
    byId(ownRatings).map(([cell, { rating, reason }]) => [cell, rating, reason]),
  ]);
}
