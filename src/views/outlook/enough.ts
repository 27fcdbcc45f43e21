import { type Enough, enoughOf } from '../../advisor/outlook/enough.ts';
import { useModel } from '../app/knowledge.tsx';
import { useProfile } from '../app/store.tsx';
import { useCompletions } from './completions.ts';
import { useProspects } from './prospects.ts';

/** Why one's answers are enough for a result; undefined where they are not. */
export function useEnough(): Enough | undefined {
  const profile = useProfile();
  return enoughOf(useModel(), profile, useProspects(), useCompletions(profile));
}
