import { isEarly } from '../../advisor/outlook/prospects.ts';
import { useModel } from '../app/knowledge.tsx';
import { useProfile } from '../app/store.tsx';
import { useCompletions } from './completions.ts';
import { useProspects } from './prospects.ts';

/** From this share of likely completions that leave the leader first, further answers mostly refine the score. */
const ENOUGH = 0.95;

/**
 * Why the answers given are enough for a result: nothing still open can change the winner, or nothing likely does. Undefined
 * where they are not, and where no question is open.
 */
export function useEnough(): 'settled' | 'likely' | undefined {
  const model = useModel();
  const profile = useProfile();
  const { settled, open } = useProspects();
  const completions = useCompletions(profile);
  if (open.length === 0) return undefined;
  if (settled) return 'settled';
  return (completions?.stays ?? 0) >= ENOUGH && !isEarly(model, profile, settled) ? 'likely' : undefined;
}
