import { describe, expect, it } from 'vitest';
import { recommend } from '../../../src/advisor/ranking/recommend.ts';
import { otherLanguage } from '../../../src/advisor/robustness/other-language.ts';
import { EMPTY_PROFILE, type Profile } from '../../../src/knowledge/profile.ts';
import { model } from '../../fixtures/two-languages.ts';

/** Alpha and Beta are written in Snake; for what is asked, Gamma is best. */
const asked: Profile = { ...EMPTY_PROFILE, answers: { tongues: ['snake'] }, importances: { docs: 8, admin: 1 } };
const gain = (profile: Profile) => otherLanguage(model, recommend(model, profile));

describe('what another language would gain', () => {
  it('is who would come first if it made no difference, and by how much', () => {
    expect(recommend(model, asked).verdict).toMatchObject({ kind: 'leads', leader: 'alpha' });
    expect(gain(asked)).toEqual({
      question: 'language',
      option: 'open',
      framework: 'gamma',
      over: 'alpha',
      lead: expect.closeTo((8 + 0.25 - (4 + 1)) / 9, 12),
    });
  });

  it('is nothing where it makes no difference already, and where no language was named', () => {
    expect(gain({ ...asked, answers: { ...asked.answers, language: ['open'] } })).toBeNull();
    expect(gain({ ...asked, answers: { tongues: ['none'] } })).toBeNull();
    expect(gain({ ...asked, answers: {} })).toBeNull();
  });

  it('is nothing where a rule decides the language', () => {
    expect(gain({ ...asked, answers: { ...asked.answers, language: ['must-snake'] } })).toBeNull();
  });

  it('is nothing where the same framework, or another in the same language, is best anyway', () => {
    expect(gain({ ...asked, importances: { admin: 8 } })).toBeNull();
    expect(gain({ ...asked, candidates: ['alpha', 'beta'] })).toBeNull();
  });
});
