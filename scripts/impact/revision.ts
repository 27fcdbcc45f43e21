import { execFileSync } from 'node:child_process';
import type { ContentFiles } from '../../src/compiler/reading/content-files.ts';

const ENOUGH = 1024 ** 3;

function git(root: string, args: readonly string[], input = ''): Buffer {
  return execFileSync('git', args, { cwd: root, input, maxBuffer: ENOUGH, stdio: ['pipe', 'pipe', 'ignore'] });
}

/** Whether git knows a revision by this name, and it is a commit. */
export function isRevision(root: string, name: string): boolean {
  try {
    git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
    return true;
  } catch {
    return false;
  }
}

/** Every Markdown file below `content` as it was at a revision, from the project's root, which may lie within a repository. */
export function contentAt(root: string, revision: string): ContentFiles {
  const paths = git(root, ['ls-tree', '-r', '-z', '--name-only', '--end-of-options', revision, 'content/'])
    .toString()
    .split('\0')
    .filter((path) => path.endsWith('.md'));
  const blobs = git(root, ['cat-file', '--batch'], paths.map((path) => `${revision}:./${path}\n`).join(''));
  let offset = 0;
  return new Map(
    paths.map((path) => {
      // Each blob stands between a line "<id> blob <size>" and a line end.
      const start = blobs.indexOf('\n', offset) + 1;
      const size = Number(blobs.toString('utf8', offset, start).trim().split(' ').at(-1));
      if (!Number.isInteger(size)) throw new Error(`git could not read ${path} at ${revision}.`);
      offset = start + size + 1;
      return [path, blobs.toString('utf8', start, start + size)];
    }),
  );
}
