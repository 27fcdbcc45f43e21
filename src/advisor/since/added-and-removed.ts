import type { Model } from '../../knowledge/model.ts';

/** Ids that only one of two models has, each in the order of its own. */
export interface AddedAndRemoved {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** The lists that cells and answers hang on. */
export const LISTS = ['frameworks', 'criteria', 'questions', 'sources'] as const;
export type ListName = (typeof LISTS)[number];

/** Which ids of one list only `after` has, and which only `before`. */
export function addedAndRemoved(before: Model, after: Model, list: ListName): AddedAndRemoved {
  const [then, now] = [before, after].map((model) => model[list].map(({ id }) => id));
  return {
    added: now?.filter((id) => !then?.includes(id)) ?? [],
    removed: then?.filter((id) => !now?.includes(id)) ?? [],
  };
}
