import { contributionDifferences } from './contributions.ts';
import { at } from './input/at.ts';
import type { Matrix } from './input/check-input.ts';
import { sum } from './input/sum.ts';
import { TOLERANCE } from './input/tolerance.ts';

/**
 * Why `a` beats `b` with the fewest reasons: the smallest set of criteria whose advantages for `a` outweigh all of its
 * disadvantages together. The largest contributions make the smallest set. After the minimal dominating sets of
 * Erwig & Kumar, "Explanations for combinatorial optimization problems" (arXiv 2209.04582).
 *
 * @returns criteria, largest contribution first, level ones by lowest index; empty where `a` does not beat `b`
 * @throws RangeError naming the argument and index outside the domain that `index.ts` states
 */
export function dominatingSet(values: Matrix, weights: readonly number[], a: number, b: number): number[] {
  const differences = contributionDifferences(values, weights, a, b);
  if (sum(differences) <= TOLERANCE) return [];

  const barrier = -sum(differences.filter((difference) => difference < 0));
  const chosen: number[] = [];
  let weight = 0;
  for (const criterion of largestFirst(differences)) {
    if (weight > barrier + TOLERANCE) break;
    chosen.push(criterion);
    weight += at(differences, criterion);
  }
  return chosen;
}

/** The positive entries' indices, largest first; a run of entries level with its largest stands in index order. */
function largestFirst(differences: readonly number[]): number[] {
  const sorted = [...differences.keys()]
    .filter((criterion) => at(differences, criterion) > 0)
    .sort((i, j) => at(differences, j) - at(differences, i));
  const runs: { largest: number; criteria: number[] }[] = [];
  for (const criterion of sorted) {
    const difference = at(differences, criterion);
    const run = runs.at(-1);
    if (run !== undefined && run.largest - difference <= TOLERANCE) run.criteria.push(criterion);
    else runs.push({ largest: difference, criteria: [criterion] });
  }
  return runs.flatMap((run) => run.criteria.sort((i, j) => i - j));
}
