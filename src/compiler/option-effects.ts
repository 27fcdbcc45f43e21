import type { OptionEntry } from '../knowledge/entries.ts';
import type { Entries } from './reading/entry.ts';

/** What an option adds, by itself and by the framework that it names. */
export function effectsOf(question: string, { effects = [], framework }: OptionEntry, criteria: Entries['criteria']) {
  const fed = criteria.flatMap(({ data: { id: criterion, from } }) => {
    if (framework === undefined || !from || !('question' in from) || from.question !== question) return [];
    const { add, because, cite } = from;
    return [{ criterion, add, because, cite }];
  });
  return [...effects, ...fed];
}
