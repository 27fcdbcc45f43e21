import { duellersOf, duelOf } from '../../../advisor/ranking/duel.ts';
import type { Names } from '../../words/names.ts';
import { points, pointsBetween } from '../../words/points.ts';
import { either, list } from '../../words/sentences.ts';
import { analysisOf, type ResultFacts, scoreOf } from '../result-facts.ts';
import { splitDuel } from '../split-duel.ts';
import { strongest } from './strongest.ts';

/** When to take the runner-up instead: "scores 11.7 points less. Take it if “Migrations” matters more than you said." */
export function takeInstead(facts: ResultFacts, opponent: string, names: Names): string {
  const { recommendation, own } = facts;
  const leader = recommendation.standings[0]?.framework ?? '';
  const [a, b] = [leader, opponent].map((id) => duellersOf(recommendation).find(({ framework }) => framework === id));
  const less = pointsBetween(scoreOf(facts, leader), scoreOf(facts, opponent));
  const behind = less === points(0) ? 'scores as much, but for a trace.' : `scores ${less} points less.`;
  const better = a && b ? splitDuel(duelOf(a, b)).forSecond : [];
  if (better.length === 0) return `${behind} Nothing that has weight speaks for it.`;
  const quoted = (criterion: string) => `“${names.criterion(criterion)}”`;
  const enough = better.filter(({ criterion }) => putsFirst(facts, criterion, opponent));
  if (enough.length === 0) {
    const ahead = strongest(better, 2).map(({ criterion }) => quoted(criterion));
    return `${behind} It is ahead on ${list(ahead)}, but more weight ${ahead.length === 1 ? 'there' : 'on one of these'} alone does not put it first.`;
  }
  const what = either(strongest(enough, 2).map(({ criterion }) => quoted(criterion)));
  return `${behind} Take it if ${what} matters more than ${own ? 'you' : 'they'} said.`;
}

/** "Django and Express share the second place, with 5.2 points less." */
export function shareSecondPlace(facts: ResultFacts, seconds: readonly string[]): string {
  const { recommendation, names } = facts;
  const less = pointsBetween(scoreOf(facts, recommendation.standings[0]?.framework), scoreOf(facts, seconds[0]));
  return `${list(seconds.map(names.framework))} share the second place, ${less === points(0) ? 'a trace behind' : `with ${less} points less`}.`;
}

/** Whether more weight on a criterion alone puts a framework first; taken to be so until it is known. */
function putsFirst(facts: ResultFacts, criterion: string, framework: string): boolean {
  const intervals = analysisOf(facts)?.intervals;
  return !intervals || intervals.some((own) => own.criterion === criterion && own.highRival === framework);
}
