import type { FactApart } from '../../advisor/pair/facts-apart.ts';
import { midSentence } from '../words/names.ts';
import type { Comparison } from './comparison.tsx';

/** "Stated, not rated. The same for both: language (Python), licence (MIT)." */
export function factsInShort({ names }: Pick<Comparison, 'names'>, facts: readonly FactApart[]): string {
  const shared = facts
    .filter(({ same }) => same)
    .map(({ fact, first: { values } }) => {
      const said = values.map((value) => names.value(fact, value)).join(', ');
      return `${midSentence(names.fact(fact))} (${said})`;
    });
  if (shared.length === 0) return 'Stated, not rated. They have none in common.';
  return `Stated, not rated. The same for both: ${shared.join(', ')}.`;
}
