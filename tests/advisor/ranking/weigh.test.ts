import { describe, expect, test } from 'vitest';
import { effectsOf } from '../../../src/advisor/ranking/effects.ts';
import { weigh } from '../../../src/advisor/ranking/weigh.ts';
import type { Option } from '../../../src/knowledge/knowledge-base.ts';
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
  const weakening = (to: number, question = 'load') => choice('people', `at most ${to}`, { weakens: { question, to } });

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
    ['another answer weakens it', [weakening(2)], [2, 1]],
    ['two answers do, the one that allows less counts', [weakening(4), weakening(2)], [2, 1]],
    ['and in the other order as well', [weakening(2), weakening(4)], [2, 1]],
    ['an answer weakens another question', [weakening(2, 'people')], [8, 1]],
  ])('adds at most what is allowed where %s', (_name, others, adds) => {
    const effects = effectsOf([strong, ...others]);
    expect(['speed', 'docs'].map((criterion) => effects.get(criterion)?.[0]?.add)).toEqual(adds);
  });

  test('that may add nothing is none', () => {
    expect(effectsOf([strong, weakening(0)])).toEqual(new Map());
  });
});
