/**
 * How the published examples turn measurements into values. The package takes values only, so this is the test's part.
 */
type Direction = string;

export function minMax(matrix: readonly (readonly number[])[], directions: readonly Direction[]) {
  const bounds = columns(matrix).map((column) => [Math.min(...column), Math.max(...column)]);
  return fixedBounds(matrix, directions, bounds);
}

export function fixedBounds(
  matrix: readonly (readonly number[])[],
  directions: readonly Direction[],
  bounds: readonly (readonly number[])[],
) {
  return matrix.map((row) =>
    row.map((measure, k) => {
      const [low = Number.NaN, high = Number.NaN] = bounds[k] ?? [];
      const value = (measure - low) / (high - low);
      return directions[k] === 'min' ? 1 - value : value;
    }),
  );
}

export function invertThenSum(matrix: readonly (readonly number[])[], directions: readonly Direction[]) {
  const upright = matrix.map((row) => row.map((measure, k) => (directions[k] === 'min' ? 1 / measure : measure)));
  const sums = columns(upright).map((column) => column.reduce((sum, value) => sum + value, 0));
  return upright.map((row) => row.map((value, k) => value / (sums[k] ?? Number.NaN)));
}

function columns(matrix: readonly (readonly number[])[]): number[][] {
  return (matrix[0] ?? []).map((_, k) => matrix.map((row) => row[k] ?? Number.NaN));
}
