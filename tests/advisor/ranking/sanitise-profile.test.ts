import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sanitiseProfile } from '../../../src/advisor/ranking/sanitise-profile.ts';
import { EMPTY_PROFILE, type Profile } from '../../../src/knowledge/profile.ts';
import { profilesOf } from '../../fixtures/profiles.ts';
import { model } from '../../fixtures/small-model.ts';

const from = (rest: Partial<Profile>) => sanitiseProfile(model, { ...EMPTY_PROFILE, ...rest });

describe('a profile from anywhere', () => {
  it('that the model knows is kept, in content order, and nothing is dropped', () => {
    const { profile, dropped } = from({
      answers: { language: ['know-snake'], load: ['documented', 'fast'], people: ['yes'] },
      importances: { speed: 3, admin: 0 },
      leftOut: ['manual', 'review'],
    });
    expect(Object.entries(profile.answers)).toEqual([
      ['people', ['yes']],
      ['load', ['fast', 'documented']],
      ['language', ['know-snake']],
    ]);
    expect(Object.entries(profile.importances)).toEqual([
      ['admin', 0],
      ['speed', 3],
    ]);
    expect(profile.leftOut).toEqual(['review', 'manual']);
    expect(dropped).toEqual([]);
  });

  it('loses what the model does not know, and says what', () => {
    const { profile, dropped } = from({
      answers: { people: ['perhaps'], load: ['fast', 'loud', 'loud'], weather: ['rain'] },
      importances: { taste: 2, admin: 1 },
      leftOut: ['gossip', 'review'],
      ownRatings: {
        'beta.speed': { rating: 'low', reason: ' measured\nit ' },
        'alpha.admin': { rating: 'high', reason: '' },
        'beta.taste': { rating: 'low', reason: '' },
        'omega.speed': { rating: 'low', reason: '' },
        'alpha.uses-snake': { rating: 'low', reason: 'a fact says so' },
        alpha: { rating: 'low', reason: '' },
      },
    });
    expect(profile).toEqual({
      answers: { load: ['fast'] },
      importances: { admin: 1 },
      leftOut: ['review'],
      candidates: [],
      ownRatings: {
        'alpha.admin': { rating: 'high', reason: '' },
        'beta.speed': { rating: 'low', reason: 'measured it' },
      },
    });
    expect(Object.keys(profile.ownRatings)).toEqual(['alpha.admin', 'beta.speed']);
    expect(dropped).toEqual([
      { kind: 'option', id: 'perhaps', question: 'people' },
      { kind: 'option', id: 'loud', question: 'load' },
      { kind: 'question', id: 'weather' },
      { kind: 'criterion', id: 'taste' },
      { kind: 'source', id: 'gossip' },
      { kind: 'rating', id: 'beta.taste' },
      { kind: 'rating', id: 'omega.speed' },
      { kind: 'rating', id: 'alpha.uses-snake' },
      { kind: 'rating', id: 'alpha' },
    ]);
  });

  it('that considers all considers none in particular', () => {
    expect(from({ candidates: ['gamma', 'alpha', 'beta'] }).profile.candidates).toEqual([]);
    expect(from({ candidates: ['gamma', 'alpha'] }).profile.candidates).toEqual(['alpha', 'gamma']);
  });

  it('keeps one answer to a question that takes one: what says something rather than what does not', () => {
    expect(from({ answers: { people: ['no', 'yes'] } })).toEqual({
      profile: { ...EMPTY_PROFILE, answers: { people: ['yes'] } },
      dropped: [{ kind: 'surplus-option', id: 'no', question: 'people' }],
    });
    expect(from({ answers: { people: ['not-sure', 'no'] } })).toEqual({
      profile: { ...EMPTY_PROFILE, answers: { people: ['no'] } },
      dropped: [{ kind: 'surplus-option', id: 'not-sure', question: 'people' }],
    });
    expect(from({ answers: { language: ['know-snake', 'must-sharp', 'must-snake'] } })).toEqual({
      profile: { ...EMPTY_PROFILE, answers: { language: ['must-snake'] } },
      dropped: [
        { kind: 'surplus-option', id: 'must-sharp', question: 'language' },
        { kind: 'surplus-option', id: 'know-snake', question: 'language' },
      ],
    });
  });

  it('lets a neutral option stand alone where several may be chosen', () => {
    expect(from({ answers: { load: ['neither'] } }).profile.answers).toEqual({ load: ['neither'] });
    expect(from({ answers: { load: ['neither', 'documented', 'fast'] } })).toEqual({
      profile: { ...EMPTY_PROFILE, answers: { load: ['fast', 'documented'] } },
      dropped: [{ kind: 'surplus-option', id: 'neither', question: 'load' }],
    });
  });

  it('that leaves out a kind of source leaves out each of that kind', () => {
    expect(from({ leftOut: ['official'] })).toEqual({
      profile: { ...EMPTY_PROFILE, leftOut: ['manual'] },
      dropped: [],
    });
    expect(from({ leftOut: ['benchmark'] })).toEqual({ profile: EMPTY_PROFILE, dropped: [] });
  });

  it('is not taken in by names that every object has', () => {
    const { profile, dropped } = from({ answers: JSON.parse('{"__proto__": ["yes"], "constructor": ["yes"]}') });
    expect(profile).toEqual(EMPTY_PROFILE);
    expect(dropped.map(({ id }) => id)).toEqual(['__proto__', 'constructor']);
  });

  it('is the same once it has been admitted', () => {
    fc.assert(
      fc.property(profilesOf(model), (profile) => {
        const once = sanitiseProfile(model, profile).profile;
        expect(sanitiseProfile(model, once)).toEqual({ profile: once, dropped: [] });
      }),
    );
  });
});
