import { expect, test } from 'vitest';
import { EMPTY_PROFILE } from '../../../src/knowledge/profile.ts';
import { skippedOf } from '../../../src/views/outlook/question-order.ts';
import { model } from '../../fixtures/small-model.ts';

const ids = model.questions.map(({ id }) => id);
const [first = '', second = '', third = ''] = ids;
const skipped = (trail: readonly string[], current?: string) =>
  skippedOf(model, EMPTY_PROFILE, trail, current).map(({ id }) => id);

test('what was shown and left unanswered is skipped, the question on the screen is not', () => {
  expect(skipped([first, second], third)).toEqual([first, second]);
  expect(skipped([first, second], second)).toEqual([first]);
});

test('who goes back, or looks at another page, has not skipped the last question shown', () => {
  expect(skipped([first, second], first)).toEqual([]);
  expect(skipped([first, second])).toEqual([first]);
});

test('when all were shown, the last one was skipped too', () => {
  expect(skipped(ids)).toEqual(ids);
});
