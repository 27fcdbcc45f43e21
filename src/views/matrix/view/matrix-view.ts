import type { FrameworkId, SourceId } from '../../../knowledge/model.ts';

/** The group of rows that hold facts; not a group of criteria, so it is named here and not in the content. */
export const FACTS = 'facts';

/** What is open: one cell's findings or, without a framework, what the row itself means. At most one thing at a time. */
export interface Opened {
  /** Id of a criterion or a fact. */
  readonly row: string;
  readonly framework?: FrameworkId;
}

export type Order = 'group' | 'name' | 'weight' | 'disagreement' | `rating.${FrameworkId}`;

/** Everything a person can set on the matrix page; it travels in the address. */
export interface MatrixView {
  readonly query: string;
  readonly order: Order;
  readonly differences: boolean;
  readonly frameworks: 'all' | readonly FrameworkId[];
  readonly groups: 'all' | readonly string[];
  /** Sources that do not count on this page; `profile`: those left out of the result. */
  readonly leftOut: 'profile' | readonly SourceId[];
  readonly opened: Opened | null;
}

export const DEFAULT_VIEW: MatrixView = {
  query: '',
  order: 'group',
  differences: false,
  frameworks: 'all',
  groups: 'all',
  leftOut: 'profile',
  opened: null,
};

export const isPicked = (list: 'all' | readonly string[], id: string) => list === 'all' || list.includes(id);

export const isSame = (a: Opened | null, b: Opened | null) => a?.row === b?.row && a?.framework === b?.framework;

/** Adds or removes one id; a list of all is `all`, so that what is added to the content later shows too. */
export function toggle(
  list: 'all' | readonly string[],
  id: string,
  known: readonly string[],
): 'all' | readonly string[] {
  const next = known.filter((each) => isPicked(list, each) !== (each === id));
  return next.length === known.length ? 'all' : next;
}
