import type { CriterionId, FrameworkId, OptionId, QuestionId, SourceId } from './knowledge-base.ts';
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
}

/** Nothing decided: no answers, every source counts, all frameworks are considered. */
export const EMPTY_PROFILE: Profile = { answers: {}, importances: {}, leftOut: [], candidates: [] };

/** Whether a framework is among those considered. */
export function isCandidate({ candidates }: Profile, framework: FrameworkId): boolean {
  return candidates.length === 0 || candidates.includes(framework);
}

/** Whether two profiles hold the same decisions, in whatever order they are kept. */
export function sameProfile(a: Profile, b: Profile): boolean {
  return a === b || canonical(a) === canonical(b);
}

function canonical({ answers, importances, leftOut, candidates }: Profile): string {
  const byId = <T>(record: Readonly<Record<string, T>>) => Object.entries(record).sort(([x], [y]) => (x < y ? -1 : 1));
  return JSON.stringify([
    byId(answers).map(([id, options]) => [id, [...options].sort()]),
    byId(importances),
    [...leftOut].sort(),
    [...candidates].sort(),
  ]);
}
