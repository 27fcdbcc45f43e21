import { nearest } from '../problems/nearest.ts';
import type { Problems, Reference } from '../problems/problem.ts';
import type { RuleCheck } from './rule.ts';

/**
 * Nothing is in the content that nothing else speaks of. Runs last: where a misspelt reference was probably meant for
 * an entry, that is the fault, and the entry is not called unused as well.
 */
export const usage: RuleCheck = ({ entries, unreadable, model, sourceTables }, problems) => {
  // What an unreadable entry uses, and which entry its id means, is not known, so nothing can be called unused.
  const unread = [unreadable.questions, unreadable.sources, unreadable.criteria, unreadable.facts].flat();
  if (!model || unread.length > 0) return;
  const options = entries.questions.flatMap((entry) => entry.data.options);
  const used = new Set<string>([
    ...sourceTables.flatMap(({ rows }) => rows.map(({ judges }) => judges)),
    ...options.flatMap((option) => option.effects?.map((effect) => effect.criterion) ?? []),
    ...options.flatMap((option) => (option.requires ? [option.requires.fact] : [])),
    ...entries.criteria.flatMap(({ data: { from } }) => (from && 'fact' in from ? [from.fact] : [])),
  ]);
  for (const entry of entries.criteria)
    if (!used.has(entry.data.id) && !misspelt('unknown-criterion', entry.data.id, problems) && !entry.data.from)
      problems.add(entry.locate(['id']), { rule: 'unused-criterion', id: entry.data.id });
  for (const entry of entries.facts)
    if (
      !used.has(entry.data.id) &&
      // A table names facts as it names criteria.
      !misspelt('unknown-fact', entry.data.id, problems) &&
      !misspelt('unknown-criterion', entry.data.id, problems)
    )
      problems.add(entry.locate(['id']), { rule: 'unused-fact', id: entry.data.id });
  for (const { source, rows, misread } of sourceTables)
    if (rows.length === 0 && !misread)
      problems.add(source.locate(['id']), { rule: 'unused-source', id: source.data.id });
  model.data.groups.forEach((group, index) => {
    if (
      !entries.criteria.some((entry) => entry.data.group === group.id) &&
      !misspelt('unknown-group', group.id, problems)
    )
      problems.add(model.locate(['groups', index, 'id']), { rule: 'unused-group', id: group.id });
  });
  model.data.themes.forEach((theme, index) => {
    if (
      !entries.questions.some((entry) => entry.data.theme === theme.id) &&
      !misspelt('unknown-theme', theme.id, problems)
    )
      problems.add(model.locate(['themes', index, 'id']), { rule: 'unused-theme', id: theme.id });
  });
};

/** Whether some reference to an unknown id was probably meant for this one. */
function misspelt(rule: Reference, id: string, problems: Problems): boolean {
  return problems.faults.some((fault) => fault.rule === rule && nearest(fault.id, fault.known) === id);
}
