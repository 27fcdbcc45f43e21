/** An axis on which equal steps are equal ratios. */
export interface LogAxis {
  /** Powers of ten, from the lowest to the highest: at least two. */
  readonly ticks: readonly number[];
  /** Where a value stands between the ends, 0 to 1. */
  readonly place: (value: number) => number;
}

/** The shortest axis from one power of ten to another that holds all values. They are above 0. */
export function logAxis(values: readonly number[]): LogAxis {
  const exponents = values.map(Math.log10);
  const low = Math.floor(Math.min(...exponents));
  const high = Math.max(low + 1, Math.ceil(Math.max(...exponents)));
  return {
    ticks: Array.from({ length: high - low + 1 }, (_, step) => 10 ** (low + step)),
    place: (value) => (Math.log10(value) - low) / (high - low),
  };
}
