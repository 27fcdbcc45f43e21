import type { Model } from '../../knowledge/model.ts';
import type { Profile } from '../../knowledge/profile.ts';
import { type Completions, STANDS } from './completions.ts';
import { isEarly, type Prospects } from './prospects.ts';

/** Nothing still open can change the winner, or most likely answers to it do not: the share that does not, up to 1. */
export type Enough = { readonly kind: 'settled' } | { readonly kind: 'likely'; readonly stays: number };

/** Why the answers given are enough for a result, close or not; undefined where they are not, and where no question is open. */
export function enoughOf(
  model: Model,
  profile: Profile,
  { settled, open }: Prospects,
  completions: Completions | null | undefined,
): Enough | undefined {
  if (open.length === 0) return undefined;
  if (settled) return { kind: 'settled' };
  const stays = completions?.stays ?? 0;
  return stays >= STANDS && !isEarly(model, profile, settled) ? { kind: 'likely', stays } : undefined;
}

/** Whether one more answer can change the winner by itself. */
export const oneCanChange = ({ open }: Prospects): boolean => open.some(({ canChange }) => canChange === 'alone');
