import { existsSync } from 'node:fs';
import { installWithApt, installWithPlaywright } from './install-browser.ts';

const SYSTEM = [
  // Without a window to draw, the tests take a third less time.
  '/usr/bin/chromium-headless-shell',
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
 * place when this is done.
 *
 * @param system where a system keeps its browsers
 * @param limit milliseconds until a server must have sent the first byte of a browser
 * @throws Error where a named browser does not exist or none can be had.
 */
export async function findBrowser(system = SYSTEM, limit = 60_000): Promise<string | undefined> {
  for (const name of ['BROWSER_PATH', 'CHROME_PATH']) {
    const path = process.env[name];
    if (!path) continue;
    if (existsSync(path)) return path;
    throw new Error(
      `${name} is "${path}", but there is no such file. Set it to a Chromium, Chrome or Edge, or unset it.`,
    );
  }
  return firstOf(system) ?? installed(system, limit);
}

const firstOf = (paths: readonly string[]) => paths.find((path) => existsSync(path));

async function installed(system: readonly string[], limit: number): Promise<string | undefined> {
  try {
    if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
      await installWithApt(limit);
      const path = firstOf(system);
      if (path) return path;
    }
    await installWithPlaywright(limit);
    return undefined;
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Error(
      `There is no browser for the tests, and none could be installed: ${why} Set BROWSER_PATH to a Chromium, Chrome or Edge, or install one, and run them again.`,
      { cause },
    );
  }
}
