import { RATINGS, type Rating } from '../../knowledge/vocabulary.ts';

/** The rating nearest to a value from 0 to 1; half-way goes up. */
export function ratingWord(value: number): Rating {
  return RATINGS[Math.round(Math.min(1, Math.max(0, value)) * (RATINGS.length - 1))] ?? 'moderate';
}
