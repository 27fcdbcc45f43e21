import { nearestStep } from '../../advisor/evidence/nearest-step.ts';
import { RATINGS, type Rating } from '../../knowledge/vocabulary.ts';

/** The rating nearest to a value from 0 to 1; half-way goes up. */
export function ratingWord(value: number): Rating {
  return RATINGS[nearestStep(value)] ?? 'moderate';
}
