import { type Prospects, prospectsOf } from '../../advisor/outlook/prospects.ts';
import type { Model } from '../../knowledge/knowledge-base.ts';
import type { Profile } from '../../knowledge/profile.ts';
import { useModel } from '../app/knowledge.tsx';
import { useProfile } from '../app/store.tsx';
import { ANSWER_FREQUENCIES } from './answer-frequencies.ts';

const worked = new WeakMap<Model, WeakMap<Profile, Prospects>>();

/** What the open questions can still do; worked out once per profile, however many parts ask. */
export function prospectsOnce(model: Model, profile: Profile): Prospects {
  const known = worked.get(model) ?? new WeakMap<Profile, Prospects>();
  worked.set(model, known);
  const prospects = known.get(profile) ?? prospectsOf(model, profile, ANSWER_FREQUENCIES);
  known.set(profile, prospects);
  return prospects;
}

/** For one's own answers, or for another profile. */
export function useProspects(profile?: Profile): Prospects {
  const own = useProfile();
  return prospectsOnce(useModel(), profile ?? own);
}
