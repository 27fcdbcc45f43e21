import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { since } from '../../src/advisor/since/since.ts';
import { stateOf } from '../../src/advisor/since/state.ts';
import { readReleased } from '../../src/compiler/released-files.ts';
import { readState } from '../../src/share/read-state.ts';
import { model } from '../fixtures/real-knowledge.ts';
import { REFERENCE_PROFILES } from '../fixtures/reference-profiles.ts';

const released = readReleased(process.cwd());
const states = released.ok ? [...released.states] : [];

test('released states are as they were released', () => {
  expect(released.ok ? [] : released.problems).toEqual([]);
  // Links were made under these: never take one away.
  expect(states.map(([contentHash]) => contentHash)).toEqual(expect.arrayContaining(['4e68d62c', '5d8bd930']));
});

describe.each(states)('the state %s', (contentHash, text) => {
  test('is read, and every answer is ranked by it', () => {
    const read = readState(text, contentHash);
    if (read.kind !== 'state') throw new Error(`It is ${read.kind}.`);
    const then = stateOf(read.state).model;
    for (const { name, profile } of REFERENCE_PROFILES) {
      const { before, after, causes } = since(then, model, profile);
      expect(before.standings.length, name).toBeGreaterThan(0);
      expect(causes.length > 0, name).toBe(firstOf(before) !== firstOf(after));
    }
  });
});

test('today’s state is released, or it is written down when that is due', () => {
  const due = readFileSync('CONTRIBUTING.md', 'utf8').match(/^.*`npm run data:release`.*before.*publish.*$/m);
  expect(states.some(([contentHash]) => contentHash === model.contentHash) || due !== null).toBe(true);
});

const firstOf = ({ standings, verdict }: ReturnType<typeof since>['before']) =>
  verdict.kind === 'no-preference'
    ? ''
    : standings
        .filter(({ rank }) => rank === 1)
        .map(({ framework }) => framework)
        .sort()
        .join();
