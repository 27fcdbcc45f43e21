import { COMPLETIONS, type Completions } from '../../advisor/outlook/completions.ts';
import type { Recommendation } from '../../advisor/ranking/recommendation.ts';
import type { Names } from '../words/names.ts';
import { shareInWords } from '../words/share-of-draws.ts';

/**
 * How likely it is that the leader stays first; dots while `completions` is not known yet, empty where it is null or
 * nobody leads.
 */
export function completionsInWords(
  { verdict }: Recommendation,
  completions: Completions | null | undefined,
  names: Names,
): string {
  if (completions === null || (verdict.kind !== 'leads' && verdict.kind !== 'only-one-left')) return '';
  const stays = completions ? shareInWords(completions.stays) : '…';
  return `With the open questions answered by chance, ${names.framework(verdict.leader)} stays first in ${stays} of ${COMPLETIONS} tries.`;
}
