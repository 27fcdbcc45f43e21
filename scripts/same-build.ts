import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';

/** Builds the site twice and says which files differ; ends with 1 where some do. */

async function built(): Promise<ReadonlyMap<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'same-build-'));
  await build({ logLevel: 'error', build: { outDir: folder, emptyOutDir: true } });
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  const digests = files.map(({ parentPath, name }): [string, string] => {
    const path = join(parentPath, name);
    return [path.slice(folder.length + 1), createHash('sha256').update(readFileSync(path)).digest('hex')];
  });
  rmSync(folder, { recursive: true });
  return new Map(digests);
}

const [first, second] = [await built(), await built()];
const different = [...new Set([...first.keys(), ...second.keys()])].filter(
  (name) => first.get(name) !== second.get(name),
);
console.log(
  different.length === 0
    ? `Both builds are the same, byte for byte: ${first.size} files.`
    : `${different.length} files differ:\n${different.join('\n')}`,
);
process.exitCode = different.length === 0 ? 0 : 1;
