import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import { at } from '../input/at.ts';
import type { ValueRanges } from '../input/value-ranges.ts';
import { addFixed, addUniform } from './columns.ts';

/** Adds a criterion's column of weights, times the drawn values of its cells, to every alternative's scores. */
export type ScoreAdder = (
  scores: readonly Float64Array[],
  criterion: number,
  weights: Float64Array,
  stream: RandomGenerator,
  size: number,
) => void;

/** Each value is uniform in its range; a range that is a point takes no draw. */
export function scoreAdder({ low, high }: ValueRanges): ScoreAdder {
  const cells = low.map((row, alternative) =>
    row.map((lowest, criterion) => {
      const reach = (at(at(high, alternative), criterion) - lowest) / 2;
      return { middle: lowest + reach, reach };
    }),
  );
  return (scores, criterion, weights, stream, size) => {
    cells.forEach((row, alternative) => {
      const { middle, reach } = at(row, criterion);
      const column = at(scores, alternative);
      if (reach > 0) addUniform(column, weights, middle, reach, stream, size);
      else addFixed(column, weights, middle, size);
    });
  };
}
