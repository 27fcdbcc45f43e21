import type { Verdict } from '../../advisor/ranking/recommendation.ts';
import type { FrameworkId } from '../../knowledge/model.ts';
import { type ByKind, byKind } from './by-kind.ts';

/** The frameworks in the first place; none where nothing is ranked. */
export function leadersOf(verdict: Verdict): readonly FrameworkId[] {
  return byKind(LEADERS, verdict);
}

const LEADERS: ByKind<Verdict, [], readonly FrameworkId[]> = {
  leads: ({ leader }) => [leader],
  'only-one-left': ({ leader }) => [leader],
  tied: ({ leaders }) => leaders,
  'nothing-fits': () => [],
  'no-preference': () => [],
};

/** The single winner, as a link names it: nobody where the first place is shared. */
export function winnerOf(verdict: Verdict): FrameworkId | undefined {
  const [first, second] = leadersOf(verdict);
  return second === undefined ? first : undefined;
}

/** Whether frameworks are ranked against each other, so that the ranking can be more or less sure. */
export function isRanked({ kind }: Verdict): boolean {
  return kind === 'leads' || kind === 'tied';
}
