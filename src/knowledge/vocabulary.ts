/** The closed word lists of the knowledge base. Everything else is named in `content/`. */

/** Ratings from worst to best. Values are fixed, so hiding a framework never reverses a ranking. */
export const RATINGS = ['very low', 'low', 'moderate', 'high', 'very high'] as const;
export type Rating = (typeof RATINGS)[number];

/** Value of each rating, from 0 to 1. */
export const RATING_VALUE: Readonly<Record<Rating, number>> = {
  'very low': 0,
  low: 0.25,
  moderate: 0.5,
  high: 0.75,
  'very high': 1,
};

/** Whose word a source is. `content/model.md` says how much a voice of each kind counts. */
export const SOURCE_KINDS = ['comparison', 'official', 'benchmark'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** `pick`: sources name different frameworks for one job; `wording`: one thing under two names. */
export const CONFLICT_KINDS = ['rating', 'pick', 'fact', 'wording'] as const;
export type ConflictKind = (typeof CONFLICT_KINDS)[number];

/** `one`: radio buttons; `many`: checkboxes, where a neutral option excludes the others. */
export const CHOICES = ['one', 'many'] as const;
export type Choice = (typeof CHOICES)[number];

/** Which of two measured figures is better: the larger or the smaller. */
export const FIGURE_ORDERS = ['more', 'less'] as const;
export type FigureOrder = (typeof FIGURE_ORDERS)[number];

/** What an option may add to a criterion's importance: a little, clearly, very much, decisively. */
export const EFFECT_STEPS = [1, 2, 4, 8] as const;
export type EffectStep = (typeof EFFECT_STEPS)[number];

/** Identity hues in `views/shell/tokens.css`; each framework takes one of its own. */
export const HUES = ['copper', 'pine', 'magenta', 'olive', 'violet', 'slate', 'teal', 'brick'] as const;
export type Hue = (typeof HUES)[number];

/** The option that counts as an open question: known, and not the same as "no". */
export const NOT_SURE = 'not-sure';
