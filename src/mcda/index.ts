/**
 * The mathematics of an additive value model and of how fragile its ranking is: plain arrays in, plain arrays out.
 * Rows are alternatives, columns criteria; values are in value units with high as good; weights are importances, 0 and
 * up, and normalised inside. Nothing is changed in place; wrong input throws a RangeError naming argument and index.
 */
export type { Matrix } from './check-input.ts';
export { contributionDifferences, contributions } from './contributions.ts';
export { dominatingSet } from './dominating-set.ts';
export type { WeightDraws } from './draw-weights.ts';
export { normalisedWeights } from './normalised-weights.ts';
export { type RankAcceptabilityOptions, rankAcceptability } from './rank-acceptability.ts';
export type { RankAcceptability } from './rank-tally.ts';
export { leaderOf, ranks } from './ranks.ts';
export { ratingFlip } from './rating-flip.ts';
export { robustnessFactor } from './robustness-factor.ts';
export { type ScoreRange, scoreRanges } from './score-ranges.ts';
export { smallestWeightChange, type WeightChange } from './smallest-weight-change.ts';
export { type StabilityInterval, stabilityIntervals } from './stability-intervals.ts';
export { TOLERANCE } from './tolerance.ts';
export type { ValueRanges } from './value-ranges.ts';
export { weightedScores } from './weighted-scores.ts';
