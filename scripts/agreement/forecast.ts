import { completionsOf } from '../../src/advisor/outlook/completions.ts';
import { isEarly, prospectsOf } from '../../src/advisor/outlook/prospects.ts';
import { type DrawOptions, drawRanks } from '../../src/advisor/robustness/acceptability.ts';
import { type SureOfTheRest, sureOfTheRest, sureVerdict } from '../../src/advisor/robustness/verdict.ts';
import type { Model } from '../../src/knowledge/model.ts';
import { ANSWER_FREQUENCIES } from '../../src/views/outlook/answer-frequencies.ts';
import type { Forecast } from './calibration.ts';
import type { Outcome } from './judge.ts';

/** What the result page would have said of a published decision. */
export interface Stated extends Forecast {
  readonly called: Called;
}

/** What the page calls a result; an early one it calls nothing else. */
export type Called = SureOfTheRest | 'early';

/** Absent where the page states no share for a single first: a shared first place, one framework left, or none. */
export function forecastOf(model: Model, outcome: Outcome, options?: DrawOptions): Stated | undefined {
  const { recommendation, hit } = outcome;
  if (recommendation.verdict.kind !== 'leads') return undefined;
  const { acceptability } = drawRanks(model, recommendation, options);
  const { profile } = recommendation;
  const { kind, share, early } = sureVerdict(
    acceptability,
    true,
    isEarly(model, profile, prospectsOf(model, profile).settled),
  );
  const stays = completionsOf(model, profile, ANSWER_FREQUENCIES)?.stays ?? 1;
  return { share, hit, called: early ? 'early' : sureOfTheRest(kind, stays) };
}
