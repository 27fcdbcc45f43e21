import type { Prospects } from '../../advisor/outlook/prospects.ts';
import type { QuestionId } from '../../knowledge/model.ts';
import type { CanChange, Outlook } from './outlook.ts';

/** What an open question is good for. */
export type Use = 'changes' | 'helps-change' | 'refines';

/** What each open question is good for; empty where nothing tells them apart. */
export function usesOf({ open }: Prospects, outlook: Outlook | undefined): ReadonlyMap<QuestionId, Use> {
  if (!outlook || !TELLS[outlook.kind]) return new Map();
  return new Map(open.map(({ question, canChange }) => [question, USE[canChange]]));
}

const USE: Readonly<Record<CanChange, Use>> = { alone: 'changes', together: 'helps-change', no: 'refines' };

/** Whether there is a first place that answers could change. */
const TELLS: Readonly<Record<Outlook['kind'], boolean>> = {
  'nothing-fits': false,
  'all-answered': false,
  undecided: false,
  settled: true,
  level: true,
  open: true,
};
