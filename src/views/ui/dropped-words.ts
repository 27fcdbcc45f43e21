import type { Dropped } from '../../advisor/admit.ts';
import { count, list } from './sentences.ts';

/** One or several of what was dropped. */
const NOUN: Readonly<Record<Dropped['kind'], readonly [one: string, many: string]>> = {
  question: ['answer to a question that no longer exists', 'answers to questions that no longer exist'],
  option: ['answer that is no longer offered', 'answers that are no longer offered'],
  'surplus-option': ['choice that does not go with another', 'choices that do not go with another'],
  criterion: ['importance of a criterion that no longer exists', 'importances of criteria that no longer exist'],
  source: ['source that no longer exists', 'sources that no longer exist'],
};

/** "1 answer to a question that no longer exists and 2 sources that no longer exist" */
export function droppedInWords(dropped: readonly Dropped[]): string {
  const kinds = [...new Set(dropped.map(({ kind }) => kind))];
  return list(kinds.map((kind) => count(dropped.filter((each) => each.kind === kind).length, ...NOUN[kind])));
}
