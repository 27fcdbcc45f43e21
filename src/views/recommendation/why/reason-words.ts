import type { Reason, Recommendation, Standing } from '../../../advisor/ranking/recommendation.ts';
import type { ByKind } from '../../words/by-kind.ts';
import { leadersOf } from '../../words/leaders.ts';
import { midSentence, type Names } from '../../words/names.ts';
import { points } from '../../words/points.ts';
import { inWords, list, sentence } from '../../words/sentences.ts';

/** Points of a reason: the figure that stands out, what follows it, and the whole read aloud. */
export interface ReasonPoints {
  readonly figure: string;
  readonly rest: string;
  readonly aloud: string;
}

export const REASON_POINTS: ByKind<Reason, [], ReasonPoints> = {
  carries: ({ points: earned, of }) => ({
    figure: points(earned),
    rest: `of ${points(of)}`,
    aloud: `earns ${points(earned)} of ${points(of)} points`,
  }),
  costs: ({ points: lost, of }) => ({
    figure: points(-lost),
    rest: `of ${points(of)}`,
    aloud: `loses ${points(lost)} of ${points(of)} points`,
  }),
  unknown: ({ points: assumed, of }) => ({
    figure: points(assumed),
    rest: `of ${points(of)} assumed`,
    aloud: `${points(assumed)} of ${points(of)} points assumed`,
  }),
};

/** What stands above the findings. */
export const REASON_NOTE: ByKind<Reason, [], string> = {
  carries: () => '',
  costs: () => '',
  unknown: () => 'No source speaks of this. Half of its points are assumed, and all of them are open.',
};

/** "Carried by admin panel and migrations; loses most on concurrency model." */
export function inShort({ carries, costs }: Standing, names: Names): string {
  const name = ({ criterion }: Reason) => midSentence(names.criterion(criterion));
  const most = carries.slice(0, 2).map(name);
  const least = costs
    .filter(({ kind }) => kind === 'costs')
    .slice(0, 1)
    .map(name);
  const unknown = costs.filter(({ kind }) => kind === 'unknown').length;
  const carried = most.length > 0 ? `Carried by ${list(most)}` : 'Carried by nothing that has weight';
  const loses =
    least.length > 0
      ? `; loses most on ${list(least)}`
      : unknown > 0
        ? '; what sources do not say is assumed half-way'
        : '; loses on nothing';
  return carried + loses;
}

/** "Five criteria carry Express, and four cost it points. Team size counts most." */
export function whyInShort({ standings, verdict, weights }: Recommendation, names: Names): string {
  const [leader, another] = leadersOf(verdict);
  const heaviest = weights.filter(({ importance }) => importance === weights[0]?.importance);
  const most =
    heaviest.length <= 2
      ? ` ${sentence(midSentence(list(heaviest.map(({ criterion }) => names.criterion(criterion)))))} ${heaviest.length === 1 ? 'counts' : 'count'} most.`
      : '';
  const first = another === undefined ? standings.find(({ framework }) => framework === leader) : undefined;
  if (!first) return `Each of the ${inWords(standings.length)}, criterion by criterion.${most}`;
  const [carry, cost] = [first.carries.length, first.costs.length];
  const criteria = (number: number) =>
    `${number === 0 ? 'no' : inWords(number)} ${number === 1 ? 'criterion' : 'criteria'}`;
  return `${sentence(criteria(carry))} ${carry === 1 ? 'carries' : 'carry'} ${names.framework(first.framework)}, and ${number(cost)} ${cost === 1 ? 'costs' : 'cost'} it points.${most}`;
}

const number = (of: number) => (of === 0 ? 'none' : inWords(of));
