import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeProfiles } from '../../../src/advisor/together/merge-profiles.ts';
import { mergeRatings } from '../../../src/advisor/together/merge-ratings.ts';
import { ratedByVoices } from '../../../src/advisor/together/rated-cells.ts';
import { EMPTY_PROFILE, type Profile } from '../../../src/knowledge/profile.ts';
import type { Rating } from '../../../src/knowledge/vocabulary.ts';
import { profilesOf } from '../../fixtures/profiles.ts';
import { model } from '../../fixtures/small-model.ts';

const voice = (rating: Rating, reason = ''): Profile => ({
  ...EMPTY_PROFILE,
  ownRatings: { 'alpha.admin': { rating, reason } },
});
const merged = (...profiles: Profile[]) => mergeRatings(model, profiles, [])['alpha.admin'];

describe('own ratings of several', () => {
  test('are those of whoever gave any: who rated nothing has no word in it', () => {
    expect(merged(EMPTY_PROFILE, voice('low', 'tried it'), EMPTY_PROFILE)).toEqual({
      rating: 'low',
      reason: 'tried it',
    });
    expect(mergeRatings(model, [EMPTY_PROFILE, EMPTY_PROFILE], [])).toEqual({});
  });

  test('are the middle one, so that one extreme word moves nothing', () => {
    expect(merged(voice('very low'), voice('high'), voice('high'))?.rating).toBe('high');
    expect(merged(voice('very low'), voice('low'), voice('very high'))?.rating).toBe('low');
    expect(merged(voice('low'), voice('high'))?.rating).toBe('moderate');
  });

  test('between two words are the one nearer to what the sources say', () => {
    // They say that Alpha's admin panel is very high, and nothing of Gamma's.
    expect(merged(voice('moderate'), voice('high'))?.rating).toBe('high');
    expect(merged(voice('low'), voice('moderate'))?.rating).toBe('moderate');
    expect(merged(voice('very low'), voice('high'))?.rating).toBe('moderate');
  });

  test('give the reasons for the word that counts, or all where nobody gave that word', () => {
    expect(merged(voice('high', 'b'), voice('low', 'no'), voice('high', 'a'))).toEqual({
      rating: 'high',
      reason: 'a; b',
    });
    expect(merged(voice('low', 'slow'), voice('high', 'fast'))).toEqual({ rating: 'moderate', reason: 'fast; slow' });
    expect(merged(voice('high', 'x'.repeat(100)), voice('high', 'y'.repeat(100)))?.reason).toHaveLength(140);
  });

  test('do not depend on the order of the voices, and of one voice are its own', () => {
    fc.assert(
      fc.property(fc.array(profilesOf(model), { minLength: 1, maxLength: 4 }), (profiles) => {
        const ratings = mergeProfiles(model, profiles).ownRatings;
        expect(mergeProfiles(model, profiles.toReversed()).ownRatings).toEqual(ratings);
        const [one] = profiles;
        if (one) expect(mergeProfiles(model, [one, one]).ownRatings).toEqual(one.ownRatings);
      }),
    );
  });

  test('are told with whose they are, and whether they decide', () => {
    const answers = { people: ['yes'], load: ['fast'] };
    const sources = { ...EMPTY_PROFILE, answers };
    const rated = { ...voice('very low', 'it fell over'), answers };
    expect(mergeProfiles(model, [sources, rated]).ownRatings).toEqual(rated.ownRatings);
    expect(ratedByVoices(model, [sources, rated])).toMatchObject([
      {
        cell: { framework: 'alpha', criterion: 'admin', value: 1 },
        by: [{ voice: 1, own: { rating: 'very low', reason: 'it fell over' } }],
        merged: { rating: 'very low' },
        decisive: true,
      },
    ]);
    const same = { ...voice('very high', 'so it is'), answers };
    expect(ratedByVoices(model, [sources, same])).toMatchObject([{ decisive: false }]);
  });
});
