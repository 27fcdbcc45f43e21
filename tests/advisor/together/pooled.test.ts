import { expect, test } from 'vitest';
import { pooledOf } from '../../../src/advisor/together/pooled.ts';
import type { Model } from '../../../src/knowledge/model.ts';
import { EMPTY_PROFILE, type Profile } from '../../../src/knowledge/profile.ts';
import { model as small } from '../../fixtures/small-model.ts';

/** The small model with a question about what runs already, which feeds the last criterion. */
const model: Model = {
  ...small,
  questions: [
    ...small.questions,
    {
      id: 'already',
      topic: 'What runs already',
      text: 'What runs already?',
      theme: 'users',
      choose: 'many',
      options: [
        { id: 'runs-alpha', text: 'Alpha', framework: 'alpha', effects: {}, neutral: false },
        { id: 'runs-gamma', text: 'Gamma', framework: 'gamma', effects: {}, neutral: false },
        { id: 'none', text: 'None', effects: {}, neutral: true },
      ],
    },
  ],
  criteria: [
    ...small.criteria,
    {
      id: 'known',
      name: 'Known',
      group: 'box',
      question: 'Is it known?',
      from: { question: 'already' },
    },
  ],
};

const running = (...already: string[]): Profile => ({ ...EMPTY_PROFILE, answers: { already } });

test('what some run already and others do not is pooled, with who named it, in content order', () => {
  expect(pooledOf(model, [running('runs-gamma'), EMPTY_PROFILE, running('runs-gamma', 'runs-alpha')])).toEqual([
    { criterion: 'known', framework: 'alpha', by: [2] },
    { criterion: 'known', framework: 'gamma', by: [0, 2] },
  ]);
});

test('what everybody runs, or nobody, is not, nor an answer that names no framework', () => {
  expect(pooledOf(model, [running('runs-alpha'), running('runs-alpha')])).toEqual([]);
  expect(pooledOf(model, [running('none'), EMPTY_PROFILE])).toEqual([]);
  expect(pooledOf(model, [])).toEqual([]);
});

test('nothing is where no question feeds a criterion', () => {
  expect(pooledOf(small, [{ ...EMPTY_PROFILE, answers: { people: ['yes'] } }, EMPTY_PROFILE])).toEqual([]);
});
