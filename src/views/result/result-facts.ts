import { STANDS } from '../../advisor/outlook/completions.ts';
import type { Analysis } from '../../advisor/robustness/analysis.ts';
import { type SureOfTheRest, sureOfTheRest } from '../../advisor/robustness/verdict.ts';
import type { Result } from './result.tsx';

/** What a sentence about a verdict may draw on. */
export type ResultFacts = Pick<
  Result,
  'recommendation' | 'names' | 'own' | 'early' | 'prospects' | 'analysis' | 'completions'
>;

/** How sure it is who is best; before that is known and where it cannot be found out, that it is not. */
export type Sureness = SureOfTheRest | 'testing' | 'untested';

export function surenessOf({ analysis, completions }: Pick<ResultFacts, 'analysis' | 'completions'>): Sureness {
  if (analysis.kind === 'testing' || (analysis.kind === 'done' && completions === undefined)) return 'testing';
  const kind = analysis.kind === 'done' ? analysis.analysis?.verdict.kind : undefined;
  return kind === undefined ? 'untested' : sureOfTheRest(kind, completions?.stays ?? 1);
}

/** Who stays first after most likely answers to the rest; undefined where too little is known to say so. */
export function staysFirst({ early, completions }: Pick<ResultFacts, 'early' | 'completions'>): string | undefined {
  return !early && completions && completions.stays >= STANDS ? completions.leader : undefined;
}

export function analysisOf({ analysis }: ResultFacts): Analysis | null {
  return analysis.kind === 'done' ? analysis.analysis : null;
}

export function scoreOf({ recommendation }: ResultFacts, framework: string | undefined): number {
  return recommendation.standings.find((standing) => standing.framework === framework)?.score ?? 0;
}

export interface FirstRankShare {
  readonly framework: string;
  /** Of draws in which it is first, alone or not. */
  readonly share: number;
}

export function firstRankSharesOf(facts: ResultFacts): readonly FirstRankShare[] {
  return (analysisOf(facts)?.acceptability ?? []).map(({ framework, byRank }) => ({
    framework,
    share: byRank[0] ?? 0,
  }));
}

/** All that stand where the runner-up stands. */
export function runnersUpOf({ recommendation: { standings } }: ResultFacts): readonly string[] {
  return standings.filter(({ rank }) => rank === standings[1]?.rank).map(({ framework }) => framework);
}

/** Of those behind the leader, the one first most often; several where they are first as often. */
export function closestRivalsOf(facts: ResultFacts): readonly FirstRankShare[] {
  const others = firstRankSharesOf(facts).slice(1);
  const most = Math.max(...others.map(({ share }) => share));
  return others.filter(({ share }) => share === most);
}

/** Whether another is first in as many readings as the leader, or more. */
export function isRivalled(facts: ResultFacts): boolean {
  const [leader] = firstRankSharesOf(facts);
  const [closest] = closestRivalsOf(facts);
  return leader !== undefined && closest !== undefined && closest.share >= leader.share;
}

/** Whom the leader is told against: in a close result whoever is first most often beside it, else the second. */
export function opponentOf(facts: ResultFacts): string {
  const [closest, another] = closestRivalsOf(facts);
  const [second = ''] = runnersUpOf(facts);
  return surenessOf(facts) === 'too-close' && closest && !another ? closest.framework : second;
}
