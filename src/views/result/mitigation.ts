import type { Evidence } from '../../knowledge/evidence.ts';
import type { CriterionId, FrameworkId } from '../../knowledge/model.ts';
import { plainWords } from '../../knowledge/prose-as-text.ts';

/** What to do about a cost: an advice in a few words, or what is said already for another cost. */
export type Mitigation =
  | { readonly kind: 'advice'; readonly words: string }
  | { readonly kind: 'same'; readonly as: CriterionId };

/**
 * What to do about a criterion that costs a framework points: the first advice for whoever chooses it that is about this
 * criterion, else the first warning, without its explanation. Undefined where the sources advise nothing.
 *
 * @param before criteria whose advice stands already, in order: none is given twice
 */
export function mitigationOf(
  evidence: Evidence,
  framework: FrameworkId,
  criterion: CriterionId,
  before: readonly CriterionId[] = [],
): Mitigation | undefined {
  const given = new Map<string, CriterionId>();
  for (const other of before) {
    const words = adviceOn(evidence, framework, other).find((own) => !given.has(own));
    if (words !== undefined) given.set(words, other);
  }
  const all = adviceOn(evidence, framework, criterion);
  const words = all.find((own) => !given.has(own));
  if (words !== undefined) return { kind: 'advice', words };
  const as = all[0] === undefined ? undefined : given.get(all[0]);
  return as === undefined ? undefined : { kind: 'same', as };
}

/** @param named what the other cost is called where it stands */
export function mitigationInWords(
  mitigation: Mitigation | undefined,
  named: (criterion: CriterionId) => string,
): string | undefined {
  return mitigation?.kind === 'same' ? sameAs(named(mitigation.as)) : mitigation?.words;
}

/** What is said already, for another cost of that name. */
export const sameAs = (name: string) => `The same as for “${name}”.`;

/**
 * All that is advised about a criterion to whoever chooses the framework, else all that it is warned of, by the marked
 * words at the beginning.
 */
function adviceOn(evidence: Evidence, framework: FrameworkId, criterion: CriterionId): readonly string[] {
  const { choose = [], watch = [] } = evidence.frameworks[framework] ?? {};
  const [advised, warned] = [choose, watch].map((all) =>
    all.flatMap(({ criteria, text: [first] }) => {
      const title = first?.kind === 'paragraph' ? first.words[0] : undefined;
      return criteria.includes(criterion) && typeof title === 'object' && title.kind === 'strong'
        ? [plainWords(title.words)]
        : [];
    }),
  );
  return (advised?.length ? advised : warned) ?? [];
}
