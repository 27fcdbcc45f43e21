import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Each released state of the data, in the project and beside the app: `data/<contentHash>.json`. */
export const RELEASED_FOLDER = 'data';
/** In the form of `sha256sum`, in the order in which they were released. */
export const SUMS_FILE = `${RELEASED_FOLDER}/SHA256SUMS`;

/** Path of a state's file, in the project and beside the app. */
export const releasedFile = (contentHash: string) => `${RELEASED_FOLDER}/${contentHash}.json`;

/** The line of `SUMS_FILE` for a state's file. */
export const sumLine = (contentHash: string, text: string) => `${sha256(text)}  ${contentHash}.json`;

/** The released states as they were released, or what is wrong with the folder; then there is one problem at least. */
export type Released =
  /** Texts by content hash, in the order of release. */
  | { readonly ok: true; readonly states: ReadonlyMap<string, string> }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Reads the released states of a project and holds each against its checksum: they may not change any more. */
export function readReleased(root: string): Released {
  if (!existsSync(join(root, RELEASED_FOLDER))) return { ok: true, states: new Map() };
  const files = readdirSync(join(root, RELEASED_FOLDER)).filter((name) => name.endsWith('.json'));
  const sums = existsSync(join(root, SUMS_FILE)) ? readFileSync(join(root, SUMS_FILE), 'utf8').split('\n') : [];
  const states = new Map<string, string>();
  const problems: string[] = [];
  for (const [index, line] of sums.entries()) {
    if (line.trim() === '') continue;
    const [, sum, contentHash = ''] = /^([0-9a-f]{64}) [ *]([0-9a-f]{8})\.json\r?$/.exec(line) ?? [];
    const file = releasedFile(contentHash);
    if (sum === undefined)
      problems.push(`${SUMS_FILE}:${index + 1} cannot be read: "${line}". ${BRING_BACK(SUMS_FILE)}`);
    else if (!files.includes(`${contentHash}.json`))
      problems.push(`${file} is missing, and links made under it need it. ${BRING_BACK(file)}`);
    else {
      const text = readFileSync(join(root, file), 'utf8');
      if (sha256(text) === sum) states.set(contentHash, text);
      else problems.push(`${file} is not what was released: its checksum is another. ${BRING_BACK(file)}`);
    }
  }
  for (const name of files)
    if (!sums.some((line) => line.includes(name)))
      problems.push(
        `${RELEASED_FOLDER}/${name} is not in ${SUMS_FILE}. Delete it, and release what it should be: npm run data:release`,
      );
  return problems.length > 0 ? { ok: false, problems } : { ok: true, states };
}

const BRING_BACK = (file: string) => `Bring it back: git checkout -- ${file}`;

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
