import { describe, expect, it } from 'vitest';
import { at } from '../../../src/mcda/input/at.ts';
import { checkWeights, isLevel } from '../../../src/mcda/input/check-input.ts';

describe('a difference of values is none', () => {
  it.each([
    [5e-10, 1, true],
    [-5e-10, 1, true],
    [6e-10, 1, false],
    [5e-10, 1e-3, true],
    [6e-10, 1e-3, false],
    [5e-7, 1000, true],
    [-5e-7, 1000, true],
    [6e-7, 1000, false],
  ])('%d, where the largest is %d: %s', (difference, largest, level) => {
    expect(isLevel(difference, largest)).toBe(level);
  });
});

describe('the least weight is 1e-30 of the largest, whatever that is', () => {
  it.each([1e-20, 1, 1e20])('%d', (largest) => {
    expect(() => checkWeights('weights', [largest, largest * 2e-30], 2)).not.toThrow();
    expect(() => checkWeights('weights', [largest, largest * 5e-31], 2)).toThrow(
      `weights[1] is ${largest * 5e-31}: expected 0, or 1e-30 or more of the largest weight`,
    );
  });
});

it('an entry that is not there is a mistake, and says where', () => {
  expect(at(['a', 'b'], 1)).toBe('b');
  expect(() => at(['a', 'b'], 2)).toThrow(new RangeError('no entry 2 among 2'));
});
