/**
 * The mathematics of an additive value model and of how fragile its ranking is: plain arrays in, plain arrays out.
 * Rows are alternatives, columns criteria; values are in value units with high as good; weights are importances,
 * normalised inside. Nothing is changed in place.
 *
 * The domain, outside which everything throws a RangeError naming argument and index:
 * - values from -1e6 to 1e6, meant to be about 1: scores within 1e-9 ({@link TOLERANCE}) of each other are level
 * - weights each 0 or at least 1e-30 of the largest, with a finite sum above 0; a factor on them from 1 to 1e6
 * - scores, where they are given, any finite numbers; ranges with low no higher than high
 * - for `smallestWeightChange` alone, differences of values that are clear or none
 *
 * Within it every figure is finite, but for the robustness of one against whom nothing speaks, and right but for rounding,
 * which stays below 1e-9 for values about 1, and below that share of the largest value otherwise.
 */

export { contributionDifferences, contributions } from './contributions.ts';
export { dominatingSet } from './dominating-set.ts';
export type { WeightDraws } from './draws/draw-weights.ts';
export { type RankAcceptabilityOptions, rankAcceptability } from './draws/rank-acceptability.ts';
export type { RankAcceptability } from './draws/rank-tally.ts';
export { uniformDrawer } from './draws/uniform-drawer.ts';
export type { Matrix } from './input/check-input.ts';
export { normalisedWeights } from './input/normalised-weights.ts';
export { TOLERANCE } from './input/tolerance.ts';
export type { ValueRanges } from './input/value-ranges.ts';
export { leaderOf, ranks } from './ranks.ts';
export { ratingFlip } from './rating-flip.ts';
export { robustnessFactor } from './robustness-factor.ts';
export { type ScoreRange, scoreRanges } from './score-ranges.ts';
export { smallestWeightChange, type WeightChange } from './smallest-weight-change.ts';
export { type StabilityInterval, stabilityIntervals } from './stability-intervals.ts';
export { weightedScores } from './weighted-scores.ts';
