import { describe, expect, it } from 'vitest';
import { recommend } from '../../../src/advisor/ranking/recommend.ts';
import { otherLanguage } from '../../../src/advisor/robustness/other-language.ts';
import type { Model } from '../../../src/knowledge/model.ts';
import { EMPTY_PROFILE, type Profile } from '../../../src/knowledge/profile.ts';
import { model } from '../../fixtures/two-languages.ts';
import { writtenIn } from '../written-in.ts';

/** Alpha and Beta are written in Snake; for what is asked, Gamma is best. */
const asked: Profile = { ...EMPTY_PROFILE, answers: { tongues: ['snake'] }, importances: { docs: 8, admin: 1 } };
const gain = (profile: Profile, of = model) => otherLanguage(of, recommend(of, profile));

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

  it('is over the best of today where several are level', () => {
    const level: Profile = { ...asked, importances: { docs: 8 } };
    expect(recommend(model, level).verdict).toEqual({ kind: 'tied', leaders: ['alpha', 'beta'] });
    expect(gain(level)).toMatchObject({ framework: 'gamma', over: 'alpha', lead: 0.5 });
  });

  it('is the same whatever else is answered', () => {
    expect(gain({ ...asked, answers: { ...asked.answers, people: ['not-sure'], already: ['none'] } })).toEqual(
      gain(asked),
    );
  });

  it('is nothing where it makes no difference already, and where no language was named', () => {
    expect(gain({ ...asked, answers: { ...asked.answers, language: ['open'] } })).toBeNull();
    expect(gain({ ...asked, answers: { tongues: ['none'] } })).toBeNull();
    expect(gain({ ...asked, answers: {} })).toBeNull();
  });

  it('is nothing where no language was named, though another answer to that question would change the first', () => {
    const of: Model = {
      ...model,
      questions: model.questions.map((question) => {
        const [option] = question.options;
        if (question.id !== 'language' || !option) return question;
        const { requires: _, ...plain } = option;
        const asIs = { ...plain, id: 'as-is', effects: { admin: 40 } };
        return { ...question, options: [asIs, ...question.options.slice(1)] };
      }),
    };
    for (const tongues of [{}, { tongues: ['none'] }]) {
      const own: Profile = { ...EMPTY_PROFILE, answers: { ...tongues, language: ['as-is'] }, importances: { docs: 8 } };
      expect(recommend(of, own).verdict).toMatchObject({ kind: 'leads', leader: 'alpha' });
      expect(recommend(of, { ...own, answers: {} }).verdict).toMatchObject({ kind: 'leads', leader: 'gamma' });
      expect(gain(own, of)).toBeNull();
    }
  });

  it('is nothing where two would then be level', () => {
    // Docs at 3 are worth 3/2 more to Gamma, admin at 2 is worth 3/2 more to Alpha.
    const level: Profile = { ...asked, importances: { docs: 3, admin: 2 } };
    expect(recommend(model, level).verdict).toMatchObject({ kind: 'leads', leader: 'alpha' });
    expect(recommend(model, { ...level, answers: {} }).verdict).toEqual({ kind: 'tied', leaders: ['alpha', 'gamma'] });
    expect(gain(level)).toBeNull();
  });

  it('is nothing where nobody ranks first today', () => {
    expect(gain({ ...asked, candidates: ['alpha'] })).toBeNull();
    expect(gain({ ...asked, importances: { 'uses-snake': 0 } })).toBeNull();
  });

  it('is nothing where the best is written in a language of one of today’s first as well', () => {
    expect(gain(asked, writtenIn({ alpha: ['snake', 'sharp'] }))).toBeNull();
    expect(gain({ ...asked, importances: { docs: 8 } }, writtenIn({ beta: ['snake', 'sharp'] }))).toBeNull();
  });

  it('is nothing where the same framework is best anyway, though nobody says what it is written in', () => {
    const of = writtenIn({ alpha: [] });
    const own: Profile = { ...asked, importances: { admin: 40 } };
    expect(recommend(of, own).verdict).toMatchObject({ kind: 'leads', leader: 'alpha' });
    expect(gain(own, of)).toBeNull();
  });

  it('is nothing where a rule decides the language', () => {
    expect(gain({ ...asked, answers: { ...asked.answers, language: ['must-snake'] } })).toBeNull();
  });

  it('is nothing where the same framework, or another in the same language, is best anyway', () => {
    expect(gain({ ...asked, importances: { admin: 8 } })).toBeNull();
    expect(gain({ ...asked, candidates: ['alpha', 'beta'] })).toBeNull();
  });
});
