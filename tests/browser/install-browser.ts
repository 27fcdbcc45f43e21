import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';

/** How often Playwright tries before it gives up. */
const ATTEMPTS = 5;
/** What apt prints when the first answer of a server is there. */
const ANSWERED = /^(Get|Hit):/m;

/**
 * Installs Chromium without windows with apt (Debian or Ubuntu, as root).
 *
 * @param limit milliseconds until a server must have answered
 */
export async function installWithApt(limit: number): Promise<void> {
  await run('apt-get', ['-q', 'update'], { answered: ANSWERED, limit });
  await run('apt-get', [
    'install',
    '-y',
    '-qq',
    '--no-install-recommends',
    'chromium-headless-shell',
    'fonts-liberation',
  ]);
}

/**
 * Lets Playwright download its own Chromium, unless it is in place.
 *
 * @param limit milliseconds until a server must have sent the first byte, all attempts together
 */
export async function installWithPlaywright(limit: number): Promise<void> {
  const command = createRequire(import.meta.url).resolve('@playwright/test/cli');
  await run(process.execPath, [command, 'install', 'chromium'], {
    env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: String(limit / ATTEMPTS), ...process.env },
    timeout: 300_000,
  });
}

interface Conditions {
  readonly env?: NodeJS.ProcessEnv;
  /** Milliseconds that the whole may take. */
  readonly timeout?: number;
  /** What the output must match before the limit is over. */
  readonly answered?: RegExp;
  /** Milliseconds until the first answer. */
  readonly limit?: number;
}

/** Runs a command and shows what it prints. */
function run(command: string, args: readonly string[], conditions: Conditions = {}): Promise<void> {
  const { env = process.env, timeout, answered, limit } = conditions;
  const words = [command, ...args].join(' ');
  const child = spawn(command, args, {
    env: { ...env, LC_ALL: 'C' },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(timeout !== undefined && { timeout }),
  });
  let printed = '';
  let silent = false;
  const clock =
    answered &&
    setTimeout(() => {
      silent = !answered.test(printed);
      if (silent) child.kill();
    }, limit);
  child.stdout.on('data', (chunk) => {
    printed += chunk;
    process.stdout.write(chunk);
  });
  child.stderr.on('data', (chunk) => process.stderr.write(chunk));
  return new Promise<void>((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => {
      if (code === 0) resolve();
      else
        reject(
          new Error(
            silent ? `No server has answered "${words}" for ${(limit ?? 0) / 1000} s.` : `"${words}" has failed.`,
          ),
        );
    });
  }).finally(() => clearTimeout(clock));
}
