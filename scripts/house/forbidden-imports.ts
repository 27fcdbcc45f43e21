import { circleIn } from './circle.ts';
import type { Import } from './imports.ts';
import { APART, FACES, FLOORS, NOT_THERE, PACKAGES } from './rooms.ts';

/** Every import that runs the wrong way, and the first circle of files, in words with the way to mend it. */
export function forbiddenImports(imports: readonly Import[]): string[] {
  const circle = circleIn(imports);
  return [
    ...imports.flatMap((each) => wrongWay(each) ?? []),
    ...(circle
      ? [`${circle.join(' → ')} is a circle. Move what they share to a file of its own that imports none of them.`]
      : []),
  ];
}

function wrongWay(each: Import): string | undefined {
  const reason = each.to.startsWith('src/') ? wrongRoom(each) : wrongPackage(each);
  return reason && `${each.from} imports ${each.to}, ${reason}`;
}

function wrongRoom({ from, to }: Import): string | undefined {
  const apart = APART.find(([a, b]) => from.startsWith(a) && to.startsWith(b));
  if (apart) return `but ${apart[2]}.`;
  for (const [room, face] of Object.entries(FACES))
    if (isBelow(to, room) && !isBelow(from, room) && to !== face) return `but others import ${face} alone.`;
  for (const [folder, floors] of Object.entries(FLOORS)) {
    if (!isBelow(from, folder) || !isBelow(to, folder)) continue;
    const own = roomIn(folder, from);
    const other = roomIn(folder, to);
    if (own === other) continue;
    const floorOf = (room: string) => floors.findIndex((rooms) => rooms.includes(room));
    const homeless = [own, other].find((room) => floorOf(room) < 0);
    if (homeless !== undefined) return `but ${folder}/${homeless} has no floor. Give it one in scripts/house/rooms.ts.`;
    if (floorOf(own) === floorOf(other))
      return 'a room of the same floor. Move what both need to a room on a floor below.';
    if (floorOf(own) > floorOf(other)) return 'from a floor above. Move what it needs down, or hand it in.';
  }
  return undefined;
}

function wrongPackage({ from, to }: Import): string | undefined {
  const name = to.split('/')[0] ?? to;
  for (const [room, packages] of Object.entries(PACKAGES))
    if (isBelow(from, room) && !packages.includes(name))
      return `but ${room} may import ${packages.length > 0 ? `no package but ${packages.join(' and ')}` : 'no package'}.`;
  for (const [room, packages] of Object.entries(NOT_THERE))
    if (isBelow(from, room) && packages.includes(name)) return `which does not belong in ${room}.`;
  return undefined;
}

const isBelow = (file: string, folder: string) => file.startsWith(`${folder}/`);

/** The room of a folder that a file lies in; `.` for the folder's own files. */
export function roomIn(folder: string, file: string): string {
  const [room = '.', ...rest] = file.slice(folder.length + 1).split('/');
  return rest.length === 0 ? '.' : room;
}
