import { useMemo } from 'react';
import { type Since, since } from '../../../advisor/since/since.ts';
import { type State, stateOf } from '../../../advisor/since/state.ts';
import type { Profile } from '../../../knowledge/profile.ts';
import { useModel, useStateFetch } from '../../app/knowledge.tsx';
import type { Absent } from '../../app/lazy-fetch.ts';

/** What is known of the data that a link was made under, where today's is other data. */
export type LaterData =
  | Absent
  | { readonly kind: 'known'; readonly then: State; readonly since: Since }
  /** It was never released. */
  | { readonly kind: 'not-kept' }
  /** A newer version of the advisor reads it. */
  | { readonly kind: 'newer' }
  | { readonly kind: 'unusable' };

/**
 * @param contentHash of the link; '' where it did not survive
 * @param profile as it came: what today's data does not know may have counted then
 * @returns null where the link was made under today's data, or does not say
 */
export function useLaterData(contentHash: string, profile: Profile): LaterData | null {
  const model = useModel();
  const other = contentHash !== '' && contentHash !== model.contentHash;
  const fetch = useStateFetch(other ? contentHash : '');
  const released = fetch.kind === 'here' && fetch.value?.kind === 'state' ? fetch.value.state : undefined;
  const known = useMemo((): LaterData | undefined => {
    if (!released) return undefined;
    const then = stateOf(released);
    return { kind: 'known', then, since: since(then.model, model, profile) };
  }, [released, model, profile]);
  if (!other) return null;
  if (fetch.kind !== 'here') return fetch;
  if (known) return known;
  return { kind: fetch.value === null || fetch.value.kind === 'state' ? 'not-kept' : fetch.value.kind };
}
