import type { FrameworkId } from '../knowledge/model.ts';
import { placeOf } from '../knowledge/own-rating.ts';
import type { Profile } from '../knowledge/profile.ts';
import { partCheck, wholeCheck } from './check-characters.ts';
import { END, FORMAT, isLinkId, KIND } from './grammar.ts';
import { writtenImportance } from './importance-text.ts';
import { writtenRating } from './rating-text.ts';
import { writtenReason } from './reason-text.ts';

/**
 * Writes a profile as the text of a link's hash, without `#`, in `[A-Za-z0-9._~-]` only. The same decisions give the
 * same link, in whatever order they were made or listed, and however often: nothing in a profile depends on an order, so
 * questions, options, criteria, sources and frameworks stand by their ids. Never throws and never cuts anything short to save room.
 *
 * Length: 1,481 characters for 20 questions answered with two options each, 12 importances set to a step and 3 sources
 * left out, if every id has its full 16 characters; ordinary ids take little more than half. Each further answer with
 * one option adds 38 at most, each importance 26, each own rating 48 and its reason. `decode` reads the first 524,288.
 *
 * What no link can carry is left out: an id that is not 1 to 64 of `a-z`, `0-9` and `-`, an answer with such an option
 * (whole, for the rest of it would be another answer) or without any, an importance that is not a number. Importances
 * are rounded to three digits, as the store holds them.
 *
 * @param contentHash `model.contentHash`; an id by its form
 * @param leader the framework alone in first place, so that a later reader learns whether that has changed
 */
export function encode(profile: Profile, contentHash: string, leader?: FrameworkId): string {
  const parts = [
    part(KIND.knowledge, [contentHash]),
    leader === undefined ? null : part(KIND.leader, [leader]),
    ...byId(profile.answers).map(([question, options]) =>
      options.length > 0 ? part(KIND.question, [question, ...inOrder(options)]) : null,
    ),
    ...byId(profile.importances).map(([criterion, importance]) => {
      const written = writtenImportance(importance);
      return written === null ? null : part(KIND.criterion, [criterion], written);
    }),
    ...inOrder(profile.leftOut).map((source) => part(KIND.source, [source])),
    profile.candidates.length > 0 ? part(KIND.framework, inOrder(profile.candidates)) : null,
    ...byId(profile.ownRatings).map(([cell, { rating, reason }]) => {
      const { framework, criterion } = placeOf(cell);
      const why = writtenReason(reason);
      return part(KIND.rating, [framework, criterion, writtenRating(rating)], why === '' ? undefined : why);
    }),
  ].filter((text) => text !== null);
  const text = [FORMAT, ...parts].join('~') + END;
  return text + wholeCheck(text);
}

function part(kind: string, ids: readonly string[], value?: string): string | null {
  if (!ids.every(isLinkId)) return null;
  const text = kind + [...ids, ...(value === undefined ? [] : [value])].join('.');
  return `${text}.${partCheck(text)}`;
}

function byId<T>(record: Readonly<Record<string, T>>): [string, T][] {
  return Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Each id once, in the order of its characters' codes, which is the same on every machine. */
function inOrder(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort();
}
