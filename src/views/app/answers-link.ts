import { leftOutInKinds } from '../../advisor/evidence/left-out.ts';
import type { Model } from '../../knowledge/model.ts';
import { EMPTY_PROFILE, type Profile, sameProfile } from '../../knowledge/profile.ts';
import { encode } from '../../share/encode.ts';
import { recommendation } from '../place/addresses.ts';

/** The full address that opens these answers as they are, whatever has become of the page; null where there are none. */
export function answersLink(model: Model, profile: Profile): string | null {
  if (sameProfile(profile, EMPTY_PROFILE)) return null;
  const hash = encode({ ...profile, leftOut: leftOutInKinds(model, profile.leftOut) }, model.contentHash);
  return window.location.origin + import.meta.env.BASE_URL.replace(/\/$/, '') + recommendation(hash);
}
