/** Scores closer than this are level: the order in which a sum is taken must not decide a ranking. */
export const TOLERANCE = 1e-9;
