import { describe, expect, it } from 'vitest';
import type { Duel } from '../../../src/advisor/ranking/duel.ts';
import type { Rival, WeightInterval } from '../../../src/advisor/robustness/analysis.ts';
import { flipGroups } from '../../../src/views/recommendation/changes/flip-groups.ts';
import {
  decisiveInWords,
  endsOf,
  fewestReasons,
  firstThen,
  rivalInWords,
  robustnessInWords,
  roomIn,
} from '../../../src/views/result/change-words.ts';
import { namesOf } from '../../../src/views/words/names.ts';
import { percent } from '../../../src/views/words/points.ts';
import { shareInWords } from '../../../src/views/words/share-of-draws.ts';
import { model } from '../../fixtures/small-model.ts';

const names = namesOf(model);

describe('a share of draws', () => {
  it.each([
    [0, '0%', 'none'],
    [0.0001, '<1%', 'less than 1%'],
    [0.005, '1%', '1%'],
    [0.83, '83%', '83%'],
    [0.9949, '99%', '99%'],
    [0.995, '>99%', 'more than 99%'],
    [0.9999, '>99%', 'more than 99%'],
    [1, '100%', 'all'],
  ])('%d: %s, %s', (share, figure, words) => {
    expect(percent(share)).toBe(figure);
    expect(shareInWords(share)).toBe(words);
  });
});

describe('how wrong all weights may be', () => {
  const rival = (robustness: number | null): Rival => ({
    framework: 'beta',
    robustness,
    change: null,
    takeover: null,
    behind: 1,
  });
  it.each([
    [null, 'Beta is better than Alpha on nothing that has weight, so no change of these weights puts it ahead.'],
    // Never rounded up: at 1.1469 Beta could be level.
    [
      1.1469,
      'Alpha stays ahead of Beta as long as no weight is off by a factor of 1.14 or more, even if all are wrong at once.',
    ],
    [
      1.5,
      'Alpha stays ahead of Beta as long as no weight is off by a factor of 1.50 or more, even if all are wrong at once.',
    ],
    [1.004, 'Were every weight off by 1%, all in the worst direction, Beta would be level or ahead.'],
    [1, 'Alpha and Beta are level, so the weights need not be wrong at all.'],
  ])('%s', (robustness, words) => expect(robustnessInWords(rival(robustness), 'alpha', names)).toBe(words));
});

describe('the least change of weights', () => {
  const move = (criterion: string, from: number, to: number) => ({ criterion, from, to });
  it.each([
    ['none needed', { distance: 0, moves: [] }, 'It is level already.'],
    [
      'two moves',
      { distance: 0.082, moves: [move('admin', 0.071, 0.03), move('docs', 0.1, 0.141)] },
      'Move 4.1% of the weight: admin panel from 7.1% to 3.0% and generated docs from 10.0% to 14.1%.',
    ],
    [
      'one point',
      { distance: 0.02, moves: [move('admin', 0.5, 0.49), move('docs', 0.5, 0.51)] },
      'Move 1.0% of the weight: admin panel from 50.0% to 49.0% and generated docs from 50.0% to 51.0%.',
    ],
    [
      'hardly any',
      { distance: 0.0002, moves: [move('admin', 0.5, 0.4999), move('docs', 0.5, 0.5001)] },
      'Move less than 0.1% of the weight.',
    ],
    [
      'five moves',
      {
        distance: 1,
        moves: [
          move('admin', 0.5, 0),
          move('docs', 0.1, 0.4),
          move('speed', 0.1, 0.2),
          move('x', 0.1, 0.15),
          move('y', 0, 0.05),
        ],
      },
      'Move 50.0% of the weight: admin panel from 50.0% to 0.0%, generated docs from 10.0% to 40.0%, speed from 10.0% to 20.0% and two smaller moves.',
    ],
  ])('%s', (_, change, words) => expect(rivalInWords({ change, takeover: null }, names)).toBe(words));

  const takeover = (alone: boolean, ...adds: string[]) => ({ importances: {}, alone, adds });
  const change = { distance: 0.02, moves: [move('admin', 0.5, 0.49), move('docs', 0.5, 0.51)] };
  const level = 'Move 1.0% of the weight: admin panel from 50.0% to 49.0% and generated docs from 50.0% to 51.0%.';
  it.each<[Pick<Rival, 'change' | 'takeover'>, string]>([
    [{ change: null, takeover: null }, 'No weights put it level with the first.'],
    [
      { change: null, takeover: takeover(true, 'speed', 'docs') },
      'No weights of what counts now do. With weight on speed and generated docs, it comes first.',
    ],
    [
      { change: null, takeover: takeover(false, 'speed') },
      'No weights of what counts now do. With weight on speed, it is level.',
    ],
    [{ change, takeover: takeover(true) }, level],
    [{ change, takeover: takeover(true, 'speed') }, `${level} To come first alone, it takes weight on speed as well.`],
    [{ change, takeover: takeover(false) }, `${level} It can be no more than level.`],
  ])('%j', (rival, words) => expect(rivalInWords(rival, names)).toBe(words));
});

describe('an interval', () => {
  const interval = (rest: Partial<WeightInterval>): WeightInterval => ({
    criterion: 'admin',
    weight: 0.1,
    low: 0,
    high: 1,
    lowRival: null,
    highRival: null,
    lowTakeover: null,
    highTakeover: null,
    ...rest,
  });
  it.each<[Partial<WeightInterval>, readonly string[]]>([
    [{}, []],
    [{ high: 0.174, highRival: 'beta' }, ['Beta above 17.4%']],
    [{ low: 0.032, lowRival: 'beta', high: 0.174, highRival: 'gamma' }, ['Beta below 3.2%', 'Gamma above 17.4%']],
    [{ highRival: 'beta' }, ['Level with Beta at 100.0%']],
    [{ lowRival: 'beta' }, ['Level with Beta at 0.0%']],
  ])('%j', (rest, words) => expect(endsOf(interval(rest), names).map((end) => end.words)).toEqual(words));

  it('has room up to the nearest end where another draws level', () => {
    expect(roomIn(interval({}))).toBe(Number.POSITIVE_INFINITY);
    expect(roomIn(interval({ low: 0.04, lowRival: 'beta', high: 0.5, highRival: 'beta' }))).toBeCloseTo(0.06);
  });
});

describe('who is first then', () => {
  it.each<[readonly string[], string, string]>([
    [['beta'], 'Beta comes first', 'Beta would come first'],
    [['alpha', 'beta'], 'Alpha and Beta share the first place', 'Alpha and Beta would share the first place'],
    [[], 'no framework comes first', 'no framework would come first'],
  ])('%j', (first, is, would) => {
    expect(firstThen(first, 'is', names)).toBe(is);
    expect(firstThen(first, 'would', names)).toBe(would);
  });

  it('is told of the decisive finding', () =>
    expect(
      decisiveInWords(
        {
          finding: 0,
          framework: 'alpha',
          criterion: 'admin',
          from: 'high',
          to: 'low',
          steps: 2,
          own: 'low',
          first: ['beta'],
        },
        names,
      ),
    ).toBe(
      'If this one rating of Alpha on admin panel were “low” instead of “high”, two steps away, Beta would come first. ' +
        'No other single rating would in fewer steps.',
    ));
});

describe('the fewest reasons', () => {
  const duel = (...points: readonly number[]): Omit<Duel, 'why'> => ({
    first: 'alpha',
    second: 'beta',
    lead: 0.1,
    differences: points.map((own, place) => ({ criterion: ['admin', 'docs', 'speed'][place] ?? '', points: own })),
  });
  it.each<[Omit<Duel, 'why'>, readonly string[], string]>([
    [
      duel(0.3, -0.2, 0.1),
      ['admin'],
      'The fewest reasons: one of the two advantages of Alpha is enough to outweigh the one advantage of Beta: admin panel.',
    ],
    [
      duel(0.3, 0.2, -0.4),
      ['admin', 'docs'],
      'It takes both advantages of Alpha to outweigh the one advantage of Beta.',
    ],
    [duel(0.3, -0.2), ['admin'], 'The one advantage of Alpha, admin panel, outweighs the one advantage of Beta.'],
    [duel(0.3, 0.2), ['admin'], 'One reason is enough, because nothing that has weight speaks for Beta: admin panel.'],
    [duel(), [], ''],
  ])('%j', (facts, why, words) => expect(fewestReasons({ ...facts, why }, names)).toBe(words));
});

describe('answers that flip the winner', () => {
  it('stand together where they put the same first, least change first and no answer last', () => {
    const flip = (to: readonly string[], first: readonly string[]) => ({
      ...{ question: 'load', from: ['a'], byRequirement: false },
      ...{ to, first },
    });
    expect(
      flipGroups([flip(['b', 'c'], ['beta']), flip(['a', 'c'], ['beta']), flip(['c'], ['gamma']), flip([], ['beta'])]),
    ).toEqual([
      { question: 'load', from: ['a'], first: ['beta'], to: [['a', 'c'], ['b', 'c'], []] },
      { question: 'load', from: ['a'], first: ['gamma'], to: [['c']] },
    ]);
  });
});
