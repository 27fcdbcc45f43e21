import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const { packages }: { packages: Record<string, { integrity?: string; resolved?: string }> } = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../package-lock.json'), 'utf8'),
);

test('the lock file pins every package by what it holds, and none by where one machine got it', () => {
  for (const [path, { integrity, resolved }] of Object.entries(packages)) {
    if (path === '') continue;
    expect(integrity, path).toMatch(/^sha512-/);
    expect(resolved ?? 'https://registry.npmjs.org/', path).toMatch(/^https:\/\/registry\.npmjs\.org\//);
  }
});
