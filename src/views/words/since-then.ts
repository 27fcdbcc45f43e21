import type { Verdict } from '../../advisor/ranking/recommendation.ts';
import { type ByKind, byKind } from './by-kind.ts';
import { leadersOf } from './leaders.ts';
import type { Names } from './names.ts';
import { list } from './sentences.ts';

/** Today's first place, for someone who knew another. */
const NOW: ByKind<Verdict, [then: string, names: Names]> = {
  leads: ({ leader }, then, names) => (leader === then ? 'it still does' : `now ${names.framework(leader)} does`),
  'only-one-left': ({ leader }, then, names) =>
    leader === then ? 'it still does' : `now only ${names.framework(leader)} meets the requirements`,
  tied: ({ leaders }, then, names) => {
    if (!leaders.includes(then)) return `now ${list(leaders.map(names.framework))} share the first place`;
    return `now it shares the first place with ${list(leaders.filter((id) => id !== then).map(names.framework))}`;
  },
  'nothing-fits': () => 'now no framework meets the requirements',
  'no-preference': () => 'now there is nothing left to rank by',
};

/** Whether the winner that a link names is still the winner. */
export function sinceThen(verdict: Verdict, then: string | undefined, names: Names): string {
  if (then === undefined) return 'The link does not name a single winner of that time to compare with.';
  return `${names.framework(then)} came first then; ${byKind(NOW, verdict, then, names)}.`;
}

/** Whether the first place is what the link says; true where it says nothing. */
export function sameWinner(verdict: Verdict, then: string | undefined): boolean {
  const leaders = leadersOf(verdict);
  return then === undefined || (leaders.length === 1 && leaders[0] === then);
}
