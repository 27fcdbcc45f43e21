import type { Model } from '../../knowledge/model.ts';
import type { Profile } from '../../knowledge/profile.ts';
import { isEarly, prospectsOf } from '../outlook/prospects.ts';
import { decisionMatrixOf, wholeMatrixOf } from '../ranking/decision-matrix.ts';
import { recommend } from '../ranking/recommend.ts';
import { drawRanks } from './acceptability.ts';
import type { Analysis } from './analysis.ts';
import { answerFlips } from './answer-flips.ts';
import { decisiveFinding } from './decisive-finding.ts';
import { rivalsOf } from './rivals.ts';
import { DRAWS } from './spread.ts';
import { sureVerdict } from './verdict.ts';
import { weightIntervals } from './weight-intervals.ts';

/** How fragile the recommendation for a profile is; null where it does not rank two frameworks or more. */
export function analyse(model: Model, profile: Profile): Analysis | null {
  const recommendation = recommend(model, profile);
  const { verdict } = recommendation;
  if (verdict.kind !== 'leads' && verdict.kind !== 'tied') return null;

  const { settled } = prospectsOf(model, profile);
  const matrix = decisionMatrixOf(recommendation);
  const draws = drawRanks(model, recommendation);
  const decisive = decisiveFinding(model, recommendation);
  return {
    draws: DRAWS,
    verdict: sureVerdict(draws.acceptability, verdict.kind === 'leads', isEarly(model, profile, settled)),
    acceptability: draws.acceptability,
    rivals: rivalsOf(matrix, wholeMatrixOf(model, recommendation), draws),
    intervals: weightIntervals(matrix, recommendation.weights),
    ...(decisive && { decisive }),
    flips: answerFlips(model, profile),
  };
}
