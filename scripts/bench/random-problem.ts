import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Always the same matrix of one size: values on five steps from 1/5 to 1, because AHP takes no 0; importances 1 to 8. */
export function randomProblem(frameworks: number, criteria: number): { values: number[][]; weights: number[] } {
  const random = xoroshiro128plus(frameworks * 1000 + criteria);
  const pick = (count: number) => (random.next() >>> 8) % count;
  return {
    values: Array.from({ length: frameworks }, () => Array.from({ length: criteria }, () => (pick(5) + 1) / 5)),
    weights: Array.from({ length: criteria }, () => pick(8) + 1),
  };
}
