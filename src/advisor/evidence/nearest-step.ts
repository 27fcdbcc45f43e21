import { RATINGS } from '../../knowledge/vocabulary.ts';

/** The step of the scale nearest to a value from 0 to 1: from 0, very low, to 4, very high; half-way goes up. */
export function nearestStep(value: number): number {
  return Math.round(Math.min(1, Math.max(0, value)) * (RATINGS.length - 1));
}
