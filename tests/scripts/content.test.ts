import { rmSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { coverageOf } from '../../scripts/content/coverage.ts';
import { oldSources } from '../../scripts/content/old-sources.ts';
import { SMALL_CONTENT } from '../fixtures/small-content.ts';
import { evidence, model } from '../fixtures/small-model.ts';
import { put, runScript, smallProject } from './run-script.ts';

test('coverage counts what is known, disputed and unknown, framework by framework', () => {
  expect(coverageOf(model)).toEqual([
    { name: 'Alpha', known: 4, disputed: 1, unknown: 0 },
    { name: 'Beta', known: 3, disputed: 0, unknown: 1 },
    { name: 'Gamma', known: 4, disputed: 0, unknown: 0 },
    { name: 'total', known: 11, disputed: 1, unknown: 1 },
  ]);
});

test.each([
  // Checked on 2 and 3 January 2026; day 181 after the first is 2 July.
  ['2026-07-01', []],
  ['2026-07-02', [{ id: 'review', checked: '2026-01-02', days: 181 }]],
  [
    '2027-01-03',
    [
      { id: 'review', checked: '2026-01-02', days: 366 },
      { id: 'manual', checked: '2026-01-03', days: 365 },
    ],
  ],
  ['2025-01-01', []],
])('on %s the sources checked more than 180 days before are old, oldest first', (today, old) => {
  expect(oldSources(evidence, today)).toEqual(old);
});

test('the oldest source comes first, though another one stands before it', () => {
  const { review, manual } = evidence.sources;
  if (!review || !manual) throw new Error('The small content has other sources.');
  const turned = { ...evidence, sources: { manual, review } };
  expect(oldSources(turned, '2027-01-01').map(({ id }) => id)).toEqual(['review', 'manual']);
});

describe('the command', { timeout: 30_000 }, () => {
  const root = smallProject();
  afterAll(() => rmSync(root, { recursive: true }));
  const run = (...args: string[]) => runScript('content.ts', root, ...args);

  test('prints the coverage and judges age by the newest check', () => {
    const { status, stdout } = run();
    expect(stdout).toMatch(/^content is sound: 3 frameworks, /);
    expect(stdout).toMatch(/^Alpha +4 +1 +0$/m);
    expect(stdout).toMatch(/^total +11 +1 +1$/m);
    expect(stdout).toContain('No source was checked more than 180 days before 2026-01-03, the newest check.');
    expect(status).toBe(0);
  });

  test('lists old sources for a day, which is no fault', () => {
    const { status, stdout } = run('--today', '2027-01-03');
    expect(stdout).toMatch(/^review +2026-01-02 +366\nmanual +2026-01-03 +365$/m);
    expect(status).toBe(0);
  });

  test.each([[['--today', '2026-02-30']], [['--today', 'tomorrow']], [['--today']], [['--date', '2026-03-02']]])(
    'refuses %j and says what was expected',
    (args) => {
      const { status, stdout, stderr } = run(...args);
      expect(stderr).toBe(
        `${args.join(' ')} cannot be read. Expected nothing, or a day of the calendar: --today 2026-03-02.\n`,
      );
      expect(stdout).toBe('');
      expect(status).toBe(2);
    },
  );

  test('prints problems alone where there are some', () => {
    const speed = SMALL_CONTENT['content/criteria/speed.md'] ?? '';
    put(root, 'content/criteria/speed.md', speed.replace('group: load', 'group: laod'));
    const { status, stdout, stderr } = run('--today', '2027-01-03');
    expect(stderr).toMatch(/^1 problem in content:\ncontent\/criteria\/speed\.md:5:8 unknown-group: /);
    expect(stdout).toBe('');
    expect(status).toBe(1);
  });
});
