import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/**
 * Draws uniform numbers from 0 up to, but not including, 1: the same ones for a seed on every machine.
 *
 * @param seed a whole number; its lowest 32 bits count
 */
export function uniformDrawer(seed: number): () => number {
  const stream = xoroshiro128plus(seed);
  return () => (stream.next() >>> 0) / 2 ** 32;
}
