import type { FrameworkId, Model } from '../../src/knowledge/model.ts';
import type { Judgement } from './judge.ts';

/** Rates from 0 to 1; 0 where there is no case. */
export interface Agreement {
  readonly cases: number;
  /** Among the frameworks that each case considered; cases that considered one are left out. */
  readonly considered: { readonly n: number; readonly top1: number };
  /** Among all frameworks. */
  readonly free: { readonly n: number; readonly top1: number; readonly top2: number };
  /** Free choice by what was recommended; a case that recommends several counts for each. */
  readonly byFramework: Readonly<Record<FrameworkId, { readonly n: number; readonly top1: number }>>;
  readonly byStrength: Readonly<Record<string, { readonly n: number; readonly top1: number }>>;
  /** Free choice that is not what was recommended. */
  readonly misses: readonly Miss[];
}

export interface Miss {
  readonly id: string;
  readonly recommended: readonly FrameworkId[];
  /** The single first; null for a shared first place or none. */
  readonly first: FrameworkId | null;
  /** Whether it misses among the frameworks considered too; null where only one was. */
  readonly consideredToo: boolean | null;
  /** What puts the wrong first ahead of the best placed of the recommended, largest first, in points of 1. */
  readonly because: readonly { readonly criterion: string; readonly points: number }[];
}

export function tally(model: Model, judgements: readonly Judgement[]): Agreement {
  const considered = judgements.flatMap((own) => own.considered ?? []);
  const hits = (list: readonly Judgement[]) => ({ n: list.length, top1: rate(list.map(({ free }) => free.hit)) });
  const strengths = [...new Set(judgements.map((own) => own.case.strength ?? 'not given'))].sort();
  return {
    cases: judgements.length,
    considered: { n: considered.length, top1: rate(considered.map(({ hit }) => hit)) },
    free: { ...hits(judgements), top2: rate(judgements.map(({ free }) => free.nearHit)) },
    byFramework: Object.fromEntries(
      model.frameworks.map(({ id }) => [id, hits(judgements.filter((own) => own.case.recommended.includes(id)))]),
    ),
    byStrength: Object.fromEntries(
      strengths.map((strength) => [
        strength,
        hits(judgements.filter((own) => (own.case.strength ?? 'not given') === strength)),
      ]),
    ),
    misses: judgements.filter(({ free }) => !free.hit).map(missOf),
  };
}

const rate = (hits: readonly boolean[]) => (hits.length === 0 ? 0 : hits.filter(Boolean).length / hits.length);

function missOf({ case: own, free, considered }: Judgement): Miss {
  return {
    id: own.id,
    recommended: own.recommended,
    first: free.first ?? null,
    consideredToo: considered ? !considered.hit : null,
    because: reasonsFor(free.recommendation.standings, own.recommended),
  };
}

type Standings = Judgement['free']['recommendation']['standings'];

function reasonsFor(standings: Standings, recommended: readonly FrameworkId[]): Miss['because'] {
  const [first] = standings;
  const wanted = standings.find(({ framework }) => recommended.includes(framework));
  if (!first || !wanted || first === wanted) return [];
  const theirs = new Map(wanted.contributions.map(({ criterion, points }) => [criterion, points]));
  return first.contributions
    .map(({ criterion, points }) => ({ criterion, points: points - (theirs.get(criterion) ?? 0) }))
    .filter(({ points }) => points > 1e-9)
    .sort((a, b) => b.points - a.points)
    .slice(0, 5);
}

/** How often the first was this (columns) where that was recommended (rows). */
export function confusion(model: Model, judgements: readonly Judgement[]): string[][] {
  const ids = model.frameworks.map(({ id }) => id);
  const counted = (told: FrameworkId, first: FrameworkId | undefined) =>
    judgements.filter((own) => own.case.recommended.includes(told) && own.free.first === first).length;
  return [
    ['recommended', ...ids, 'tie or none'],
    ...ids.map((told) => [told, ...[...ids, undefined].map((first) => String(counted(told, first)))]),
  ];
}

/**
 * The 95% interval of a rate (Wilson 1927), which stays within 0 and 1 and holds for few cases.
 *
 * @param n how many cases, above 0
 */
export function interval(top1: number, n: number): readonly [low: number, high: number] {
  const z = 1.959963984540054;
  const middle = (top1 + z ** 2 / (2 * n)) / (1 + z ** 2 / n);
  const half = (z / (1 + z ** 2 / n)) * Math.sqrt((top1 * (1 - top1)) / n + z ** 2 / (4 * n ** 2));
  return [middle - half, middle + half];
}
