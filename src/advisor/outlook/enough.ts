import type { Model } from '../../knowledge/knowledge-base.ts';
import type { Profile } from '../../knowledge/profile.ts';
import type { Completions } from './completions.ts';
import { isEarly, type Prospects } from './prospects.ts';

/** Nothing still open can change the winner, or nothing likely does. */
export type Enough = 'settled' | 'likely';

/** From this share of likely completions that leave the leader first, further answers mostly refine the score. */
const ENOUGH = 0.95;

/** Why the answers given are enough for a result; undefined where they are not, and where no question is open. */
export function enoughOf(
  model: Model,
  profile: Profile,
  { settled, open }: Prospects,
  completions: Completions | null | undefined,
): Enough | undefined {
  if (open.length === 0) return undefined;
  if (settled) return 'settled';
  return (completions?.stays ?? 0) >= ENOUGH && !isEarly(model, profile, settled) ? 'likely' : undefined;
}
