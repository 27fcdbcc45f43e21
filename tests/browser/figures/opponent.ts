import type { Standing } from '../../../src/advisor/ranking/recommendation.ts';
import { type Case, shareOf } from './case.ts';

/** Of those behind the leader, whoever is first in the most readings. */
export function closestTo(own: Case): string[] {
  const behind = own.recommendation.standings.slice(1).map(({ framework: id }) => id);
  const most = Math.max(...behind.map((id) => shareOf(own, id)));
  return behind.filter((id) => shareOf(own, id) === most);
}

/** Whom the leader is told against: in a close result whoever is first most often beside it, else the second. */
export function opponentOf(own: Case): Standing {
  const closest = own.analysis.verdict.kind === 'too-close' ? closestTo(own) : [];
  const rival = own.recommendation.standings.find(({ framework: id }) => closest.length === 1 && closest.includes(id));
  return rival ?? own.second;
}
