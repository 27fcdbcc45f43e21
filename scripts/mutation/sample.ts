import { uniformDrawer } from '../../src/mcda/index.ts';

/** Lines in a stretch: most functions fit, and a hundred stretches are spread over a whole room. */
const STRETCH = 12;

/**
 * Stretches of files at random, each equally likely, as Stryker names what it breaks; mutants that reach beyond their
 * stretch are not tried, which are the coarse ones that tests notice most easily.
 *
 * @param files lines of each file, by its path
 * @param count how many stretches; all of them where there are not as many
 * @param seed the same seed gives the same stretches while the files are as long as they are
 * @returns `path:first-last`, lines from 1
 */
export function sampleOf(files: Readonly<Record<string, number>>, count: number, seed: number): readonly string[] {
  const stretches = Object.entries(files).flatMap(([path, lines]) =>
    Array.from({ length: Math.ceil(lines / STRETCH) }, (_, place) => {
      const first = place * STRETCH + 1;
      return `${path}:${first}-${Math.min(first + STRETCH - 1, lines)}`;
    }),
  );
  const draw = uniformDrawer(seed);
  return stretches
    .map((stretch) => ({ stretch, place: draw() }))
    .toSorted((one, other) => one.place - other.place)
    .slice(0, count)
    .map(({ stretch }) => stretch);
}
