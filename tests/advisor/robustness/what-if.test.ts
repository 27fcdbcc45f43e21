import { describe, expect, test } from 'vitest';
import { recommend } from '../../../src/advisor/ranking/recommend.ts';
import { applyChange, type Change, withChange } from '../../../src/advisor/robustness/what-if.ts';
import type { Profile } from '../../../src/knowledge/profile.ts';
import type { Rating } from '../../../src/knowledge/vocabulary.ts';
import { model } from '../../fixtures/small-model.ts';

const profile: Profile = {
  answers: { people: ['yes'], load: ['fast'] },
  importances: { docs: 4 },
  leftOut: [],
  candidates: [],
  ownRatings: {},
};
const before = { model, profile };

describe('a change to try out', () => {
  test('is another answer', () => {
    const { answers } = applyChange(before, { kind: 'answer', question: 'people', options: ['no'] }).profile;
    expect(answers).toEqual({ people: ['no'], load: ['fast'] });
  });

  test('is no answer', () => {
    expect(applyChange(before, { kind: 'answer', question: 'people', options: [] }).profile.answers).toEqual({
      load: ['fast'],
    });
  });

  test('is importances beside those set by hand before', () => {
    const { importances } = applyChange(before, { kind: 'importances', importances: { speed: 2.5 } }).profile;
    expect(importances).toEqual({ docs: 4, speed: 2.5 });
  });

  test('is sources left out', () => {
    expect(applyChange(before, { kind: 'left-out', leftOut: ['manual'] }).profile.leftOut).toEqual(['manual']);
  });

  test('is frameworks considered', () => {
    const { candidates } = applyChange(before, { kind: 'candidates', candidates: ['gamma', 'alpha'] }).profile;
    expect(candidates).toEqual(['alpha', 'gamma']);
  });

  test('is an own rating of a cell, with the model as it was', () => {
    const own = { rating: 'very low', reason: 'tried it' } as const;
    const after = applyChange(before, { kind: 'rating', cell: 'alpha.admin', own });
    expect(after.model).toBe(model);
    expect(after.profile).toEqual({ ...profile, ownRatings: { 'alpha.admin': own } });
    expect(recommend(model, profile).standings[0]?.framework).toBe('alpha');
    expect(recommend(model, after.profile).standings[0]?.framework).not.toBe('alpha');
  });

  test('gives a cell back to the sources', () => {
    const rated = { ...profile, ownRatings: { 'alpha.admin': { rating: 'low', reason: '' } as const } };
    const after = applyChange({ model, profile: rated }, { kind: 'rating', cell: 'alpha.admin', own: null });
    expect(after.profile).toEqual(profile);
  });

  test('is no rating of a cell that there is not', () => {
    for (const cell of ['alpha.turbo', 'omega.admin', 'alpha', 'constructor', ''])
      expect(applyChange(before, { kind: 'rating', cell, own: { rating: 'low', reason: '' } }).profile).toEqual(
        profile,
      );
  });

  test('drops what the model does not know', () => {
    const after = applyChange(before, { kind: 'importances', importances: { turbo: 9 } });
    expect(after.profile).toEqual(profile);
  });
});

describe('one more change', () => {
  const rate = (cell: string, rating: Rating): Change => ({ kind: 'rating', cell, own: { rating, reason: '' } });
  const people = (...options: string[]): Change => ({ kind: 'answer', question: 'people', options });
  const weights = (importances: Record<string, number>): Change => ({ kind: 'importances', importances });

  test('takes the place of an earlier one to the same question, cell or sources', () => {
    const one = withChange([people('no')], people('not-sure'), before);
    expect(one).toEqual([people('not-sure')]);
    const out = (...leftOut: string[]): Change => ({ kind: 'left-out', leftOut });
    expect(withChange([out('manual')], out('manual', 'review'), before)).toEqual([out('manual', 'review')]);
    const rating = (to: 'low' | 'high'): Change => rate('alpha.admin', to);
    expect(withChange([rating('low')], rating('high'), before)).toEqual([rating('high')]);
  });

  test('stands beside those to others, and joins importances', () => {
    expect(withChange([people('no'), weights({ speed: 3 })], weights({ docs: 5 }), before)).toEqual([
      people('no'),
      weights({ speed: 3, docs: 5 }),
    ]);
  });

  test('of frameworks considered takes the place of the earlier one', () => {
    const considered = (...candidates: string[]): Change => ({ kind: 'candidates', candidates });
    expect(withChange([considered('alpha')], considered('beta'), before)).toEqual([considered('beta')]);
  });

  test('to another question or cell, or of another kind, stands beside it', () => {
    const changes: Change[] = [
      people('no'),
      { kind: 'answer', question: 'load', options: ['documented'] },
      rate('alpha.admin', 'low'),
      rate('beta.admin', 'moderate'),
      { kind: 'left-out', leftOut: ['manual'] },
      { kind: 'candidates', candidates: ['alpha'] },
      weights({ speed: 3 }),
    ];
    expect(changes.reduce<readonly Change[]>((kept, own) => withChange(kept, own, before), [])).toEqual(changes);
  });

  test('is none where it leads back to where it started', () => {
    expect(withChange([people('no')], people('yes'), before)).toEqual([]);
    expect(withChange([weights({ docs: 5 })], weights({ docs: 4 }), before)).toEqual([]);
    expect(
      withChange([rate('alpha.admin', 'low')], { kind: 'rating', cell: 'alpha.admin', own: null }, before),
    ).toEqual([]);
  });
});
