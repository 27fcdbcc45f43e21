import { duellersOf, duelOf } from '../../../advisor/ranking/duel.ts';
import { points, pointsBetween } from '../../words/points.ts';
import { list } from '../../words/sentences.ts';
import { isWithinReason, nearestWeights, timesInWords } from '../nearest-weight.ts';
import { analysisOf, type ResultFacts, runnersUpOf, scoreOf } from '../result-facts.ts';
import { splitDuel } from '../split-duel.ts';
import { strongest } from './strongest.ts';

/** When to take the runner-up instead: "scores 11.7 points less. Take it if “Migrations” should count more than 2.3 times as much as now." */
export function takeInstead(facts: ResultFacts, opponent: string): string {
  const { recommendation, names } = facts;
  const leader = recommendation.standings[0]?.framework ?? '';
  const [a, b] = [leader, opponent].map((id) => duellersOf(recommendation).find(({ framework }) => framework === id));
  const better = a && b ? splitDuel(duelOf(a, b)).forSecond : [];
  const behind = behindInWords(facts, opponent);
  if (better.length === 0) return `${behind} Nothing that has weight speaks for it.`;
  const named = strongest(better, 2).map(({ criterion }) => `“${names.criterion(criterion)}”`);
  const ahead = list(named);
  const intervals = analysisOf(facts)?.intervals;
  // Which weight puts it first is known once all are worked out.
  if (!intervals) return `${behind} It is ahead on ${ahead}.`;
  const way = nearestWeights(intervals).find(({ rival, side }) => rival === opponent && side === 'high');
  if (!way || !isWithinReason(way))
    return `${behind} It is ahead on ${ahead}, but not even ten times ${named.length === 1 ? 'that weight' : 'either weight'} puts it first.`;
  return `${behind} Take it if “${names.criterion(way.criterion)}” should count ${timesInWords('high', way.factor)} now.`;
}

/** "scores 11.7 points less."; early points say too little to be told. */
function behindInWords(facts: ResultFacts, opponent: string): string {
  const { recommendation, early, names } = facts;
  const less = pointsBetween(scoreOf(facts, recommendation.standings[0]?.framework), scoreOf(facts, opponent));
  const [second] = runnersUpOf(facts);
  const passedOver =
    second === undefined || runnersUpOf(facts).includes(opponent)
      ? ''
      : ` ${names.framework(second)} scores more, but comes first less often.`;
  if (early) return `is the next so far.${passedOver}`;
  return `${less === points(0) ? 'scores as much, but for a trace.' : `scores ${less} points less.`}${passedOver}`;
}

/** "Django and Express share the second place, with 5.2 points less." */
export function shareSecondPlace(facts: ResultFacts, seconds: readonly string[]): string {
  const { recommendation, names, early } = facts;
  const less = pointsBetween(scoreOf(facts, recommendation.standings[0]?.framework), scoreOf(facts, seconds[0]));
  const far = early ? ' so far' : less === points(0) ? ', a trace behind' : `, with ${less} points less`;
  return `${list(seconds.map(names.framework))} share the second place${far}.`;
}
