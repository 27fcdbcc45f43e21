import { execFileSync } from 'node:child_process';

/** The date of the commit that a project stands on, ISO 8601; "unknown" where git knows nothing of its content. */
export function commitDate(root: string): string {
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  try {
    // A copy that lies inside another project's repository has no commit of its own.
    git('ls-files', '--error-unmatch', 'content/model.md');
    return git('log', '-1', '--format=%cI');
  } catch {
    return 'unknown';
  }
}
