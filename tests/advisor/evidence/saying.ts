import { assess } from '../../../src/advisor/evidence/assess.ts';
import type { Model } from '../../../src/knowledge/model.ts';
import type { Rating, SourceKind } from '../../../src/knowledge/vocabulary.ts';
import { model } from '../../fixtures/small-model.ts';

export interface Said {
  readonly source: string;
  readonly kind: SourceKind;
  readonly rating: Rating;
}

/** The small model, with nothing said of Alpha's speed but this. */
export function saying(statements: readonly Said[]): Model {
  const kinds = new Map(statements.map(({ source, kind }) => [source, kind]));
  return {
    ...model,
    conflicts: [],
    sources: [...kinds].map(([id, kind]) => ({ id, short: id, kind })),
    findings: statements.map(({ source, rating }) => ({
      kind: 'rated',
      source,
      framework: 'alpha',
      criterion: 'speed',
      rating,
    })),
  };
}

/** The cell of Alpha's speed, of which nothing is said but this. */
export const cellOf = (statements: readonly Said[], leftOut: readonly string[] = []) =>
  assess(saying(statements), { leftOut }).cell('alpha', 'speed');

export const official = (source: string, rating: Rating): Said => ({ source, kind: 'official', rating });
export const measured = (source: string, rating: Rating): Said => ({ source, kind: 'benchmark', rating });
export const compared = (source: string, rating: Rating): Said => ({ source, kind: 'comparison', rating });
