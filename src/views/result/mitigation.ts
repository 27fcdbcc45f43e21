import type { CriterionId, Evidence, FrameworkId } from '../../knowledge/knowledge-base.ts';

/**
 * What to do about a criterion that costs a framework points: the first advice for whoever chooses it that is about this
 * criterion, else the first warning, without its explanation. Undefined where the sources advise nothing.
 */
export function mitigationOf(evidence: Evidence, framework: FrameworkId, criterion: CriterionId): string | undefined {
  const texts = evidence.frameworks[framework];
  const advice = [...(texts?.choose ?? []), ...(texts?.watch ?? [])].find(({ criteria }) =>
    criteria.includes(criterion),
  );
  return advice?.text
    .match(/^\*\*(.+?)\*\*/s)?.[1]
    ?.replaceAll(/\s+/g, ' ')
    .replaceAll('`', '');
}
