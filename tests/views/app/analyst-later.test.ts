import { expect, test } from 'vitest';
import { EMPTY_PROFILE } from '../../../src/knowledge/profile.ts';
import { type Analyst, analystLater } from '../../../src/views/app/analysis.tsx';
import { model } from '../../fixtures/small-model.ts';

const { signal } = new AbortController();

test('is fetched once, when first asked, and again where it did not come', async () => {
  let asked = 0;
  const analyst: Analyst = async () => null;
  const later = analystLater(async () => {
    asked += 1;
    if (asked === 1) throw new Error('offline');
    return analyst;
  });
  expect(asked).toBe(0);
  await expect(later(model, EMPTY_PROFILE, signal)).rejects.toThrow('offline');
  expect(await later(model, EMPTY_PROFILE, signal)).toBeNull();
  expect(await later(model, EMPTY_PROFILE, signal)).toBeNull();
  expect(asked).toBe(2);
});
