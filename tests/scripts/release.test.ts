import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { release } from '../../scripts/release/release.ts';
import { readState } from '../../src/share/read-state.ts';
import { SMALL_CONTENT } from '../fixtures/small-content.ts';
import { model } from '../fixtures/small-model.ts';
import { put, smallProject } from './run-script.ts';

const FILE = `data/${model.contentHash}.json`;
const REVIEW = 'content/sources/review.md';

describe('data:release', () => {
  let root: string;
  beforeEach(() => {
    root = smallProject();
  });
  afterEach(() => rmSync(root, { recursive: true }));
  const text = (file: string) => readFileSync(join(root, file), 'utf8');

  test('keeps the present state once, and the next beside it', () => {
    expect(release(root)).toMatchObject({ ok: true, says: expect.stringContaining(`${FILE} is released, beside 0`) });
    const first = text(FILE);
    expect(readState(first, model.contentHash).kind).toBe('state');

    expect(release(root)).toMatchObject({ ok: false, says: expect.stringContaining(`${FILE} is there already`) });
    put(root, REVIEW, (SMALL_CONTENT[REVIEW] ?? '').replace('low: has an add-on', 'moderate: has an add-on'));
    expect(release(root)).toMatchObject({ ok: true, says: expect.stringContaining('beside 1 before it') });
    expect(text(FILE)).toBe(first);
    expect(text('data/SHA256SUMS').trim().split('\n')).toHaveLength(2);
  });

  test('releases nothing from content that is not sound, and nothing beside a state that was changed', () => {
    put(root, REVIEW, 'nothing');
    expect(release(root)).toMatchObject({ ok: false, says: expect.stringContaining('in content:') });
    put(root, REVIEW, SMALL_CONTENT[REVIEW] ?? '');
    release(root);
    writeFileSync(join(root, FILE), '{}');
    expect(release(root)).toMatchObject({ ok: false, says: expect.stringContaining('is not what was released') });
  });
});
