import { expect, test } from 'vitest';
import { possibleAnswers } from '../../../src/advisor/ranking/possible-answers.ts';
import type { Question } from '../../../src/knowledge/model.ts';
import { model } from '../../fixtures/small-model.ts';

const answers = (change: Partial<Question>) =>
  possibleAnswers({ ...model.questions.find(({ id }) => id === 'load'), ...change } as Question).map((answer) =>
    answer.map(({ id }) => id).join('+'),
  );

test('a question that takes one answer has each of its options', () => {
  expect(answers({ choose: 'one' })).toEqual(['fast', 'documented', 'neither']);
});

test('a question that takes several has each set of those that say something, and each that does not by itself', () => {
  expect(answers({ choose: 'many' })).toEqual(['fast', 'documented', 'fast+documented', 'neither']);
});

test('a question without options has no answer', () => {
  expect(answers({ choose: 'many', options: [] })).toEqual([]);
  expect(answers({ choose: 'one', options: [] })).toEqual([]);
});
