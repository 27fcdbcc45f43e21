import { describe, expect, test } from 'vitest';
import { assess } from '../../../../src/advisor/evidence/assess.ts';
import { reviewOf } from '../../../../src/views/recommendation/record/review-date.ts';
import { model } from '../../../fixtures/real-knowledge.ts';
import * as small from '../../../fixtures/small-model.ts';

const review = (chosen: string | undefined, date: string) => reviewOf(model, assess(model), chosen, date);
const A_YEAR = 'a year later';

describe('the day to look at a decision again', () => {
  test('is when the newest support window of the choice ends', () => {
    expect(review('django', '2026-03-02')).toEqual({
      on: '2028-04-30',
      because: 'when the support of Django 5.2 LTS ends',
    });
    expect(review('aspnet-core', '2026-03-02')).toMatchObject({ on: '2028-11-14' });
  });

  test.each([
    ['it has ended', 'django', '2028-04-30', '2029-04-30'],
    ['it ends some day later', 'express', '2026-03-02', '2027-03-02'],
    ['none is known', 'flask', '2026-03-02', '2027-03-02'],
    ['nothing is chosen', undefined, '2026-03-02', '2027-03-02'],
    ['the year has no such day', undefined, '2028-02-29', '2029-02-28'],
    ['the year ends', undefined, '2026-12-31', '2027-12-31'],
  ])('is a year later where %s', (_, chosen, date, on) => {
    expect(review(chosen, date)).toEqual({ on, because: A_YEAR });
  });

  test('is a year later where nobody asks for how long a version is looked after', () => {
    const { on } = reviewOf(small.model, assess(small.model), 'alpha', '2026-03-02');
    expect(on).toBe('2027-03-02');
  });
});
