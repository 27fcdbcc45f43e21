import { STANDS } from '../outlook/completions.ts';
import { nameAt } from '../ranking/decision-matrix.ts';
import type { Acceptability, SureVerdict } from './analysis.ts';

const CLEAR = 0.9;
const LEANING = 0.6;
/** Below this, the result is still open. */
const RATHER_STANDS = 0.5;

/**
 * How sure it is that the leader is best: by its share of first ranks, from 0 to 1, and that of the others.
 *
 * @param acceptability in the order of the standings: the leader's comes first
 * @param alone whether the leader shares its rank with nobody
 * @throws RangeError where nobody is ranked
 */
export function sureVerdict(acceptability: readonly Acceptability[], alone: boolean, early: boolean): SureVerdict {
  const [share = 0, ...others] = acceptability.map(({ byRank }) => byRank[0] ?? 0);
  const rivalled = others.some((other) => other >= share);
  const kind = rivalled || share < LEANING ? 'too-close' : share >= CLEAR && alone && !early ? 'clear' : 'leaning';
  return { kind, early, leader: nameAt(acceptability, 0).framework, share };
}

/** `open`: likely answers to the rest would more often than not put another first. */
export type SureOfTheRest = SureVerdict['kind'] | 'open';

/**
 * How sure it is, what is still open included: nothing is clear that likely answers would overturn.
 *
 * @param stays share of likely completions after which the leader is still first, from 0 to 1; see `completionsOf`
 */
export function sureOfTheRest(kind: SureVerdict['kind'], stays: number): SureOfTheRest {
  if (kind !== 'too-close' && stays < RATHER_STANDS) return 'open';
  return kind === 'clear' && stays < STANDS ? 'leaning' : kind;
}
