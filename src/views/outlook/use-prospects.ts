import { type Prospects, prospectsOf } from '../../advisor/outlook/prospects.ts';
import type { Model } from '../../knowledge/model.ts';
import type { Profile } from '../../knowledge/profile.ts';
import { useModel } from '../app/knowledge.tsx';
import { useProfile } from '../app/store.tsx';
import { ANSWER_FREQUENCIES } from './answer-frequencies.ts';

const worked = new WeakMap<Model, WeakMap<Profile, Prospects>>();
/** By what is in the profile. A question asks what is open without its answer, which was on the screen before it. */
const alike = new WeakMap<Model, Map<string, Prospects>>();
/** So many are remembered in that way. */
const MOST = 20;

/** What the open questions can still do; worked out once per profile, however many parts ask. */
export function prospectsOnce(model: Model, profile: Profile): Prospects {
  const known = worked.get(model) ?? new WeakMap<Profile, Prospects>();
  worked.set(model, known);
  const prospects = known.get(profile) ?? ofAlike(model, profile);
  known.set(profile, prospects);
  return prospects;
}

function ofAlike(model: Model, profile: Profile): Prospects {
  const known = alike.get(model) ?? new Map<string, Prospects>();
  alike.set(model, known);
  const key = JSON.stringify(profile);
  const prospects = known.get(key) ?? prospectsOf(model, profile, ANSWER_FREQUENCIES);
  // The last one used comes last.
  known.delete(key);
  known.set(key, prospects);
  for (const oldest of [...known.keys()].slice(0, -MOST)) known.delete(oldest);
  return prospects;
}

/** For one's own answers, or for another profile. */
export function useProspects(profile?: Profile): Prospects {
  const own = useProfile();
  return prospectsOnce(useModel(), profile ?? own);
}
