import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/advisor/evidence/assess.ts';
import type { Pair } from '../../../src/advisor/pair/pair.ts';
import { groupsLed, type RatingsApart, ratingsApart } from '../../../src/advisor/pair/ratings-apart.ts';
import { model as small } from '../../fixtures/small-model.ts';
import { changed } from './changed-model.ts';

// Alpha: speed 0.58, admin 1, docs 0.5. Gamma: speed 0.5, admin 0.25, docs 1. Beta: speed 0.75, admin 0, docs unknown.
describe('ratings', () => {
  const of = (pair: Pair, leftOut: readonly string[] = []) => ratingsApart(small, assess(small, { leftOut }), pair);
  const steps = (list: RatingsApart['level']) => list.map((gap) => `${gap.criterion} ${gap.steps}`);

  it('lie as many steps apart as their words do, most steps first', () => {
    const { ahead, level, unknown } = of(['alpha', 'gamma']);
    expect(steps(ahead.first)).toEqual(['uses-snake 4', 'admin 3']);
    expect(steps(ahead.second)).toEqual(['docs 2']);
    // 0.58 and 0.5 are both moderate.
    expect(steps(level)).toEqual(['speed 0']);
    expect(unknown).toEqual([]);
  });

  it('are not compared where nobody speaks, and say of whom', () => {
    expect(of(['alpha', 'beta']).unknown).toEqual([{ criterion: 'docs', of: ['second'] }]);
    expect(of(['alpha', 'beta'], ['manual']).unknown).toEqual([{ criterion: 'docs', of: ['first', 'second'] }]);
  });
});

it('of as many steps apart, the ratings that differ more in value come first', () => {
  const model = changed([
    ['sources/manual', 'moderate: serves some', 'low: serves few'],
    ['sources/manual', 'very high: writes all of them', 'low: writes few of them'],
  ]);
  // Alpha's speed is 0.58 and its docs 0.5; Gamma is low in both.
  const { ahead } = ratingsApart(model, assess(model), ['alpha', 'gamma']);
  expect(ahead.first.map(({ criterion, steps }) => `${criterion} ${steps}`)).toEqual([
    'uses-snake 4',
    'admin 3',
    'speed 1',
    'docs 1',
  ]);
  const turned = ratingsApart(model, assess(model), ['gamma', 'alpha']);
  expect(turned.ahead.second.map(({ criterion }) => criterion)).toEqual(['uses-snake', 'admin', 'speed', 'docs']);
});

describe('groups', () => {
  const of = (pair: Pair, leftOut: readonly string[] = []) =>
    groupsLed(small, ratingsApart(small, assess(small, { leftOut }), pair));

  it('are led by whoever has more steps in all their criteria together', () => {
    expect(of(['alpha', 'gamma'])).toEqual({ first: ['box'], second: [], even: ['load'] });
    expect(of(['alpha', 'beta'])).toEqual({ first: ['box'], second: ['load'], even: [] });
  });

  it('are left out where nothing in them can be compared', () => {
    expect(of(['alpha', 'gamma'], ['manual'])).toEqual({ first: ['box'], second: [], even: [] });
    expect(of(['alpha', 'gamma'], ['manual', 'review'])).toEqual({ first: [], second: [], even: [] });
  });
});
