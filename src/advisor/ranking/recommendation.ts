import type { CriterionId, FrameworkId, OptionId, QuestionId } from '../../knowledge/model.ts';
import type { Profile } from '../../knowledge/profile.ts';

/**
 * The result for one profile: facts only, serialisable, no wording. Scores, points, weights and values run from
 * 0 to 1; the views show them times 100.
 */
export interface Recommendation {
  readonly contentHash: string;
  readonly profile: Profile;
  readonly verdict: Verdict;
  /** Criteria with an importance above 0, heaviest first, ties in content order. */
  readonly weights: readonly Weight[];
  /** Candidates not ruled out, best first, ties in content order. With no preference: rank 1 and score 0 for all. */
  readonly standings: readonly Standing[];
  /** Candidates that fail a requirement, in content order. */
  readonly ruledOut: readonly RuledOut[];
  /** Those that the person does not consider, whatever requirements they meet; in content order. */
  readonly notConsidered: readonly NotConsidered[];
}

/** Who is first, or why nobody is. `lead` is a difference of scores, above 0 and at most 1. */
export type Verdict =
  /**
   * Nothing answered, only answers without effect, or all that they give weight to is `ignored` by hand: there is
   * nothing to rank by.
   */
  | { readonly kind: 'no-preference'; readonly answered: number; readonly ignored: boolean }
  | { readonly kind: 'nothing-fits'; readonly waivers: readonly Waiver[] }
  | { readonly kind: 'only-one-left'; readonly leader: FrameworkId }
  | { readonly kind: 'leads'; readonly leader: FrameworkId; readonly runnerUp: FrameworkId; readonly lead: number }
  /** Two or more share the first rank. */
  | { readonly kind: 'tied'; readonly leaders: readonly FrameworkId[] };

/** One requirement to give up, and the frameworks that then fit. */
export interface Waiver {
  readonly question: QuestionId;
  readonly option: OptionId;
  readonly frees: readonly FrameworkId[];
}

/** What one chosen option adds to a criterion. */
export interface Effect {
  readonly question: QuestionId;
  readonly option: OptionId;
  /** Importance: 1, 2, 4 or 8, or what another answer leaves of it; above 0. */
  readonly add: number;
}

/** How much a criterion counts, and where that comes from. */
export interface Weight {
  readonly criterion: CriterionId;
  /** Raw importance, above 0. */
  readonly importance: number;
  /** Importance divided by the sum of importances: above 0, and 1 in all. */
  readonly weight: number;
  /** The importance was set by hand. */
  readonly byHand: boolean;
  /** The answers' effects; they count unless the importance was set by hand. */
  readonly effects: readonly Effect[];
}

/** The lowest and the highest score while each rating stays within its range; 0 to 1. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** One framework in the ranking. */
export interface Standing {
  readonly framework: FrameworkId;
  /** From 1; equals share a rank. */
  readonly rank: number;
  readonly score: number;
  readonly range: Range;
  /** In the order of `weights`; points add up to the score. */
  readonly contributions: readonly Contribution[];
  /** What carries it, most points first. */
  readonly carries: readonly Reason[];
  /** What it costs, most points lost first. */
  readonly costs: readonly Reason[];
}

/** What one criterion adds to a score, all from 0 to 1. */
export interface Contribution {
  readonly criterion: CriterionId;
  readonly weight: number;
  readonly value: number;
  /** weight x value */
  readonly points: number;
}

/** One criterion of a framework. Points, and `of`, which is the weight of the criterion, are from 0 to 1. */
export type Reason =
  /** Earned `points` of the `of` that were to be had. */
  | {
      readonly kind: 'carries';
      readonly criterion: CriterionId;
      readonly points: number;
      readonly of: number;
      readonly findings: readonly number[];
    }
  /** Lost `points` of the `of` that were to be had. */
  | {
      readonly kind: 'costs';
      readonly criterion: CriterionId;
      readonly points: number;
      readonly of: number;
      readonly findings: readonly number[];
    }
  /** No source speaks: half of the points are assumed, all of them are open. */
  | { readonly kind: 'unknown'; readonly criterion: CriterionId; readonly points: number; readonly of: number };

/** A framework that is not ranked. */
export interface Apart {
  readonly framework: FrameworkId;
  /** What it would score among the others. */
  readonly wouldScore: number;
  readonly range: Range;
  readonly contributions: readonly Contribution[];
}

/** A framework that the person does not consider. */
export interface NotConsidered extends Apart {
  /** What would rule it out, were it considered. */
  readonly failures: readonly Failure[];
}

/** A candidate that fails a requirement. */
export interface RuledOut extends Apart {
  /** Never empty. */
  readonly failures: readonly Failure[];
}

/** A requirement that a framework does not meet. */
export interface Failure {
  readonly question: QuestionId;
  readonly option: OptionId;
  readonly fact: string;
  readonly anyOf: readonly string[];
  /** What the framework has instead, as the sources in play say. */
  readonly has: readonly string[];
}
