import { expect, it } from 'vitest';
import type { WeightInterval } from '../../../src/advisor/robustness/analysis.ts';
import { nearestWeight, timesInWords } from '../../../src/views/result/nearest-weight.ts';

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
  expect(nearestWeight([up])).toEqual({ criterion: 'up', rival: 'beta', side: 'high', factor: 4, takeover: 12 });
  expect(nearestWeight([up, down])).toMatchObject({ criterion: 'down', rival: 'gamma', side: 'low', takeover: 1 });
  expect(nearestWeight([up, down])?.factor).toBeCloseTo(4 / 9, 12);
});

it('passes over ends where nobody takes over, or only with all the weight there is', () => {
  expect(nearestWeight([interval('none', {}), interval('all', { high: 1, highRival: 'beta' })])).toBeUndefined();
});

it.each<['low' | 'high', number, string]>([
  ['high', 2.34, 'more than 2.4 times as much as'],
  ['high', 1.02, 'more than 1.1 times as much as'],
  ['high', 1, 'the least bit more than'],
  ['low', 0.409, 'less than 40% of what it counts'],
  ['low', 1, 'the least bit less than'],
])('says a factor towards the %s end, %d, in words that hold beyond it', (side, factor, words) => {
  expect(timesInWords(side, factor)).toBe(words);
});
