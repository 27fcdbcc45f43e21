import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/advisor/evidence/assess.ts';
import { recommend } from '../../../src/advisor/ranking/recommend.ts';
import { drawRanks } from '../../../src/advisor/robustness/acceptability.ts';
import { EMPTY_PROFILE, type Profile } from '../../../src/knowledge/profile.ts';
import { RATING_VALUE, RATINGS } from '../../../src/knowledge/vocabulary.ts';
import { model } from '../../fixtures/small-model.ts';

const own = { rating: 'high', reason: 'measured it' } as const;

describe('an own rating', () => {
  test.each(RATINGS)('“%s” counts as it is, without a range, and no finding counts beside it', (rating) => {
    const cell = assess(model, { ownRatings: { 'alpha.speed': { rating, reason: '' } } }).cell('alpha', 'speed');
    const value = RATING_VALUE[rating];
    expect(cell).toMatchObject({ value, low: value, high: value, known: true, disputed: false, findings: [] });
  });

  test('says what would count without it', () => {
    const before = assess(model).cell('alpha', 'speed');
    expect(before.findings).not.toEqual([]);
    const { own: given } = assess(model, { ownRatings: { 'alpha.speed': own } }).cell('alpha', 'speed');
    expect(given).toEqual({ ...own, instead: before });
    expect(
      assess(model, { leftOut: ['review', 'manual'], ownRatings: { 'alpha.speed': own } }).cell('alpha', 'speed'),
    ).toMatchObject({ value: 0.75, own: { instead: { known: false } } });
  });

  test('makes an unknown cell known', () => {
    const unknown = model.frameworks
      .flatMap(({ id }) => model.criteria.map((criterion) => assess(model).cell(id, criterion.id)))
      .find(({ known }) => !known);
    if (!unknown) throw new Error('The small model has an unknown cell.');
    const ownRatings = { [`${unknown.framework}.${unknown.criterion}`]: own };
    expect(assess(model, { ownRatings }).cell(unknown.framework, unknown.criterion)).toMatchObject({
      known: true,
      value: 0.75,
      low: 0.75,
      high: 0.75,
    });
  });

  test('changes no other cell and no fact', () => {
    const [plain, rated] = [assess(model), assess(model, { ownRatings: { 'alpha.speed': own } })];
    for (const { id } of model.frameworks) {
      for (const criterion of model.criteria)
        if (id !== 'alpha' || criterion.id !== 'speed')
          expect(rated.cell(id, criterion.id)).toBe(plain.cell(id, criterion.id));
      for (const fact of model.facts) expect(rated.fact(id, fact.id)).toBe(plain.fact(id, fact.id));
    }
  });

  test('of a cell that the model does not have is passed over', () => {
    const ownRatings = { 'omega.speed': own, 'alpha.turbo': own, alpha: own };
    expect(recommend(model, { ...EMPTY_PROFILE, answers: { load: ['fast'] }, ownRatings }).standings).toEqual(
      recommend(model, { ...EMPTY_PROFILE, answers: { load: ['fast'] } }).standings,
    );
  });

  test('is as sure as whoever gives it: where all are rated by hand, every reading is the same', () => {
    const profile: Profile = {
      ...EMPTY_PROFILE,
      importances: { speed: 4 },
      ownRatings: {
        'alpha.speed': { rating: 'high', reason: '' },
        'beta.speed': { rating: 'moderate', reason: '' },
        'gamma.speed': { rating: 'low', reason: '' },
      },
    };
    const { acceptability } = drawRanks(model, recommend(model, profile));
    expect(acceptability.map(({ framework, byRank }) => [framework, byRank[0]])).toEqual([
      ['alpha', 1],
      ['beta', 0],
      ['gamma', 0],
    ]);
  });
});
