import { SOURCE_KINDS } from '../../knowledge/vocabulary.ts';
import type { Problems } from '../problems/problem.ts';
import { placeOf } from '../reading/body.ts';
import type { Entry } from '../reading/entry.ts';
import type { RuleCheck } from './rule.ts';

/** Orders, option ids and a framework's looks are each its own. (Ids are, since they equal file names.) */
export const identities: RuleCheck = ({ entries }, problems) => {
  uniqueOrder('framework', entries.frameworks, problems);
  uniqueOrder('fact', entries.facts, problems);
  uniqueOrder('question', entries.questions, problems);
  uniqueOrder('source', entries.sources, problems);
  uniqueOrder('guide', entries.guides, problems);
  uniqueOrder('example', entries.examples, problems);
  for (const group of new Set(entries.criteria.map((entry) => entry.data.group)))
    uniqueOrder(
      'criterion',
      entries.criteria.filter((entry) => entry.data.group === group),
      problems,
    );

  for (const entry of entries.sources)
    if (SOURCE_KINDS.some((kind) => kind === entry.data.id))
      problems.add(entry.locate(['id']), { rule: 'reserved-id', id: entry.data.id });

  for (const what of ['monogram', 'hue'] as const) {
    const taken = new Map<string, string>();
    for (const entry of entries.frameworks) {
      const value = entry.data[what];
      const first = taken.get(value);
      if (first) problems.add(entry.locate([what]), { rule: 'duplicate-look', what, value, first });
      else taken.set(value, entry.data.id);
    }
  }
  for (const entry of entries.questions) {
    const taken = new Set<string>();
    entry.data.options.forEach((option, index) => {
      if (taken.has(option.id))
        problems.add(entry.locate(['options', index, 'id']), {
          rule: 'duplicate-id',
          kind: 'option',
          id: option.id,
          first: 'another option of this question',
        });
      taken.add(option.id);
    });
  }
  const taken = new Map<string, string>();
  for (const entry of [...entries.criteria, ...entries.facts]) {
    const first = taken.get(entry.data.id);
    if (first)
      problems.add(placeOf(entry.file, {}), {
        rule: 'duplicate-id',
        kind: 'criterion or fact',
        id: entry.data.id,
        first,
      });
    taken.set(entry.data.id, entry.file);
  }
};

function uniqueOrder(kind: string, list: readonly Entry<{ id: string; order: number }>[], problems: Problems): void {
  const taken = new Map<number, string>();
  for (const entry of list) {
    const first = taken.get(entry.data.order);
    if (first) problems.add(entry.locate(['order']), { rule: 'duplicate-order', kind, order: entry.data.order, first });
    else taken.set(entry.data.order, entry.data.id);
  }
}
