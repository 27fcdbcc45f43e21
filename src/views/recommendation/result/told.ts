import type { Analysis } from '../../../advisor/robustness/analysis.ts';
import type { Shown } from './shown.tsx';

/** What a sentence about a verdict may draw on. */
export type Told = Pick<Shown, 'recommendation' | 'names' | 'own' | 'early' | 'prospects' | 'analysis'>;

/** How sure it is who is best; before that is known and where it cannot be found out, that it is not. */
export type Sureness = 'clear' | 'leaning' | 'too-close' | 'testing' | 'untested';

export function surenessOf({ analysis }: Pick<Told, 'analysis'>): Sureness {
  if (analysis.kind === 'testing') return 'testing';
  return (analysis.kind === 'done' && analysis.analysis?.verdict.kind) || 'untested';
}

export function analysisOf({ analysis }: Told): Analysis | null {
  return analysis.kind === 'done' ? analysis.analysis : null;
}

export function scoreOf({ recommendation }: Told, framework: string | undefined): number {
  return recommendation.standings.find((standing) => standing.framework === framework)?.score ?? 0;
}

export interface Share {
  readonly framework: string;
  /** Of draws in which it is first, alone or not. */
  readonly share: number;
}

export function sharesOf(told: Told): readonly Share[] {
  return (analysisOf(told)?.acceptability ?? []).map(({ framework, byRank }) => ({ framework, share: byRank[0] ?? 0 }));
}

/** All that stand where the runner-up stands. */
export function secondsOf({ recommendation: { standings } }: Told): readonly string[] {
  return standings.filter(({ rank }) => rank === standings[1]?.rank).map(({ framework }) => framework);
}

/** Of those behind the leader, the one first most often; several where they are first as often. */
export function closestTo(told: Told): readonly Share[] {
  const others = sharesOf(told).slice(1);
  const most = Math.max(...others.map(({ share }) => share));
  return others.filter(({ share }) => share === most);
}

/** Whether another is first in as many readings as the leader, or more. */
export function isRivalled(told: Told): boolean {
  const [leader] = sharesOf(told);
  const [closest] = closestTo(told);
  return leader !== undefined && closest !== undefined && closest.share >= leader.share;
}

/** Whom the leader is told against: in a close result whoever is first most often beside it, else the second. */
export function opponentOf(told: Told): string {
  const [closest, another] = closestTo(told);
  const [second = ''] = secondsOf(told);
  return surenessOf(told) === 'too-close' && closest && !another ? closest.framework : second;
}
