import type { CriterionId, FrameworkId, OptionId, QuestionId } from '../../knowledge/model.ts';
import type { Rating } from '../../knowledge/vocabulary.ts';

/** Importances set by hand, by criterion. */
export type Importances = Readonly<Record<CriterionId, number>>;

/**
 * How fragile a recommendation is: everything that takes longer than the ranking itself. Facts only, serialisable.
 * Only frameworks that are not ruled out take part, in the order of the standings.
 */
export interface Analysis {
  /** How many readings of the answers were drawn. */
  readonly draws: number;
  readonly verdict: SureVerdict;
  readonly acceptability: readonly Acceptability[];
  /** Against each framework behind the leader. */
  readonly rivals: readonly Rival[];
  /** For each criterion that has weight, heaviest first. */
  readonly intervals: readonly WeightInterval[];
  /** The finding that needs the fewest steps to take the lead away; absent where no rating of a single one does. */
  readonly decisive?: DecisiveFinding;
  /** Every change of a single answer that changes who is first, in content order. */
  readonly flips: readonly AnswerFlip[];
}

/** How sure the first place is. */
export interface SureVerdict {
  /**
   * `clear`: alone first, first in at least 90% of draws, and not early; `leaning`: in at least 60%; `too-close`
   * otherwise, and whenever another is first in as many draws.
   */
  readonly kind: 'clear' | 'leaning' | 'too-close';
  /** Not settled, and fewer than five answers that add importance. */
  readonly early: boolean;
  readonly leader: FrameworkId;
  /** Share of draws in which the leader is first, alone or not; 0 to 1. */
  readonly share: number;
}

/** The rank acceptability of SMAA-2: how often a framework takes each rank. */
export interface Acceptability {
  readonly framework: FrameworkId;
  /** Share of draws, 0 to 1, by rank, the first rank first; frameworks level in a draw share the rank. */
  readonly byRank: readonly number[];
}

/** A framework behind the leader, and what would bring it level. */
export interface Rival {
  readonly framework: FrameworkId;
  /** The leader stays ahead even if every weight is wrong by any factor below this; null for infinity. */
  readonly robustness: number | null;
  /** The least change of weights that puts the rival level with or above all; null where none of what has weight does. */
  readonly change: WeightChange | null;
  /** Null where no importances put it first, and where rounding undoes it. */
  readonly takeover: Takeover | null;
  /** Share of draws in which the leader is strictly ahead of it; 0 to 1. */
  readonly behind: number;
}

/** Importances to set by hand that put a rival first, with about as little change of weights as that takes. */
export interface Takeover {
  readonly importances: Importances;
  /** False where it can be no more than level, whatever is given weight. */
  readonly alone: boolean;
  /** The criteria without weight that it gives some; empty where those with weight are enough. */
  readonly adds: readonly CriterionId[];
}

/** A change of weights; see `smallestWeightChange` of `mcda`. */
export interface WeightChange {
  /** Sum of the absolute changes of weights that add up to 1: from 0 to 2. */
  readonly distance: number;
  /** Weights that move, largest change first. */
  readonly moves: readonly { readonly criterion: CriterionId; readonly from: number; readonly to: number }[];
}

/**
 * The leader stays first while this weight is between `low` and `high` and the others keep their proportions. All three
 * are from 0 to 1; see `stabilityIntervals` of `mcda`.
 */
export interface WeightInterval {
  readonly criterion: CriterionId;
  readonly weight: number;
  readonly low: number;
  readonly high: number;
  /** Who draws level at the end; null where the end is 0 or 1 and nobody does. */
  readonly lowRival: FrameworkId | null;
  readonly highRival: FrameworkId | null;
  /** The importance, set by hand, that takes the weight just beyond its end and the lead away; null where none does. */
  readonly lowTakeover: number | null;
  readonly highTakeover: number | null;
}

/** One finding whose rating, were it another, would take the lead away. */
export interface DecisiveFinding {
  /** Its number. */
  readonly finding: number;
  /** Whom and what it rates. */
  readonly framework: FrameworkId;
  readonly criterion: CriterionId;
  readonly from: Rating;
  readonly to: Rating;
  /** How many steps of the scale lie between them: 1 to 4. */
  readonly steps: number;
  /** The own rating of the whole cell that takes the lead away: the nearest to what counts there now. */
  readonly own: Rating;
  /** Who is first then. */
  readonly first: readonly FrameworkId[];
}

/** Another answer to one question, and who is first with it; nobody where nothing fits or has weight then. */
export interface AnswerFlip {
  readonly question: QuestionId;
  readonly from: readonly OptionId[];
  /** Empty where not answering is the change. */
  readonly to: readonly OptionId[];
  readonly first: readonly FrameworkId[];
  /** An option that it adds requires what somebody now in first place does not meet: no more than it says itself. */
  readonly byRequirement: boolean;
}
