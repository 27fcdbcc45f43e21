import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contributionDifferences, dominatingSet } from '../../src/mcda/index.ts';
import { problems, total } from './problems.ts';
import why from './vectors/ex-01-derived-why-a-over-b.json';

describe(`${why.id}: ${why.title}`, () => {
  const { values, weights } = why.input;
  for (const { better, worse, ...expected } of why.expected.pairs) {
    it(`${better} over ${worse}`, () => {
      const set = dominatingSet(values, weights, better, worse);
      const sorted = set.toSorted((i, j) => i - j);
      expect(expected.smallest_dominating_sets).toContainEqual(sorted);
      expect(dominatingSet(values, weights, worse, better)).toEqual([]);
    });
  }
});

describe('a dominating set', () => {
  const equal = [1, 1, 1, 1];
  for (const { title, a, b, weights, set } of [
    { title: 'is empty at a tie', a: [1, 0], b: [0, 1], weights: [1, 1], set: [] },
    { title: 'is empty at a tie but for rounding', a: [0.1, 0.2, 0], b: [0, 0, 0.3], weights: [1, 1, 1], set: [] },
    { title: 'is empty for one that is behind', a: [0, 0], b: [1, 0], weights: [1, 1], set: [] },
    {
      title: 'is one advantage where nothing speaks against',
      a: [0, 0.5, 0.25],
      b: [0, 0, 0],
      weights: [1, 1, 1],
      set: [1],
    },
    { title: 'weighs advantages by their criteria', a: [0.5, 1], b: [0, 0], weights: [3, 1], set: [0] },
    {
      title: 'has the largest contribution first',
      a: [0.25, 0.5, 0],
      b: [0, 0, 0.625],
      weights: [1, 1, 1],
      set: [1, 0],
    },
    { title: 'takes level ones by lowest index', a: [0.25, 1, 1, 0], b: [0, 0, 0, 0.5], weights: equal, set: [1] },
    {
      title: 'takes ones that are level but for rounding by lowest index',
      a: [0.3, 0.1 + 0.2],
      b: [0, 0],
      weights: [1, 1],
      set: [0],
    },
    {
      title: 'takes them by lowest index after a larger one, too',
      a: [0.5, 0.3, 0.1 + 0.2, 0],
      b: [0, 0, 0, 0.6],
      weights: equal,
      set: [0, 1],
    },
    { title: 'has to outweigh, not to balance', a: [0.5, 0.25, 0], b: [0, 0, 0.5], weights: [1, 1, 1], set: [0, 1] },
    {
      title: 'has to outweigh by more than rounding',
      a: [0.3, 0.25, 0, 0],
      b: [0, 0, 0.1, 0.2],
      weights: equal,
      set: [0, 1],
    },
  ]) {
    it(title, () => {
      expect(dominatingSet([a, b], weights, 0, 1)).toEqual(set);
    });
  }

  it('outweighs all disadvantages, and no smaller set does', () => {
    fc.assert(
      fc.property(problems({ minAlternatives: 2 }), ({ values, weights }) => {
        const differences = contributionDifferences(values, weights, 0, 1);
        const barrier = -total(differences.filter((difference) => difference < 0));
        const outweighs = (set: number[]) => total(set.map((k) => differences[k] ?? Number.NaN)) > barrier + 1e-9;
        const set = dominatingSet(values, weights, 0, 1);

        const possible = subsets([...differences.keys()]).filter((subset) => subset.length > 0 && outweighs(subset));
        const fewest = Math.min(...possible.map((subset) => subset.length));
        expect(set).toHaveLength(fewest === Infinity ? 0 : fewest);
        if (set.length > 0) expect(outweighs(set)).toBe(true);
      }),
    );
  });
});

function subsets(items: number[]): number[][] {
  return Array.from({ length: 2 ** items.length }, (_, bits) => items.filter((_, index) => (bits >> index) & 1));
}
