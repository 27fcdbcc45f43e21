import type { ReleasedState } from '../../../knowledge/released-state.ts';
import { useModel, useStateFetch } from '../../app/knowledge.tsx';
import type { Absent } from '../../app/lazy-fetch.ts';

/** What is known of the data that a link was made under, where today's is other data. */
export type LaterData =
  | Absent
  | { readonly kind: 'known'; readonly released: ReleasedState }
  /** It was never released. */
  | { readonly kind: 'not-kept' }
  /** A newer version of the advisor reads it. */
  | { readonly kind: 'newer' }
  | { readonly kind: 'unusable' };

/**
 * @param contentHash of the link; '' where it did not survive
 * @returns null where the link was made under today's data, or does not say
 */
export function useLaterData(contentHash: string): LaterData | null {
  const model = useModel();
  const other = contentHash !== '' && contentHash !== model.contentHash;
  const fetch = useStateFetch(other ? contentHash : '');
  if (!other) return null;
  if (fetch.kind !== 'here') return fetch;
  if (fetch.value === null) return { kind: 'not-kept' };
  return fetch.value.kind === 'state' ? { kind: 'known', released: fetch.value.state } : { kind: fetch.value.kind };
}
