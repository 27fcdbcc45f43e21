import type { Recommendation, Verdict } from '../../../advisor/ranking/recommendation.ts';
import { type ByKind, byKind } from '../../words/by-kind.ts';
import { winnerOf } from '../../words/leaders.ts';
import type { Names } from '../../words/names.ts';
import { points, pointsBetween } from '../../words/points.ts';
import { list, paragraph, sentence } from '../../words/sentences.ts';
import { sinceThen } from '../../words/since-then.ts';

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
