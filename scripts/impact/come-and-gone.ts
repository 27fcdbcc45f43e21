import type { Model } from '../../src/knowledge/knowledge-base.ts';

/** Ids that only one of two models has. */
export interface ComeAndGone {
  readonly come: readonly string[];
  readonly gone: readonly string[];
}

/** The lists that cells and answers hang on. */
export const LISTS = ['frameworks', 'criteria', 'questions', 'sources'] as const;
export type ListName = (typeof LISTS)[number];

export function comeAndGone(before: Model, after: Model, list: ListName): ComeAndGone {
  const [then, now] = [before, after].map((model) => model[list].map(({ id }) => id));
  return {
    come: now?.filter((id) => !then?.includes(id)) ?? [],
    gone: then?.filter((id) => !now?.includes(id)) ?? [],
  };
}
