/** What is used of packages that come without types. */
declare module 'ahp' {
  export default class AHP {
    addItems(items: string[]): this;
    addCriteria(criteria: string[]): this;
    setCriteriaItemRankByGivenScores(criterion: string, scores: readonly number[]): this;
    setCriteriaRankByGivenScores(scores: readonly number[]): this;
    run(): { error: unknown; rankedScores: number[] };
  }
}

declare module 'linear-algebra' {
  export interface Matrix {
    readonly data: number[][];
    readonly rows: number;
    readonly cols: number;
  }
  export default function linearAlgebra(): { Matrix: new (data: number[][]) => Matrix };
}

declare module 'topsis' {
  import type { Matrix } from 'linear-algebra';

  /** The row that is nearest the ideal, or 'ERROR'. */
  export function getBest(matrix: Matrix, weights: number[], impacts: ('max' | 'min')[]): number[] | 'ERROR';
}
