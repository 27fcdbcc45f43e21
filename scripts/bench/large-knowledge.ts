import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Evidence } from '../../src/knowledge/evidence.ts';
import type { Model } from '../../src/knowledge/model.ts';
import { HUES, RATINGS } from '../../src/knowledge/vocabulary.ts';
import { evidence, model } from '../../tests/fixtures/real-knowledge.ts';

/** The real knowledge base, grown to a size by more frameworks and criteria; always the same of one size. */
export function largeKnowledge(frameworks: number, criteria: number): { model: Model; evidence: Evidence } {
  const random = xoroshiro128plus(frameworks * 1000 + criteria);
  const pick = <T>(list: readonly T[]): T => {
    const one = list[(random.next() >>> 8) % list.length];
    if (one === undefined) throw new Error('There is nothing to pick from.');
    return one;
  };
  const count = (length: number, from: number) => Array.from({ length: length - from }, (_, place) => place + from);
  const allFrameworks = [
    ...model.frameworks,
    ...count(frameworks, model.frameworks.length).map((number) => ({
      ...pick(model.frameworks),
      id: `framework-${number}`,
      name: `Framework ${number}`,
      monogram: `F${number % 10}`,
      hue: pick(HUES),
    })),
  ];
  const allCriteria = [
    ...model.criteria,
    ...count(criteria, model.criteria.length).map((number) => ({
      id: `criterion-${number}`,
      name: `Criterion ${number} of ${pick(model.criteria).name.toLowerCase()}`,
      group: pick(model.groups).id,
      question: pick(model.criteria).question,
    })),
  ];
  const known = new Set(
    model.findings.flatMap((own) => (own.kind === 'rated' ? `${own.framework} ${own.criterion}` : [])),
  );
  // Two of three cells have one finding, and each tenth of those a second one.
  const added = allFrameworks.flatMap((framework) =>
    allCriteria
      .filter((criterion) => !('from' in criterion && criterion.from) && !known.has(`${framework.id} ${criterion.id}`))
      .flatMap((criterion) =>
        Array.from({ length: pick([0, 1, 1]) * pick([1, 1, 1, 1, 1, 1, 1, 1, 1, 2]) }, () => criterion),
      )
      .map((criterion) => ({ framework: framework.id, criterion: criterion.id })),
  );
  return {
    model: {
      ...model,
      frameworks: allFrameworks,
      criteria: allCriteria,
      findings: [
        ...model.findings,
        ...added.map((cell) => ({
          ...cell,
          kind: 'rated' as const,
          source: pick(model.sources).id,
          rating: pick(RATINGS),
        })),
      ],
    },
    evidence: {
      ...evidence,
      findings: [
        ...evidence.findings,
        ...added.map(() => {
          const { statement, locator, line } = pick(evidence.findings);
          return { statement, locator, line };
        }),
      ],
      criteria: {
        ...Object.fromEntries(allCriteria.map(({ id }) => [id, pick(Object.values(evidence.criteria))])),
        ...evidence.criteria,
      },
    },
  };
}
