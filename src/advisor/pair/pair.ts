import type { FrameworkId, Model } from '../../knowledge/model.ts';

/** Two frameworks set against each other, the one that comes first in the content first. */
export type Pair = readonly [first: FrameworkId, second: FrameworkId];

/** Which of the two. */
export type Side = (typeof SIDES)[number];
export const SIDES = ['first', 'second'] as const;

/** Every two frameworks once, in content order. */
export function pairsOf({ frameworks }: Pick<Model, 'frameworks'>): Pair[] {
  return frameworks.flatMap(({ id: first }, place) =>
    frameworks.slice(place + 1).map(({ id: second }): Pair => [first, second]),
  );
}

/** The pair that two frameworks make, in whatever order they are given; undefined where they are none. */
export function pairOf(model: Pick<Model, 'frameworks'>, a: FrameworkId, b: FrameworkId): Pair | undefined {
  return pairsOf(model).find((pair) => a !== b && pair.includes(a) && pair.includes(b));
}
