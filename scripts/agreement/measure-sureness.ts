import type { DrawOptions } from '../../src/advisor/robustness/acceptability.ts';
import { type Calibration, calibrate } from './calibration.ts';
import { type Called, forecastOf, type Stated } from './forecast.ts';
import type { Judgement, Outcome } from './judge.ts';

/** How sure the advisor was, and how often it was right. */
export interface Sureness {
  /** By share of readings; null where no case has a single first among several. */
  readonly shares: Calibration | null;
  readonly verdicts: Readonly<Record<Called, Count>>;
  /** Cases without a share: one framework left, a shared first place, or nothing to rank by. */
  readonly without: Count;
}

export interface Count {
  readonly n: number;
  readonly hits: number;
}

/** Among all frameworks, and among those considered. */
export type Field = 'free' | 'considered';

/** How sure the advisor was of these cases, each by the model that it was judged by. */
export function measureSureness(judgements: readonly Judgement[], field: Field, options?: DrawOptions): Sureness {
  const all = judgements.flatMap((own) => (own[field] ? [{ own, outcome: own[field] }] : []));
  const stated: Stated[] = [];
  const without: Outcome[] = [];
  for (const { own, outcome } of all) {
    const forecast = forecastOf(own.model, outcome, options);
    if (forecast) stated.push(forecast);
    else without.push(outcome);
  }
  const of = (called: Called) => counted(stated.filter((own) => own.called === called));
  return {
    shares: stated.length === 0 ? null : calibrate(stated),
    verdicts: {
      clear: of('clear'),
      leaning: of('leaning'),
      open: of('open'),
      'too-close': of('too-close'),
      early: of('early'),
    },
    without: counted(without),
  };
}

const counted = (list: readonly { readonly hit: boolean }[]): Count => ({
  n: list.length,
  hits: list.filter(({ hit }) => hit).length,
});
