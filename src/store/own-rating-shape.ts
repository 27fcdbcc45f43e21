import * as v from 'valibot';
import { RATINGS } from '../knowledge/vocabulary.ts';

/** The shape of a stored own rating; the reason may be any text. */
export const ownRatingShape = v.object({ rating: v.picklist(RATINGS), reason: v.string() });
