import type { FactApart } from '../../advisor/pair/facts-apart.ts';
import { midSentence } from '../words/names.ts';
import { list } from '../words/sentences.ts';
import type { Comparison } from './comparison.tsx';

/** "Stated, not rated. They share language, server interface and ORM supplied." */
export function factsInShort({ names }: Pick<Comparison, 'names'>, facts: readonly FactApart[]): string {
  const shared = facts.filter(({ same }) => same).map(({ fact }) => midSentence(names.fact(fact)));
  if (shared.length === 0) return 'Stated, not rated. They have none in common.';
  return `Stated, not rated. The same for both: ${list(shared)}.`;
}
