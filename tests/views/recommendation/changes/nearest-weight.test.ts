import { expect, it } from 'vitest';
import type { WeightInterval } from '../../../../src/advisor/robustness/analysis.ts';
import { timesInWords } from '../../../../src/views/recommendation/changes/ChangesInShort.tsx';
import { nearestWeight } from '../../../../src/views/recommendation/changes/nearest-weight.ts';

const interval = (criterion: string, ends: Partial<WeightInterval>): WeightInterval => ({
  criterion,
  weight: 0.2,
  low: 0,
  high: 1,
  lowRival: null,
  highRival: null,
  lowTakeover: null,
  highTakeover: null,
  ...ends,
});

it('takes the weight that needs the smallest factor against all others, up or down', () => {
  const up = interval('up', { high: 0.5, highRival: 'beta', highTakeover: 12 });
  const down = interval('down', { low: 0.1, lowRival: 'gamma', lowTakeover: 1 });
  // 0.5 / 0.5 against 0.2 / 0.8 is four times as much; 0.1 / 0.9 is four ninths.
  expect(nearestWeight([up])).toEqual({ criterion: 'up', rival: 'beta', factor: 4, takeover: 12 });
  expect(nearestWeight([up, down])).toMatchObject({ criterion: 'down', rival: 'gamma', takeover: 1 });
  expect(nearestWeight([up, down])?.factor).toBeCloseTo(4 / 9, 12);
});

it('passes over ends where nobody takes over, or only with all the weight there is', () => {
  expect(nearestWeight([interval('none', {}), interval('all', { high: 1, highRival: 'beta' })])).toBeUndefined();
});

it.each([
  [2.34, 'more than 2.3 times as much as'],
  [0.404, 'less than 40% of what it counts'],
])('says a factor of %d in words', (factor, words) => {
  expect(timesInWords(factor)).toBe(words);
});
