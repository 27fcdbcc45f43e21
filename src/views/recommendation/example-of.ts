import type { Profile } from '../../knowledge/profile.ts';
import { EXAMPLES, type Example } from '../home/examples.ts';
import { sameDecisions } from './basis.ts';

/** The example that holds exactly these decisions, for a link says nothing of where it came from. */
export function exampleOf(profile: Profile): Example | undefined {
  return EXAMPLES.find((example) => sameDecisions(example.profile, profile));
}
