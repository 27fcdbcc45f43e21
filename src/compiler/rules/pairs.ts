import type { RuleCheck } from './rule.ts';

/** A pair is two frameworks, the one that comes first in the content first, and says when to take either. */
export const pairs: RuleCheck = ({ entries, unreadable, names }, problems) => {
  const ordered = entries.frameworks.map(({ data }) => data).sort((a, b) => a.order - b.order);
  const known: ReadonlyMap<string, readonly string[]> = new Map(
    ordered.flatMap(({ id: first }, place) =>
      ordered.slice(place + 1).map(({ id: second }) => [`${first}-vs-${second}`, [first, second]] as const),
    ),
  );
  for (const entry of entries.pairs) {
    const { id, ways } = entry.data;
    const two = known.get(id);
    if (two) {
      const found = Object.keys(ways);
      if (found.length !== two.length || !two.every((own) => found.includes(own)))
        problems.add(entry.locate(['ways']), { rule: 'pair-of-others', found, expected: two });
    } else if (!unreadable.frameworks.some((own) => id.includes(own)))
      problems.add(entry.locate(['id']), { rule: 'pair-of-none', id, known: [...known.keys()] });
    for (const [framework, { ahead, behind }] of Object.entries(ways))
      for (const [field, criteria] of Object.entries({ ahead, behind }))
        criteria.forEach((criterion, index) => {
          if (!names.criteria.includes(criterion))
            problems.add(entry.locate(['ways', framework, field, index]), {
              rule: 'unknown-criterion',
              id: criterion,
              known: names.criteria,
            });
        });
  }
};
