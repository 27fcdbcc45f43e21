import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * A Chromium-based browser for the tests: the one that BROWSER_PATH or CHROME_PATH names, one of the system, one
 * installed with apt (Debian or Ubuntu, as root), or Playwright's own download; undefined means the last, which is in
 * place when this returns.
 *
 * @throws Error where a named browser does not exist or none can be had.
 */
export function findBrowser(): string | undefined {
  for (const name of ['BROWSER_PATH', 'CHROME_PATH']) {
    const path = process.env[name];
    if (!path) continue;
    if (existsSync(path)) return path;
    throw new Error(
      `${name} is "${path}", but there is no such file. Set it to a Chromium, Chrome or Edge, or unset it.`,
    );
  }
  const present = SYSTEM.find((path) => existsSync(path));
  if (present) return present;
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const run = (...words: string[]) => execFileSync('apt-get', words, { stdio: 'inherit' });
    run('update', '-qq');
    run('install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation');
    const installed = SYSTEM.find((path) => existsSync(path));
    if (installed) return installed;
  }
  execFileSync('npx', ['playwright', 'install', 'chromium'], {
    stdio: 'inherit',
    timeout: 300_000,
    shell: process.platform === 'win32',
  });
  return undefined;
}
