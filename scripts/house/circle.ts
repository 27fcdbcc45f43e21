import type { Import } from './imports.ts';

/** The first circle of files that import each other, its first file named again at the end; undefined where none is. */
export function circleIn(imports: readonly Import[]): string[] | undefined {
  const targets = new Map<string, string[]>();
  for (const { from, to } of imports) targets.set(from, [...(targets.get(from) ?? []), to]);
  const done = new Set<string>();

  function follow(file: string, path: readonly string[]): string[] | undefined {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const to of targets.get(file) ?? []) {
      const circle = follow(to, [...path, file]);
      if (circle) return circle;
    }
    done.add(file);
    return undefined;
  }

  for (const file of targets.keys()) {
    const circle = follow(file, []);
    if (circle) return circle;
  }
  return undefined;
}
