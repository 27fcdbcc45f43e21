import type { RuleCheck } from './rule.ts';

/** Nothing is in the content that nothing else speaks of. */
export const usage: RuleCheck = ({ entries, unreadable, model, testimonies }, problems) => {
  // What an unreadable entry uses is not known, so nothing can be called unused.
  if (!model || Object.values(unreadable).some((ids) => ids.length > 0)) return;
  const statements = testimonies.flatMap((testimony) => testimony.statements);
  const options = entries.questions.flatMap((entry) => entry.data.options);
  const used = new Set<string>([
    ...statements.map(({ judged }) => (judged.kind === 'rated' ? judged.criterion : judged.fact)),
    ...options.flatMap((option) => option.effects?.map((effect) => effect.criterion) ?? []),
    ...options.flatMap((option) => (option.requires ? [option.requires.fact] : [])),
    ...entries.criteria.flatMap((entry) => (entry.data.from ? [entry.data.from.fact] : [])),
  ]);
  for (const entry of entries.criteria)
    if (!used.has(entry.data.id) && !(entry.data.from && used.has(entry.data.from.fact)))
      problems.add(entry.locate(['id']), { rule: 'unused-criterion', id: entry.data.id });
  for (const entry of entries.facts)
    if (!used.has(entry.data.id)) problems.add(entry.locate(['id']), { rule: 'unused-fact', id: entry.data.id });
  for (const { source, rows } of testimonies)
    if (rows.length === 0) problems.add(source.locate(['id']), { rule: 'unused-source', id: source.data.id });
  model.data.groups.forEach((group, index) => {
    if (!entries.criteria.some((entry) => entry.data.group === group.id))
      problems.add(model.locate(['groups', index, 'id']), { rule: 'unused-group', id: group.id });
  });
};
