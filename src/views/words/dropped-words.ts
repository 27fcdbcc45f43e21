import type { Dropped } from '../../advisor/ranking/sanitise-profile.ts';
import { count, list } from './sentences.ts';

/** One or several of what was dropped; “it” is this version of the advisor. */
const NOUN: Readonly<Record<Dropped['kind'], readonly [one: string, many: string]>> = {
  question: ['answer to a question that it does not ask', 'answers to questions that it does not ask'],
  option: ['answer that it does not offer', 'answers that it does not offer'],
  'surplus-option': ['choice that does not go with another', 'choices that do not go with another'],
  criterion: ['importance of a criterion that it does not have', 'importances of criteria that it does not have'],
  framework: ['framework that no longer exists', 'frameworks that no longer exist'],
  rating: ['rating of a cell that it does not have', 'ratings of cells that it does not have'],
  source: ['source that it does not have', 'sources that it does not have'],
};

/** "1 answer to a question that it does not ask and 2 sources that it does not have" */
export function droppedInWords(dropped: readonly Dropped[]): string {
  const kinds = [...new Set(dropped.map(({ kind }) => kind))];
  return list(kinds.map((kind) => count(dropped.filter((each) => each.kind === kind).length, ...NOUN[kind])));
}
