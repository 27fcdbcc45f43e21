import type { Standing } from '../../../src/advisor/ranking/recommendation.ts';

export const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);

export interface Amount {
  readonly criterion: string;
  readonly points: number;
}

/** What speaks for one against the other, most points first. */
export function advantages(of: Standing, over: Standing): Amount[] {
  return of.contributions
    .map((own, place) => ({ criterion: own.criterion, points: own.points - (over.contributions[place]?.points ?? 0) }))
    .filter((own) => own.points > 1e-9)
    .sort((a, b) => b.points - a.points);
}
