import type { Example, Model } from '../../../knowledge/model.ts';
import { EMPTY_PROFILE, type Profile, sameProfile } from '../../../knowledge/profile.ts';

/** The example that holds exactly these decisions, for a link says nothing of where it came from. */
export function exampleOf({ examples }: Model, profile: Profile): Example | undefined {
  return examples.find(({ answers }) => sameProfile({ ...EMPTY_PROFILE, answers }, profile));
}
