import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { SMALL_CONTENT } from '../fixtures/small-content.ts';

/** A new folder with the small content in it; delete it after use. */
export function smallProject(): string {
  const root = mkdtempSync(join(tmpdir(), 'project-'));
  for (const [file, text] of Object.entries(SMALL_CONTENT)) put(root, file, text);
  return root;
}

export function put(root: string, file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

/** What a script of this repository says and ends with when it is run in another folder. */
export function runScript(script: string, root: string, ...args: readonly string[]) {
  // As `npx tsx` does, without a process of its own around it.
  const loader = pathToFileURL(join(process.cwd(), 'node_modules/tsx/dist/loader.mjs')).href;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', loader, join(process.cwd(), 'scripts', script), ...args],
    { cwd: root, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}
