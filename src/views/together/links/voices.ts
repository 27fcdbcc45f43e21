import { useMemo } from 'react';
import { type Dropped, sanitiseProfile } from '../../../advisor/ranking/sanitise-profile.ts';
import type { Model } from '../../../knowledge/model.ts';
import { type Profile, sameProfile } from '../../../knowledge/profile.ts';
import type { Damage } from '../../../share/damage.ts';
import { decode } from '../../../share/decode.ts';
import type { Party } from '../../../share/together.ts';
import { useModel } from '../../app/knowledge.tsx';
import { useProfile } from '../../app/store.tsx';
import { isEmptyProfile } from '../../words/profile-words.ts';
import { voiceNames } from './voice-names.ts';

/** One of the links that are compared, as far as it can be read. */
export interface Voice {
  /** Among the links, from 0. */
  readonly place: number;
  /** Unlike that of any other; it may say anything. */
  readonly name: string;
  readonly party: Party;
  /** Undefined where nothing of the link can be read; then it has no say. */
  readonly profile: Profile | undefined;
  readonly damage: readonly Damage[];
  readonly dropped: readonly Dropped[];
  /** The version of the data that it was made under; '' where it does not say. */
  readonly contentHash: string;
  readonly leader: string | undefined;
  /** It holds the same decisions as one's own answers. */
  readonly own: boolean;
}

/** A voice that is heard. */
export type Heard = Voice & { readonly profile: Profile };

export const isHeard = (voice: Voice): voice is Heard => voice.profile !== undefined;

export function useVoices(parties: readonly Party[]): readonly Voice[] {
  const model = useModel();
  const mine = useProfile();
  const read = useMemo(() => {
    const names = voiceNames(parties);
    return parties.map((party, place) => voiceOf(model, party, place, names[place] ?? ''));
  }, [model, parties]);
  return useMemo(
    () =>
      read.map((voice) => ({
        ...voice,
        own: voice.profile !== undefined && !isEmptyProfile(mine) && sameProfile(voice.profile, mine),
      })),
    [read, mine],
  );
}

function voiceOf(model: Model, party: Party, place: number, name: string): Omit<Voice, 'own'> {
  const decoded = decode(party.link);
  if (decoded.kind !== 'link') {
    const damage = decoded.kind === 'unreadable' ? decoded.damage : [];
    return { place, name, party, profile: undefined, damage, dropped: [], contentHash: '', leader: undefined };
  }
  const { damage, contentHash, leader } = decoded;
  return { place, name, party, ...sanitiseProfile(model, decoded.profile), damage, contentHash, leader };
}
