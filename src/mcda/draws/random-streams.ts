import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';

/** Where one criterion's random numbers come from: one stream for its weight and one for the values in its column. */
export type CriterionStreams = {
  readonly weight: RandomGenerator;
  readonly values: RandomGenerator;
};

/**
 * Streams that never overlap: each starts 2^64 numbers after the one before. A criterion keeps its draws whatever
 * becomes of the other criteria, so that two answers are compared on the same draws.
 *
 * @param seed a whole number; its lowest 32 bits count
 */
export function randomStreams(seed: number, criteria: number): CriterionStreams[] {
  const source = xoroshiro128plus(seed);
  const next = () => {
    source.jump();
    return source.clone();
  };
  return Array.from({ length: criteria }, () => ({ weight: next(), values: next() }));
}
