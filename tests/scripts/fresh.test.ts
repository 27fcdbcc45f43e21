import { readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { type Ask, askWithin } from '../../scripts/fresh/ask.ts';
import { checkFreshness } from '../../scripts/fresh/check.ts';
import { PUBLISHERS } from '../../scripts/fresh/publishers.ts';
import { freshnessReport } from '../../scripts/fresh/report.ts';
import { type StatedFact, statedFacts } from '../../scripts/fresh/stated-facts.ts';
import { readContentFolder } from '../../src/compiler/reading/content-folder.ts';
import { runScript, smallProject } from './run-script.ts';

/** Answers in the shape of the real ones, cut to what is read, by the end of the address that gives them. */
const RECORDED: Readonly<Record<string, string>> = {
  '/flask/json': 'pypi-flask.json',
  '/django/json': 'pypi-django.json',
  '/fastapi/json': 'pypi-fastapi.json',
  '/express': 'npm-express.json',
  '/microsoft.aspnetcore.app.runtime.linux-x64/index.json': 'nuget-aspnetcore.json',
  '/api/django.json': 'endoflife-django.json',
  '/api/dotnet.json': 'endoflife-dotnet.json',
};

const recorded: Ask = async (url) => {
  const [, file] = Object.entries(RECORDED).find(([end]) => url.endsWith(end)) ?? [];
  if (!file) throw new Error(`nothing was recorded for ${url}`);
  return JSON.parse(readFileSync(join(import.meta.dirname, 'fresh-answers', file), 'utf8'));
};

const stated = (framework: string, fact: string, value: string): StatedFact => ({
  framework,
  fact,
  value,
  place: { file: 'content/sources/manual.md', line: 7, column: 3 },
});

const reportOn = async (facts: readonly StatedFact[], ask = recorded, today = '2026-11-29') =>
  freshnessReport(await checkFreshness(facts, ask, today));

describe('a version', () => {
  test.each([
    ['flask', '3.1.3'],
    ['django', '6.1.2'],
    // A line covers its patches.
    ['django', '6.1'],
    ['fastapi', '0.142.2'],
    ['express', '5.3.0'],
    ['aspnet-core', '10.0.14'],
  ])('of %s that is still the newest, %s, is no news', async (framework, version) => {
    expect(await reportOn([stated(framework, 'version', version)])).toBe('No fact was found out of date.');
  });

  test.each([
    ['flask', '3.1.2', 'PyPI has 3.1.3'],
    ['django', '6.0', 'PyPI has 6.1.2'],
    // Not a line of which 3.1.3 would be a patch.
    ['flask', '3.1.30', 'PyPI has 3.1.3'],
    ['express', '5.2.1', 'the npm registry has 5.3.0'],
    // Previews of the next version are listed and do not count.
    ['aspnet-core', '10.0.13', 'NuGet has 10.0.14'],
  ])('of %s that says %s is compared with what its registry has', async (framework, version, why) => {
    expect(await reportOn([stated(framework, 'version', version)])).toBe(
      `1 fact is out of date:\n\n- content/sources/manual.md:7 ${framework}, version: says ${version}; ${why}`,
    );
  });
});

describe('a window of support', () => {
  test.each([
    ['django', '5.2 LTS to 2028-04-30'],
    ['aspnet-core', '10.0 to 2028-11-14'],
    // Nothing to compare with a date.
    ['aspnet-core', 'three or two years'],
    ['flask', 'no end dates'],
  ])('of %s that still holds, %s, is no news', async (framework, value) => {
    expect(await reportOn([stated(framework, 'support', value)])).toBe('No fact was found out of date.');
  });

  test.each([
    ['5.2 LTS to 2028-04-01', 'says that 5.2 is supported to 2028-04-01; endoflife.date says 2028-04-30'],
    ['9.9 to 2030-01-01', 'says that 9.9 is supported to 2030-01-01; endoflife.date names no such end'],
    ['4.2 LTS to 2026-04-07', 'says that 4.2 is supported to 2026-04-07, which is past'],
  ])('of Django that says %s is out of date', async (value, why) => {
    expect(await reportOn([stated('django', 'support', value)])).toBe(
      `1 fact is out of date:\n\n- content/sources/manual.md:7 django, support: ${why}`,
    );
  });
});

test('whoever does not answer is named, and the others are compared all the same', async () => {
  const ask: Ask = async (url) => {
    if (url.includes('pypi.org')) throw new Error('getaddrinfo ENOTFOUND pypi.org');
    if (url.includes('nuget')) return { unexpected: true };
    return recorded(url);
  };
  const facts = [stated('flask', 'version', '1.0'), stated('express', 'version', '4.0.0')];
  expect(await reportOn(facts, ask)).toBe(
    `1 fact is out of date:

- content/sources/manual.md:7 express, version: says 4.0.0; the npm registry has 5.3.0

Not asked successfully, so nothing was compared:

- PyPI, for flask: getaddrinfo ENOTFOUND pypi.org
- PyPI, for django: getaddrinfo ENOTFOUND pypi.org
- PyPI, for fastapi: getaddrinfo ENOTFOUND pypi.org
- NuGet, for aspnet-core: answered in a form that cannot be read`,
  );
});

test('the real content states a version of each framework, and where a publisher dates the end of support, a window', {
  timeout: 30_000,
}, () => {
  const facts = statedFacts(readContentFolder(process.cwd()));
  for (const [framework, publishers] of Object.entries(PUBLISHERS)) {
    const of = (fact: string) => facts.filter((stated) => stated.framework === framework && stated.fact === fact);
    expect(of('version').length, framework).toBeGreaterThan(0);
    if (publishers.length > 1)
      expect(
        of('support').some(({ value }) => / to \d{4}-/.test(value)),
        framework,
      ).toBe(true);
    for (const { place, value } of of('version'))
      expect(readFileSync(place.file, 'utf8').split('\n')[place.line - 1]).toContain(`${value}: `);
  }
});

describe('asking over the network', () => {
  const server = createServer((request, response) => {
    if (request.url === '/well') response.end('{"well": true}');
    if (request.url === '/broken') response.end('{"well":');
    if (request.url === '/gone') response.writeHead(404).end();
    // Anything else is never answered.
  });
  const listening = new Promise<string>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  test('gives what is there', async () => {
    await expect(askWithin(5000)(`${await listening}/well`)).resolves.toEqual({ well: true });
  });

  test.each([
    ['/gone', 'answered 404'],
    ['/broken', /JSON/],
    ['/never', 'gave no answer within 0.2 s'],
  ])('says why there is nothing at %s', async (path, why) => {
    await expect(askWithin(path === '/never' ? 200 : 5000)(`${await listening}${path}`)).rejects.toThrow(why);
  });

  test('says what the system said where nobody listens', async () => {
    await expect(askWithin(5000)('http://127.0.0.1:1/')).rejects.toThrow(/ECONNREFUSED|bad port/);
  });
});

test('the command refuses what it does not know before it asks anybody', { timeout: 30_000 }, () => {
  const root = smallProject();
  try {
    const { status, stderr } = runScript('fresh.ts', root, '--today');
    expect(stderr).toContain('--today cannot be read. Expected nothing, or --fail.');
    expect(status).toBe(2);
  } finally {
    rmSync(root, { recursive: true });
  }
});
