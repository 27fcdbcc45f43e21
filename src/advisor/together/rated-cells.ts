import type { Model } from '../../knowledge/model.ts';
import { type CellId, type OwnRating, placeOf } from '../../knowledge/own-rating.ts';
import type { Profile } from '../../knowledge/profile.ts';
import { assess } from '../evidence/assess.ts';
import type { Cell } from '../evidence/cell.ts';
import { mergeProfiles } from './merge-profiles.ts';
import { placesOf } from './merged-places.ts';

/** A cell that somebody rated. */
export interface RatedByVoices {
  readonly cell: Cell;
  /** What each voice that rated it put there; `voice` is its position. Never empty. */
  readonly by: readonly { readonly voice: number; readonly own: OwnRating }[];
  /** What counts for all. */
  readonly merged: OwnRating;
  /** Another would be first in the merged ranking if nobody had rated it. */
  readonly decisive: boolean;
}

/** Every cell that somebody rated, in content order. */
export function ratedByVoices(model: Model, profiles: readonly Profile[]): readonly RatedByVoices[] {
  const merged = mergeProfiles(model, profiles);
  const now = placesOf(model, merged).first.join();
  const assessment = assess(model, { leftOut: merged.leftOut });
  return Object.entries(merged.ownRatings).map(([id, own]) => {
    const { framework, criterion } = placeOf(id);
    const without = profiles.map((profile) => ({ ...profile, ownRatings: withoutCell(profile.ownRatings, id) }));
    return {
      cell: assessment.cell(framework, criterion),
      by: profiles.flatMap(({ ownRatings }, voice) => (ownRatings[id] ? [{ voice, own: ownRatings[id] }] : [])),
      merged: own,
      decisive: placesOf(model, mergeProfiles(model, without)).first.join() !== now,
    };
  });
}

function withoutCell(ownRatings: Profile['ownRatings'], cell: CellId): Profile['ownRatings'] {
  const { [cell]: _, ...others } = ownRatings;
  return others;
}
