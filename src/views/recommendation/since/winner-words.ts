import type { Recommendation, Verdict } from '../../../advisor/ranking/recommendation.ts';
import { type ByKind, byKind } from '../../words/by-kind.ts';
import { leadersOf, winnerOf } from '../../words/leaders.ts';
import type { Names } from '../../words/names.ts';
import { points, pointsBetween } from '../../words/points.ts';
import { list, paragraph, sentence } from '../../words/sentences.ts';

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

/** Who was first where nobody was alone. */
const THEN: ByKind<Verdict, [Names]> = {
  leads: ({ leader }, names) => `${names.framework(leader)} came first`,
  'only-one-left': ({ leader }, names) => `only ${names.framework(leader)} met the requirements`,
  tied: ({ leaders }, names) => `${list(leaders.map(names.framework))} shared the first place`,
  'nothing-fits': () => 'no framework met the requirements',
  'no-preference': () => 'there was nothing to rank by',
};

const STILL: ByKind<Verdict, [Names]> = {
  leads: ({ leader }, names) => `${names.framework(leader)} comes first`,
  'only-one-left': ({ leader }, names) => `only ${names.framework(leader)} meets the requirements`,
  tied: ({ leaders }, names) => `${list(leaders.map(names.framework))} share the first place`,
  'nothing-fits': () => 'no framework meets the requirements',
  'no-preference': () => 'there is nothing to rank by',
};

/** The first place under the data of then and of now, and how far the first was ahead. */
export function thenAndNow(before: Recommendation, after: Recommendation, names: Names): string {
  const winner = winnerOf(before.verdict);
  if (winner !== undefined)
    return paragraph(sinceThen(after.verdict, winner, names), leadThenAndNow(before, after, names));
  const [then, now] = [byKind(THEN, before.verdict, names), byKind(STILL, after.verdict, names)];
  return `${sentence(then)} then; now ${now}.`;
}

/** What became of the lead of one who leads in both; empty where another does. */
function leadThenAndNow(before: Recommendation, after: Recommendation, names: Names): string {
  const [then, now] = [before.verdict, after.verdict];
  if (then.kind !== 'leads' || now.kind !== 'leads' || then.leader !== now.leader) return '';
  const [was, is] = [leadOf(before), leadOf(after)];
  const [rival, other] = [names.framework(then.runnerUp), names.framework(now.runnerUp)];
  if (rival !== other) return `It was ${was} points ahead of ${rival} and is ${is} points ahead of ${other}.`;
  if (was === is) return `It is ${is} points ahead of ${rival}, as it was.`;
  return `Its lead over ${rival} went from ${was} to ${is} points.`;
}

const leadOf = ({ standings: [first, second] }: Recommendation) =>
  first && second ? pointsBetween(first.score, second.score) : points(0);

/** That the link names another winner than its own data gives today; empty where it does not. */
export function otherWayOfRanking(before: Recommendation, then: string | undefined, names: Names): string {
  if (winnerOf(before.verdict) === then) return '';
  const named = then === undefined ? 'no single winner' : names.framework(then);
  return `The link itself names ${named}: the way of ranking has changed as well.`;
}
