import type { Model } from '../../knowledge/model.ts';
import type { Profile } from '../../knowledge/profile.ts';
import { inWords, list } from './sentences.ts';

/** "all five", "Flask and Django" */
export function consideredInWords({ frameworks }: Model, { candidates }: Profile): string {
  if (candidates.length === 0) return `all ${inWords(frameworks.length)}`;
  return list(frameworks.filter(({ id }) => candidates.includes(id)).map(({ name }) => name));
}
