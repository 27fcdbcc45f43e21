import { RATINGS, type Rating } from '../knowledge/vocabulary.ts';

/** The rating as a link writes it: `very-high`. */
export function writtenRating(rating: Rating): string {
  return rating.replace(' ', '-');
}

/** The rating that a link's text states; null where it is none. Any text may be given. */
export function readRating(text: string): Rating | null {
  return RATINGS.find((rating) => writtenRating(rating) === text) ?? null;
}
