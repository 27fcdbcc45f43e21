import { Bench } from 'tinybench';

/** Median times in ms by name, each measured warm, in rounds until the time is spent. */
export async function medians(
  runs: readonly (readonly [name: string, run: () => unknown])[],
  { time = 200, iterations = 10 } = {},
): Promise<ReadonlyMap<string, number>> {
  const bench = new Bench({ time, iterations, warmupTime: time / 2, warmupIterations: 3, throws: true });
  for (const [name, run] of runs) {
    // Not returned: tinybench takes a result with a field it knows for a time of the task's own.
    bench.add(name, () => {
      run();
    });
  }
  await bench.run();
  return new Map(bench.tasks.map(({ name, result }) => [name, 'latency' in result ? result.latency.p50 : Number.NaN]));
}

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
}
