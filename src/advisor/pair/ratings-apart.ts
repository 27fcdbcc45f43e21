import type { CriterionId, Model } from '../../knowledge/model.ts';
import type { Assessment } from '../evidence/assess.ts';
import type { Cell } from '../evidence/cell.ts';
import { nearestStep } from '../evidence/nearest-step.ts';
import { comparedCriteria } from '../ranking/compared-criteria.ts';
import { type Pair, SIDES, type Side } from './pair.ts';

/** One criterion on which both are rated. */
export interface Gap {
  readonly criterion: CriterionId;
  readonly first: Cell;
  readonly second: Cell;
  /** How many steps of the scale lie between their words, 0 to 4. */
  readonly steps: number;
}

/** Every criterion by which frameworks are compared, in one of these lists. */
export interface RatingsApart {
  /** Where that one is rated higher; most steps first, then by the difference in value, then in content order. */
  readonly ahead: Readonly<Record<Side, readonly Gap[]>>;
  /** Rated with the same word, in content order. */
  readonly level: readonly Gap[];
  /** Where no source in play speaks of one or of both, in content order. */
  readonly unknown: readonly { readonly criterion: CriterionId; readonly of: readonly Side[] }[];
}

/** Two frameworks by every criterion, in steps of the scale: what their words say, and not how much it matters. */
export function ratingsApart(model: Model, assessment: Assessment, [one, other]: Pair): RatingsApart {
  const rows = comparedCriteria(model).map(({ id }) => ({
    criterion: id,
    first: assessment.cell(one, id),
    second: assessment.cell(other, id),
  }));
  const gaps = rows
    .filter(({ first, second }) => first.known && second.known)
    .map((row) => ({ ...row, lead: nearestStep(row.first.value) - nearestStep(row.second.value) }));
  const aheadBy = (sign: 1 | -1) =>
    gaps
      .filter(({ lead }) => lead * sign > 0)
      .sort((a, b) => sign * (b.lead - a.lead) || sign * (difference(b) - difference(a)))
      .map(withSteps);
  return {
    ahead: { first: aheadBy(1), second: aheadBy(-1) },
    level: gaps.filter(({ lead }) => lead === 0).map(withSteps),
    unknown: rows
      .filter(({ first, second }) => !first.known || !second.known)
      .map(({ criterion, first, second }) => ({
        criterion,
        of: SIDES.filter((side) => !{ first, second }[side].known),
      })),
  };
}

/**
 * Groups of criteria by who has more steps in all of them together, each criterion counting alike; in content order.
 * Groups in which nothing can be compared are left out.
 */
export function groupsLed({ groups, criteria }: Model, { ahead, level }: RatingsApart): GroupsLed {
  const stepsIn = (group: string, gaps: readonly Gap[]) =>
    gaps
      .filter(({ criterion }) => criteria.find(({ id }) => id === criterion)?.group === group)
      .map(({ steps }) => steps);
  const leads = groups
    .map(({ id }) => ({
      id,
      first: stepsIn(id, ahead.first),
      second: stepsIn(id, ahead.second),
      level: stepsIn(id, level),
    }))
    .filter((own) => own.first.length + own.second.length + own.level.length > 0)
    .map(({ id, first, second }) => ({ id, lead: sum(first) - sum(second) }));
  const those = (which: (lead: number) => boolean) => leads.filter(({ lead }) => which(lead)).map(({ id }) => id);
  return { first: those((lead) => lead > 0), second: those((lead) => lead < 0), even: those((lead) => lead === 0) };
}

/** Ids of groups. */
export type GroupsLed = Readonly<Record<Side | 'even', readonly string[]>>;

const sum = (numbers: readonly number[]) => numbers.reduce((all, own) => all + own, 0);

const difference = ({ first, second }: Pick<Gap, Side>) => first.value - second.value;

const withSteps = ({ lead, ...row }: Omit<Gap, 'steps'> & { readonly lead: number }): Gap => ({
  ...row,
  steps: Math.abs(lead),
});
