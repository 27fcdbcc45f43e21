import type { FrameworkId, Model } from '../knowledge/knowledge-base.ts';
import { rankAcceptability } from '../mcda/index.ts';
import type { Acceptability } from './analysis.ts';
import { assess } from './assess.ts';
import { named } from './comparison.ts';
import type { Recommendation } from './recommendation.ts';

/** How many readings of the answers are drawn. */
export const DRAWS = 10_000;
/** Each importance may be too high or too low by up to this factor. */
const FACTOR = 2;
/** Always the same, so that two answers are compared on the same draws and a link shows the same figures anywhere. */
const SEED = 20_260;

export interface Draws {
  /** In the order of the standings. */
  readonly acceptability: readonly Acceptability[];
  /** Share of draws in which one framework is strictly ahead of another. */
  ahead(framework: FrameworkId, other: FrameworkId): number;
}

/**
 * Ranks the frameworks not ruled out under other readings of importances and ratings. Rows and columns stand in
 * content order, criteria without weight included, because a criterion's draws depend on its place: so an answer
 * changes what it changes, and nothing else.
 */
export function drawRanks(model: Model, { profile, standings, weights }: Recommendation): Draws {
  const ranked = new Set(standings.map(({ framework }) => framework));
  const frameworks = model.frameworks.map(({ id }) => id).filter((id) => ranked.has(id));
  const importances = new Map(weights.map(({ criterion, importance }) => [criterion, importance]));
  const { cell } = assess(model, profile.leftOut, profile.answers);
  const cells = frameworks.map((framework) => model.criteria.map(({ id }) => cell(framework, id)));
  const { acceptability, pairwise } = rankAcceptability({
    values: {
      low: cells.map((row) => row.map(({ low }) => low)),
      high: cells.map((row) => row.map(({ high }) => high)),
    },
    weights: { kind: 'around', weights: model.criteria.map(({ id }) => importances.get(id) ?? 0), factor: FACTOR },
    draws: DRAWS,
    seed: SEED,
  });
  const place = (framework: FrameworkId) => frameworks.indexOf(framework);
  return {
    acceptability: standings.map(({ framework }) => ({ framework, byRank: named(acceptability, place(framework)) })),
    ahead: (framework, other) => named(named(pairwise, place(framework)), place(other)),
  };
}
