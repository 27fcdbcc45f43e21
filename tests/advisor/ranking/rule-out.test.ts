import { describe, expect, test } from 'vitest';
import { waiversOf } from '../../../src/advisor/ranking/rule-out.ts';

/** A framework fails these requirements, each an option of a question of the same name. */
const failing = (framework: string, ...requirements: string[]) =>
  [
    framework,
    requirements.map((id) => ({ question: `about ${id}`, option: id, fact: id, anyOf: ['yes'], has: ['no'] })),
  ] as const;

describe('requirements to give up', () => {
  test('that free most come first, those that free as many in the order of the frameworks', () => {
    const failures = new Map([
      failing('alpha', 'small'),
      failing('beta', 'large'),
      failing('gamma', 'other'),
      failing('delta', 'large'),
    ]);
    expect(waiversOf(failures)).toEqual([
      { question: 'about large', option: 'large', frees: ['beta', 'delta'] },
      { question: 'about small', option: 'small', frees: ['alpha'] },
      { question: 'about other', option: 'other', frees: ['gamma'] },
    ]);
  });

  test('free nobody that another requirement rules out as well', () => {
    expect(waiversOf(new Map([failing('alpha', 'small', 'large'), failing('beta', 'large')]))).toEqual([
      { question: 'about large', option: 'large', frees: ['beta'] },
    ]);
    expect(waiversOf(new Map([failing('alpha', 'small', 'large')]))).toEqual([]);
  });
});
