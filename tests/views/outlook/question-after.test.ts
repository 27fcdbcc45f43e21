import { expect, test } from 'vitest';
import { EMPTY_PROFILE } from '../../../src/knowledge/profile.ts';
import { type Choose, questionAfter } from '../../../src/views/outlook/question-after.ts';
import { model } from '../../fixtures/small-model.ts';

const [first, second] = model.questions;
const answered = { ...EMPTY_PROFILE, answers: { [first?.id ?? '']: [first?.options[0]?.id ?? ''] } };
const last: Choose = (_model, _profile, wanted) => wanted.at(-1)?.id;

test('in content order, until there is somebody who chooses', () => {
  expect(questionAfter(model, answered, [], first?.id)).toBe(second?.id);
  expect(questionAfter(model, answered, [], first?.id, last)).toBe(model.questions.at(-1)?.id);
});

test('in content order too while nothing is answered, whoever chooses', () => {
  expect(questionAfter(model, EMPTY_PROFILE, [], first?.id, last)).toBe(second?.id);
});
