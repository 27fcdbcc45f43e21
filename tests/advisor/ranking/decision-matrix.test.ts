import { expect, test } from 'vitest';
import { decisionMatrixOf, nameAt } from '../../../src/advisor/ranking/decision-matrix.ts';
import { recommend } from '../../../src/advisor/ranking/recommend.ts';
import { EMPTY_PROFILE } from '../../../src/knowledge/profile.ts';
import { model } from '../../fixtures/small-model.ts';

test('a ranking is compared leader first, on what has weight, heaviest first', () => {
  const { frameworks, criteria, values, importances } = decisionMatrixOf(
    recommend(model, { ...EMPTY_PROFILE, importances: { admin: 1, docs: 3 } }),
  );
  // Gamma 3 + 1/4, Alpha 3/2 + 1, Beta 3/2.
  expect(frameworks).toEqual(['gamma', 'alpha', 'beta']);
  expect(criteria).toEqual(['docs', 'admin']);
  expect(importances).toEqual([3, 1]);
  expect(values).toEqual([
    [1, 1 / 4],
    [1 / 2, 1],
    [1 / 2, 0],
  ]);
});

test('a position that nothing has is a mistake, and says which', () => {
  expect(nameAt(['alpha', 'beta'], 1)).toBe('beta');
  expect(() => nameAt(['alpha', 'beta'], 2)).toThrow(new RangeError('There is no position 2 among 2.'));
});
