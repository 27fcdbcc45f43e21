import { type Profile, sameProfile } from '../../../knowledge/profile.ts';
import { EXAMPLES, type Example } from '../../examples/examples.ts';

/** The example that holds exactly these decisions, for a link says nothing of where it came from. */
export function exampleOf(profile: Profile): Example | undefined {
  return EXAMPLES.find((example) => sameProfile(example.profile, profile));
}
