import { roomIn } from './forbidden-imports.ts';
import type { Import } from './imports.ts';
import { FLOORS } from './rooms.ts';

/**
 * The rooms of a folder, floor by floor, as a Mermaid flowchart. An arrow points from a room to the one it imports;
 * arrows that others lead to already, by way of a room between, are left out.
 *
 * @param folder a key of `FLOORS`
 */
export function draw(folder: string, imports: readonly Import[]): string {
  const floors = FLOORS[folder] ?? [];
  const arrows = new Map<string, Set<string>>();
  for (const { from, to } of imports) {
    if (!from.startsWith(`${folder}/`) || !to.startsWith(`${folder}/`)) continue;
    const [own, other] = [roomIn(folder, from), roomIn(folder, to)];
    if (own !== other) arrows.set(own, (arrows.get(own) ?? new Set()).add(other));
  }
  const targets = (room: string) => [...(arrows.get(room) ?? [])];
  const leadsTo = (room: string, other: string): boolean =>
    targets(room).some((next) => next === other || leadsTo(next, other));
  const drawn = [...arrows.keys()].flatMap((room) =>
    targets(room)
      .filter((other) => !targets(room).some((between) => between !== other && leadsTo(between, other)))
      .map((other) => `  ${idOf(room)} --> ${idOf(other)}`),
  );
  return [
    'flowchart TD',
    ...floors.flat().map((room) => `  ${idOf(room)}["${room === '.' ? `${folder}/*` : room}"]`),
    ...drawn.sort(),
  ].join('\n');
}

const idOf = (room: string) => (room === '.' ? 'own' : room.replaceAll('-', '_'));
