import { z } from 'zod/mini';
import { RATINGS } from '../knowledge/vocabulary.ts';

/** The shape of a stored own rating; the reason may be any text. */
export const ownRatingShape = z.object({ rating: z.enum(RATINGS), reason: z.string() });
