import type { Model, SourceId } from '../../knowledge/model.ts';
import { SIDES, type Side } from './pair.ts';
import type { RatingsApart } from './ratings-apart.ts';

/** A source behind the ratings of two frameworks. */
export interface SourceBehind extends Readonly<Record<Side, number>> {
  readonly source: SourceId;
  /** Criteria of either on which it speaks. */
  readonly criteria: number;
}

/** Whose word the ratings of two frameworks are: every source that counts, those that speak on most criteria first. */
export function sourcesBehind(model: Model, { ahead, level }: RatingsApart): SourceBehind[] {
  const gaps = [...ahead.first, ...ahead.second, ...level];
  const criteriaOf = (source: SourceId, sides: readonly Side[]) =>
    gaps.filter((gap) =>
      sides.some((side) => gap[side].findings.some((number) => model.findings[number]?.source === source)),
    ).length;
  return model.sources
    .map(({ id: source }) => ({
      source,
      first: criteriaOf(source, ['first']),
      second: criteriaOf(source, ['second']),
      criteria: criteriaOf(source, SIDES),
    }))
    .filter(({ criteria }) => criteria > 0)
    .sort((a, b) => b.criteria - a.criteria);
}
