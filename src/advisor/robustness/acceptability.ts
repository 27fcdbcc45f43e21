import type { FrameworkId, Model } from '../../knowledge/model.ts';
import { rankAcceptability } from '../../mcda/index.ts';
import { assess } from '../evidence/assess.ts';
import type { Cell } from '../evidence/cell.ts';
import { nameAt } from '../ranking/decision-matrix.ts';
import type { Recommendation } from '../ranking/recommendation.ts';
import type { Acceptability } from './analysis.ts';
import { DRAWS, SPREAD, type Spread } from './spread.ts';

/** Always the same, so that two answers are compared on the same draws and a link shows the same figures anywhere. */
const SEED = 20_260;

/** How the frameworks that are not ruled out rank in the draws; shares are from 0 to 1. */
export interface Draws {
  /** In the order of the standings. */
  readonly acceptability: readonly Acceptability[];
  /**
   * Share of draws in which one framework is strictly ahead of another.
   *
   * @throws RangeError where either is not ranked
   */
  ahead(framework: FrameworkId, other: FrameworkId): number;
}

/** For measuring other spreads, or with fewer draws; the advisor uses `SPREAD` and `DRAWS`. */
export interface DrawOptions {
  readonly spread?: Spread;
  readonly draws?: number;
}

/**
 * Ranks the frameworks not ruled out under other readings of importances and ratings (SMAA-2, `rankAcceptability` of
 * `mcda`). Rows and columns stand in content order, criteria without weight included, because a criterion's draws
 * depend on its place: so an answer changes what it changes, and nothing else.
 *
 * @throws RangeError where nobody is ranked or nothing has weight
 */
export function drawRanks(
  model: Model,
  { profile, standings, weights }: Recommendation,
  { spread = SPREAD, draws = DRAWS }: DrawOptions = {},
): Draws {
  const ranked = new Set(standings.map(({ framework }) => framework));
  const frameworks = model.frameworks.map(({ id }) => id).filter((id) => ranked.has(id));
  const importances = new Map(weights.map(({ criterion, importance }) => [criterion, importance]));
  const { cell } = assess(model, profile);
  const ranges = frameworks.map((framework) =>
    model.criteria.map(({ id, from }) =>
      rangeOf(cell(framework, id), from || cell(framework, id).own ? 0 : spread.widening),
    ),
  );
  const { acceptability, pairwise } = rankAcceptability({
    values: {
      low: ranges.map((row) => row.map(({ low }) => low)),
      high: ranges.map((row) => row.map(({ high }) => high)),
    },
    weights: {
      kind: 'around',
      weights: model.criteria.map(({ id }) => importances.get(id) ?? 0),
      factor: spread.factor,
    },
    draws,
    seed: SEED,
  });
  const place = (framework: FrameworkId) => frameworks.indexOf(framework);
  return {
    acceptability: standings.map(({ framework }) => ({ framework, byRank: nameAt(acceptability, place(framework)) })),
    ahead: (framework, other) => nameAt(nameAt(pairwise, place(framework)), place(other)),
  };
}

/** What a fact or the person's own answer says is not a matter of more or less, and an own rating is sure: none is widened. */
function rangeOf({ low, high }: Cell, widening: number): Pick<Cell, 'low' | 'high'> {
  return { low: Math.max(0, low - widening), high: Math.min(1, high + widening) };
}
