import type { Model } from '../../knowledge/model.ts';
import { type CellId, type OwnRating, placeOf, REASON_LENGTH } from '../../knowledge/own-rating.ts';
import { tidyText } from '../../knowledge/plain-text.ts';
import type { Profile } from '../../knowledge/profile.ts';
import { RATING_VALUE, RATINGS, type Rating } from '../../knowledge/vocabulary.ts';
import { assess } from '../evidence/assess.ts';

/**
 * One rating for each cell that somebody rated: the median of theirs. Where it lies between two words, the one nearer to what
 * the sources say, of two as near the lower. Whoever did not rate a cell has no word in it. The reasons are those given for
 * that rating, else all, one after the other and cut where they are too long.
 *
 * @param leftOut sources that do not count for all
 */
export function mergeRatings(
  model: Model,
  profiles: readonly Profile[],
  leftOut: Profile['leftOut'],
): Profile['ownRatings'] {
  const given = new Map<CellId, OwnRating[]>();
  for (const { ownRatings } of profiles)
    for (const [cell, own] of Object.entries(ownRatings)) given.set(cell, [...(given.get(cell) ?? []), own]);
  const { cell: sources } = assess(model, { leftOut });
  return Object.fromEntries(
    [...given].map(([cell, ratings]): [CellId, OwnRating] => {
      const { framework, criterion } = placeOf(cell);
      const rating = median(
        ratings.map((own) => own.rating),
        sources(framework, criterion).value,
      );
      const alike = ratings.filter((own) => own.rating === rating);
      return [cell, { rating, reason: joined(alike.length > 0 ? alike : ratings) }];
    }),
  );
}

/** @param near a value from 0 to 1 */
function median(ratings: readonly Rating[], near: number): Rating {
  const steps = ratings.map((rating) => RATINGS.indexOf(rating)).sort((a, b) => a - b);
  const [below = 0, above = 0] = [steps[Math.floor((steps.length - 1) / 2)], steps[Math.floor(steps.length / 2)]];
  const [low, high] = [
    RATINGS[Math.floor((below + above) / 2)] ?? 'moderate',
    RATINGS[Math.ceil((below + above) / 2)] ?? 'moderate',
  ];
  return Math.abs(RATING_VALUE[high] - near) < Math.abs(RATING_VALUE[low] - near) ? high : low;
}

/** In an order of their own, so that it is no matter whose is first. */
function joined(ratings: readonly OwnRating[]): string {
  const reasons = new Set(ratings.map(({ reason }) => reason).filter((reason) => reason !== ''));
  return tidyText([...reasons].sort().join('; '), REASON_LENGTH);
}
