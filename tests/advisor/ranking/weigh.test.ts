import { describe, expect, test } from 'vitest';
import { effectsOf } from '../../../src/advisor/ranking/effects.ts';
import { weigh } from '../../../src/advisor/ranking/weigh.ts';
import type { Option } from '../../../src/knowledge/model.ts';
import { EMPTY_PROFILE, type Profile } from '../../../src/knowledge/profile.ts';
import { model } from '../../fixtures/small-model.ts';
import { model as twoLanguages } from '../../fixtures/two-languages.ts';

const importances = (own: Profile['importances']) =>
  weigh(model, { ...EMPTY_PROFILE, importances: own }).map(({ criterion, weight }) => [criterion, weight]);

describe('weights', () => {
  test('are told heaviest first, and those that are equal in content order', () => {
    expect(importances({ admin: 1, speed: 3 })).toEqual([
      ['speed', 3 / 4],
      ['admin', 1 / 4],
    ]);
    expect(importances({ speed: 2, docs: 2, admin: 4 })).toEqual([
      ['admin', 1 / 2],
      ['docs', 1 / 4],
      ['speed', 1 / 4],
    ]);
  });

  test('are there for what has some importance, and for nothing where nothing has', () => {
    expect(importances({ admin: 0, speed: 3 })).toEqual([['speed', 1]]);
    expect(importances({ admin: 0 })).toEqual([]);
    expect(importances({})).toEqual([]);
  });

  test('count frameworks that the person names once, however many they are', () => {
    const known = (...already: string[]) =>
      weigh(twoLanguages, { ...EMPTY_PROFILE, answers: { already } }).map((own) => [own.criterion, own.importance]);
    expect(known('alpha')).toEqual([['known', 4]]);
    expect(known('alpha', 'gamma')).toEqual([['known', 4]]);
    expect(known('none')).toEqual([]);
  });
});

describe('an effect', () => {
  const choice = (question: string, option: string, rest: Partial<Option>) => {
    const [first] = model.questions;
    if (!first) throw new Error('no question');
    return {
      question: { ...first, id: question },
      option: { id: option, text: '', effects: {}, neutral: false, ...rest },
    };
  };
  const strong = choice('load', 'fast', { effects: { speed: 8, docs: 1 } });
  const reweighing = (to: number, question = 'load') => choice('people', `adds ${to}`, { reweighs: { question, to } });

  test('adds what its option says', () => {
    expect(effectsOf([strong, choice('people', 'yes', { effects: { speed: 2 } })])).toEqual(
      new Map([
        [
          'speed',
          [
            { question: 'load', option: 'fast', add: 8 },
            { question: 'people', option: 'yes', add: 2 },
          ],
        ],
        ['docs', [{ question: 'load', option: 'fast', add: 1 }]],
      ]),
    );
  });

  test.each([
    ['an answer to another question says 2', [reweighing(2)], [2, 2]],
    ['it says 32', [reweighing(32)], [32, 32]],
    ['it speaks of another question', [reweighing(2, 'people')], [8, 1]],
  ])('adds what it is told where %s', (_name, others, adds) => {
    const effects = effectsOf([strong, ...others]);
    expect(['speed', 'docs'].map((criterion) => effects.get(criterion)?.[0]?.add)).toEqual(adds);
  });

  test('that may add nothing is none', () => {
    expect(effectsOf([strong, reweighing(0)])).toEqual(new Map());
  });
});
