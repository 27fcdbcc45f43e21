/** How many readings of the answers are drawn. */
export const DRAWS = 10_000;

/** How far answers and sources may be off. */
export interface Spread {
  /** Each importance may be too high or too low by up to this factor; 1 or more. */
  readonly factor: number;
  /** How far a rating may lie beyond the range of what the sources say of it, on either side; 0 to 1. */
  readonly widening: number;
}

/**
 * Chosen so that a share of readings is how often published decisions agree, among decisions that the sizes were not
 * learnt from: with less it is surer than right, with more it doubts itself for nothing. `npm run agreement -- --spread`
 * compares others and names the best.
 */
export const SPREAD: Spread = { factor: 1.5, widening: 1 / 8 };
