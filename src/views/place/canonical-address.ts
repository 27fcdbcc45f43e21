/** How a host may spell the file of a page, beside its folder. */
const FILE = /\/index(\.html?)?$/;

/** Every address of the app below its base is of this form: see `addresses.ts`. */
const OURS = /^\/([a-z0-9-]+\/)*$/;

/** A page's address and the hash that was found in it. */
export interface CanonicalAddress {
  /** With a slash at both ends. */
  readonly path: string;
  /** With `#`, or empty; only where a program has written `#` as `%23`, which makes it part of the path. */
  readonly hash: string;
}

/**
 * The one spelling of an address that hosts may answer with the same page under many: with `index.html` or without,
 * with slashes missing or doubled, with letters percent-encoded, and in capitals where the host does not tell them apart.
 *
 * @param path as in `location.pathname`
 * @param base the path below which the app is served, with a slash at both ends
 * @returns null where it is none of ours, whatever its spelling
 */
export function canonicalAddress(path: string, base: string): CanonicalAddress | null {
  const [before = '', ...after] = path.split(/%23(.*)/i);
  const plain = spelling(before);
  const ground = spelling(base).slice(0, -1);
  if (!plain.startsWith(`${ground}/`)) return null;
  const below = plain.slice(ground.length);
  if (!OURS.test(below)) return null;
  const hash = after.join('');
  return { path: base + below.slice(1), hash: hash === '' ? '' : `#${hash}` };
}

/** Lower case, single slashes, one of them at the end. */
function spelling(path: string): string {
  const plain = decoded(path).toLowerCase().replace(/\/+/g, '/').replace(FILE, '/');
  return plain.endsWith('/') ? plain : `${plain}/`;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
