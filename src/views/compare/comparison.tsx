import { createContext, type ReactNode, use, useMemo } from 'react';
import type { Assessment } from '../../advisor/evidence/assess.ts';
import type { Pair, Side } from '../../advisor/pair/pair.ts';
import { type RatingsApart, ratingsApart } from '../../advisor/pair/ratings-apart.ts';
import type { Framework, FrameworkId, Model } from '../../knowledge/model.ts';
import { useModel } from '../app/knowledge.tsx';
import { useAssessment } from '../app/recommendation.ts';
import { type Names, namesOf } from '../words/names.ts';

/** What every part of a pair's page speaks of. */
export interface Comparison {
  readonly model: Model;
  readonly assessment: Assessment;
  readonly pair: Pair;
  readonly frameworks: Readonly<Record<Side, Framework>>;
  readonly ratings: RatingsApart;
  readonly names: Names;
  readonly nameOf: (side: Side) => string;
}

const ComparisonContext = createContext<Comparison | null>(null);

export function ComparisonProvider({ pair, children }: { pair: Pair; children: ReactNode }) {
  const model = useModel();
  const assessment = useAssessment();
  const comparison = useMemo((): Comparison => {
    const [first, second] = pair;
    const frameworks = { first: frameworkIn(model, first), second: frameworkIn(model, second) };
    return {
      model,
      assessment,
      pair,
      frameworks,
      ratings: ratingsApart(model, assessment, pair),
      names: namesOf(model),
      nameOf: (side) => frameworks[side].name,
    };
  }, [model, assessment, pair]);
  return <ComparisonContext value={comparison}>{children}</ComparisonContext>;
}

export function useComparison(): Comparison {
  const comparison = use(ComparisonContext);
  if (!comparison) throw new Error('No ComparisonProvider above this part.');
  return comparison;
}

function frameworkIn({ frameworks }: Model, id: FrameworkId): Framework {
  const framework = frameworks.find((own) => own.id === id);
  if (!framework) throw new RangeError(`The knowledge base has no framework "${id}".`);
  return framework;
}
