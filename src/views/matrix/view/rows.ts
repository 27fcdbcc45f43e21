import type { Assessment } from '../../../advisor/evidence/assess.ts';
import type { Cell } from '../../../advisor/evidence/cell.ts';
import { comparedCriteria } from '../../../advisor/ranking/compared-criteria.ts';
import type { Framework, FrameworkId, Model } from '../../../knowledge/model.ts';
import { ratingWord } from '../../words/rating-word.ts';
import { FACTS } from './matrix-view.ts';

/** What a cell says: a rating on a criterion's scale, the values of a fact, or nothing. */
export type Reading =
  | { readonly kind: 'rated'; readonly value: number; readonly low: number; readonly high: number }
  | { readonly kind: 'stated'; readonly values: readonly string[] }
  | { readonly kind: 'unknown' };

export interface MatrixCell {
  readonly framework: FrameworkId;
  readonly reading: Reading;
  readonly disputed: boolean;
  /** They count, unless an own rating stands in their place. */
  readonly findings: readonly number[];
  /** Findings that hold no more: shown, not counted. */
  readonly outdated: readonly number[];
  /** Recorded disputes over what the cell says. */
  readonly conflicts: readonly string[];
  /** Recorded disputes over something else that its findings say. */
  readonly asides: readonly string[];
  /** The reader's own rating, with what the sources say instead. */
  readonly own?: NonNullable<Cell['own']>;
}

export interface Row {
  readonly kind: 'criterion' | 'fact';
  /** Of the criterion or the fact: no two share one, because addresses name either. */
  readonly id: string;
  readonly name: string;
  readonly group: string;
  /** Share of all weights, 0 to 1; null where the answers give it none. */
  readonly weight: number | null;
  /** One for each framework asked for, in content order. */
  readonly cells: readonly MatrixCell[];
}

export interface RowsInput {
  readonly model: Model;
  readonly assessment: Assessment;
  readonly frameworks: readonly Framework[];
  readonly weights: ReadonlyMap<string, number>;
}

/** Every fact and every criterion by which frameworks are compared, in content order, facts first. */
export function rowsOf({ model, assessment, frameworks, weights }: RowsInput): Row[] {
  const facts = model.facts.map(
    (fact): Row => ({
      kind: 'fact',
      id: fact.id,
      name: fact.name,
      group: FACTS,
      weight: null,
      cells: frameworks.map(({ id: framework }) => {
        const { values, findings, outdated, disputed, conflicts, asides } = assessment.fact(framework, fact.id);
        const names = fact.values.filter(({ id }) => values.includes(id)).map(({ name }) => name);
        return {
          framework,
          reading: names.length === 0 ? { kind: 'unknown' } : { kind: 'stated', values: names },
          disputed,
          findings,
          outdated,
          conflicts,
          asides,
        };
      }),
    }),
  );
  const criteria = comparedCriteria(model).map(
    (criterion): Row => ({
      kind: 'criterion',
      id: criterion.id,
      name: criterion.name,
      group: criterion.group,
      weight: weights.get(criterion.id) ?? null,
      cells: frameworks.map(({ id: framework }) => {
        const cell = assessment.cell(framework, criterion.id);
        const { known, value, low, high, disputed, own } = cell;
        const { findings, outdated, conflicts, asides } = own?.instead ?? cell;
        return {
          framework,
          reading: known ? { kind: 'rated', value, low, high } : { kind: 'unknown' },
          disputed,
          findings,
          outdated,
          conflicts,
          asides,
          ...(own && { own }),
        };
      }),
    }),
  );
  return [...facts, ...criteria];
}

/** As the cell reads: "moderate", "Python", "unknown". */
export function readingWord(reading: Reading): string {
  if (reading.kind === 'rated') return ratingWord(reading.value);
  if (reading.kind === 'stated') return reading.values.join(', ');
  return 'unknown';
}

/** The cell in one breath: "moderate, disputed", "high, own rating". */
export const cellWords = ({ reading, disputed, own }: MatrixCell) =>
  readingWord(reading) + (own ? ', own rating' : disputed ? ', disputed' : '');
