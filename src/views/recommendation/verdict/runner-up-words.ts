import { duellersOf, duelOf } from '../../../advisor/ranking/duel.ts';
import type { Names } from '../../words/names.ts';
import { points, pointsBetween } from '../../words/points.ts';
import { either } from '../../words/sentences.ts';
import { type ResultFacts, scoreOf } from '../result/result-facts.ts';
import { splitDuel } from '../result/split-duel.ts';
import { strongest } from './strongest.ts';

/** When to take the runner-up instead: "scores 11.7 points less. Take it if “Admin panel” or “Migrations” matters more than your answers say." */
export function takeInstead(facts: ResultFacts, opponent: string, names: Names): string {
  const { recommendation, own } = facts;
  const leader = recommendation.standings[0]?.framework ?? '';
  const [a, b] = [leader, opponent].map((id) => duellersOf(recommendation).find(({ framework }) => framework === id));
  const less = pointsBetween(scoreOf(facts, leader), scoreOf(facts, opponent));
  const behind = less === points(0) ? 'scores as much, but for a trace.' : `scores ${less} points less.`;
  const better = a && b ? splitDuel(duelOf(a, b)).forSecond : [];
  if (better.length === 0) return `${behind} Nothing that has weight speaks for it.`;
  const what = strongest(better, 2).map(({ criterion }) => `“${names.criterion(criterion)}”`);
  return `${behind} Take it if ${either(what)} matters more than ${own ? 'your' : 'the'} answers say.`;
}
