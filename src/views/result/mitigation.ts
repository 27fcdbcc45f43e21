import type { CriterionId, Evidence, FrameworkId } from '../../knowledge/knowledge-base.ts';
import { plainWords } from '../../knowledge/prose-as-text.ts';

/**
 * What to do about a criterion that costs a framework points: the first advice for whoever chooses it that is about this
 * criterion, else the first warning, without its explanation. Undefined where the sources advise nothing.
 */
export function mitigationOf(evidence: Evidence, framework: FrameworkId, criterion: CriterionId): string | undefined {
  const texts = evidence.frameworks[framework];
  const advice = [...(texts?.choose ?? []), ...(texts?.watch ?? [])].find(({ criteria }) =>
    criteria.includes(criterion),
  );
  const first = advice?.text[0];
  const title = first?.kind === 'paragraph' ? first.words[0] : undefined;
  return typeof title === 'object' && title.kind === 'strong' ? plainWords(title.words) : undefined;
}
