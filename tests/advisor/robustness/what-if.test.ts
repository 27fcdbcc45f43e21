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

  test('is no other rating of a finding that has it, that states a fact, or that is not there', () => {
    const rated = model.findings.findIndex((own) => own.kind === 'rated' && own.rating === 'high');
    const stated = model.findings.findIndex(({ kind }) => kind === 'stated');
    for (const finding of [rated, stated, model.findings.length])
      expect(applyChange(before, { kind: 'rating', finding, rating: 'high' }).model).toBe(model);
  });

  test('is another rating of one finding, with the profile and the model as they were', () => {
    const number = model.findings.findIndex(
      (own) => own.kind === 'rated' && own.framework === 'alpha' && own.criterion === 'admin',
    );
    const after = applyChange(before, { kind: 'rating', finding: number, rating: 'very low' });
    expect(after.profile).toBe(profile);
    expect(after.model.findings[number]).toMatchObject({ rating: 'very low' });
    expect(model.findings[number]).toMatchObject({ rating: 'very high' });
    expect(recommend(after.model, after.profile).standings[0]?.framework).not.toBe('alpha');
  });

  test('drops what the model does not know', () => {
    const after = applyChange(before, { kind: 'importances', importances: { turbo: 9 } });
    expect(after.profile).toEqual(profile);
  });
});

describe('one more change', () => {
  const people = (...options: string[]): Change => ({ kind: 'answer', question: 'people', options });
  const weights = (importances: Record<string, number>): Change => ({ kind: 'importances', importances });

  test('takes the place of an earlier one to the same question, finding or sources', () => {
    const one = withChange([people('no')], people('not-sure'), before);
    expect(one).toEqual([people('not-sure')]);
    const out = (...leftOut: string[]): Change => ({ kind: 'left-out', leftOut });
    expect(withChange([out('manual')], out('manual', 'review'), before)).toEqual([out('manual', 'review')]);
    const rating = (to: 'low' | 'high'): Change => ({ kind: 'rating', finding: 3, rating: to });
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

  test('to another question or finding, or of another kind, stands beside it', () => {
    const changes: Change[] = [
      people('no'),
      { kind: 'answer', question: 'load', options: ['documented'] },
      { kind: 'rating', finding: 3, rating: 'low' },
      { kind: 'rating', finding: 4, rating: 'moderate' },
      { kind: 'left-out', leftOut: ['manual'] },
      { kind: 'candidates', candidates: ['alpha'] },
      weights({ speed: 3 }),
    ];
    expect(changes.reduce<readonly Change[]>((kept, own) => withChange(kept, own, before), [])).toEqual(changes);
  });

  test('is none where it leads back to where it started', () => {
    expect(withChange([people('no')], people('yes'), before)).toEqual([]);
    expect(withChange([weights({ docs: 5 })], weights({ docs: 4 }), before)).toEqual([]);
    const own = model.findings[3];
    if (own?.kind !== 'rated') throw new Error('not a rating');
    const rating = (to: Rating): Change => ({ kind: 'rating', finding: 3, rating: to });
    expect(withChange([rating('low')], rating(own.rating), before)).toEqual([]);
  });

  test('that rates a finding anew has a model of its own for each rating', () => {
    const rate = (finding: number, rating: Rating) => applyChange(before, { kind: 'rating', finding, rating }).model;
    expect(rate(3, 'low').findings[3]).toMatchObject({ rating: 'low' });
    expect(rate(3, 'moderate').findings[3]).toMatchObject({ rating: 'moderate' });
    expect(rate(4, 'moderate').findings[4]).toMatchObject({ rating: 'moderate' });
    expect(rate(4, 'moderate').findings[3]).toBe(model.findings[3]);
  });

  test('that rates a finding anew makes one model, however often it is asked for', () => {
    const rating: Change = { kind: 'rating', finding: 3, rating: 'low' };
    expect(applyChange(before, rating).model).toBe(applyChange(before, rating).model);
  });
});
