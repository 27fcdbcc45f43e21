import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findBrowser } from './find-browser.ts';
import { installWithApt, installWithPlaywright } from './install-browser.ts';

let folder: string;
let server: Server;

/** Puts an `apt-get` before the system's that runs this line of shell. */
const aptThat = (line: string) => {
  const path = join(folder, 'apt-get');
  writeFileSync(path, `#!/bin/sh\n${line}\n`);
  chmodSync(path, 0o755);
};

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'find-browser-'));
  server = createServer((socket) => {
    // It takes every request and never answers; clients that give up may do so as they like.
    socket.on('error', () => undefined);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The server has no port.');
  vi.stubEnv('PATH', `${folder}${delimiter}${process.env['PATH']}`);
  vi.stubEnv('PLAYWRIGHT_DOWNLOAD_HOST', `http://127.0.0.1:${address.port}`);
  vi.stubEnv('PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT', undefined);
  vi.stubEnv('PLAYWRIGHT_BROWSERS_PATH', join(folder, 'browsers'));
  vi.stubEnv('BROWSER_PATH', undefined);
  vi.stubEnv('CHROME_PATH', undefined);
  // What the installers print is not the tests' to show.
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  server.close();
  rmSync(folder, { recursive: true });
});

test('a server that never answers ends the download after the limit', async () => {
  await expect(installWithPlaywright(500)).rejects.toThrow(/install chromium" has failed\.$/);
}, 30_000);

test.skipIf(process.platform === 'win32')('a server that never answers apt ends it after the limit', async () => {
  aptThat('exec sleep 60');
  await expect(installWithApt(200)).rejects.toThrow('No server has answered "apt-get -q update" for 0.2 s.');
});

test.skipIf(process.platform === 'win32')('apt may take longer once a server has answered', async () => {
  aptThat('echo "Get:1 http://example.org stable InRelease"; exec sleep 1');
  await expect(installWithApt(500)).resolves.toBeUndefined();
});

test('where no browser can be had, the message says what to do', async () => {
  aptThat('exec sleep 60');
  await expect(findBrowser([], 500)).rejects.toThrow(
    /^There is no browser for the tests, and none could be installed: .+\. Set BROWSER_PATH to a Chromium, Chrome or Edge, or install one, and run them again\.$/,
  );
}, 30_000);

test('a named browser that is not there is an error', async () => {
  vi.stubEnv('BROWSER_PATH', join(folder, 'none'));
  await expect(findBrowser()).rejects.toThrow(/^BROWSER_PATH is ".*none", but there is no such file\./);
});

test('the first browser of the system is taken', async () => {
  await expect(findBrowser([join(folder, 'none'), process.execPath])).resolves.toBe(process.execPath);
});
