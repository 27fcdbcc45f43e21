import type { CriterionId, FrameworkId } from '../../knowledge/model.ts';
import type { OwnRating } from '../../knowledge/own-rating.ts';

/** What counts for one framework on one criterion, as numbers from 0 to 1: what the sources in play say, or an own rating. */
export interface Cell {
  readonly framework: FrameworkId;
  readonly criterion: CriterionId;
  /** Trust-weighted mean over voices; 1/2 where unknown. */
  readonly value: number;
  /** The lowest and the highest value that the sources leave open, 0 to 1; all of it where unknown. */
  readonly low: number;
  readonly high: number;
  /** False where no source in play speaks. */
  readonly known: boolean;
  /** Two sources differ by two steps or more, or a conflict over the rating is recorded. */
  readonly disputed: boolean;
  /** Numbers of the findings that count. */
  readonly findings: readonly number[];
  /** Numbers of those that hold no more: shown, but not counted. */
  readonly outdated: readonly number[];
  /** Ids of the conflicts recorded over its rating. */
  readonly conflicts: readonly string[];
  /** Ids of the conflicts over something else that its findings say. */
  readonly asides: readonly string[];
  /** What the person put in place of the sources' word: then no finding counts, and nothing is open or disputed. */
  readonly own?: OwnRating & {
    /** What would count without it. */
    readonly instead: Cell;
  };
}
