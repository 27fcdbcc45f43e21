import { circleIn } from './circle.ts';
import type { Import } from './imports.ts';
import { APART, FLOORS } from './rooms.ts';

/** Every import that runs the wrong way, and every circle of files, in words with the way to mend it. */
export function wrongWays(imports: readonly Import[]): string[] {
  const circle = circleIn(imports);
  return [
    ...imports.flatMap((each) => wrongWay(each) ?? []),
    ...(circle
      ? [`${circle.join(' → ')} is a circle. Move what they share to a file of its own that imports none of them.`]
      : []),
  ];
}

function wrongWay({ from, to }: Import): string | undefined {
  const says = `${from} imports ${to}`;
  const apart = APART.find(([a, b]) => isBelow(from, a) && isBelow(to, b));
  if (apart) return `${says}, but ${apart[2]}.`;
  for (const [folder, floors] of Object.entries(FLOORS)) {
    if (!isBelow(from, folder) || !isBelow(to, folder)) continue;
    const [a, b] = [roomIn(folder, from), roomIn(folder, to)];
    if (a === b) continue;
    const [ownFloor, otherFloor] = [a, b].map((room) => floors.findIndex((rooms) => rooms.includes(room)));
    if (ownFloor === undefined || otherFloor === undefined) continue;
    if (ownFloor < 0 || otherFloor < 0)
      return `${folder}/${ownFloor < 0 ? a : b} has no floor. Give it one in scripts/house/rooms.ts.`;
    if (ownFloor === otherFloor)
      return `${says}, a room of the same floor. Move what both need to a room below them.`;
    if (ownFloor > otherFloor) return `${says}, a room above it. Move what it needs down, or hand it in.`;
  }
  return undefined;
}

const isBelow = (file: string, folder: string) => file.startsWith(`${folder}/`);

/** The room of a folder that a file lies in; `.` for the folder's own files. */
export function roomIn(folder: string, file: string): string {
  const [room = '.', ...rest] = file.slice(folder.length + 1).split('/');
  return rest.length === 0 ? '.' : room;
}
