import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recommend } from '../../../src/advisor/ranking/recommend.ts';
import { sanitiseProfile } from '../../../src/advisor/ranking/sanitise-profile.ts';
import { weigh } from '../../../src/advisor/ranking/weigh.ts';
import { mergeProfiles } from '../../../src/advisor/together/merge-profiles.ts';
import { EMPTY_PROFILE, type Profile } from '../../../src/knowledge/profile.ts';
import { profilesOf } from '../../fixtures/profiles.ts';
import * as real from '../../fixtures/real-knowledge.ts';
import { model } from '../../fixtures/small-model.ts';

/** Each merges several profiles of the real content. */
const RUNS = { numRuns: 40 };

const answering = (answers: Profile['answers'], more: Partial<Profile> = {}): Profile => ({
  ...EMPTY_PROFILE,
  answers,
  ...more,
});
const fitting = (of: typeof model) => profilesOf(of).map((profile) => sanitiseProfile(of, profile).profile);
const importances = (of: typeof model, profile: Profile) =>
  new Map(weigh(of, profile).map(({ criterion, importance }) => [criterion, importance]));

describe('profiles merged', () => {
  it('are the one profile where all are the same', () => {
    fc.assert(
      fc.property(fitting(real.model), fc.integer({ min: 1, max: 12 }), (profile, voices) => {
        expect(mergeProfiles(real.model, Array(voices).fill(profile))).toEqual(profile);
      }),
      RUNS,
    );
  });

  it('do not depend on who comes first', () => {
    const groups = fc.array(fitting(real.model), { minLength: 2, maxLength: 5 });
    const shuffled = groups.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([all, others]) => {
        expect(mergeProfiles(real.model, others)).toEqual(mergeProfiles(real.model, all));
      }),
      RUNS,
    );
  });

  it('weigh by the mean of what each adds, to three digits', () => {
    fc.assert(
      fc.property(fc.array(fitting(real.model), { minLength: 1, maxLength: 4 }), (all) => {
        const merged = importances(real.model, mergeProfiles(real.model, all));
        const each = all.map((profile) => importances(real.model, profile));
        for (const { id } of real.model.criteria) {
          const mean = each.reduce((sum, own) => sum + (own.get(id) ?? 0), 0) / all.length;
          expect(Math.abs((merged.get(id) ?? 0) - mean)).toBeLessThanOrEqual(Math.max(0.005, mean * 0.005) + 1e-9);
        }
      }),
      RUNS,
    );
  });

  it('rule out what any one requirement rules out', () => {
    const candidates = (profile: Profile) =>
      recommend(real.model, profile)
        .standings.map(({ framework }) => framework)
        .sort();
    // Requirements that exclude each other among them.
    const alike = fc
      .tuple(fitting(real.model), fc.constantFrom('python', 'javascript', 'dotnet', 'open'))
      .map(([{ answers, importances }, language]) =>
        answering({ ...answers, 'fixed-language': [language] }, { importances }),
      );
    fc.assert(
      fc.property(fc.array(alike, { minLength: 1, maxLength: 4 }), (all) => {
        const left = all.map(candidates).reduce((some, own) => some.filter((id) => own.includes(id)));
        expect(candidates(mergeProfiles(real.model, all))).toEqual(left);
      }),
      RUNS,
    );
  });

  it('count a question that one did not answer as adding nothing for them', () => {
    expect(mergeProfiles(model, [answering({ people: ['yes'] }), EMPTY_PROFILE])).toEqual(
      answering({ people: ['yes'] }, { importances: { admin: 2 } }),
    );
  });

  it('leave a question open where two differ, and carry the mean by hand', () => {
    expect(mergeProfiles(model, [answering({ people: ['yes'] }), answering({ people: ['no'] })])).toEqual(
      answering({}, { importances: { admin: 2 } }),
    );
  });

  it('keep all that anybody chose where several may be chosen', () => {
    expect(mergeProfiles(model, [answering({ load: ['documented'] }), answering({ load: ['fast'] })])).toEqual(
      answering({ load: ['fast', 'documented'] }, { importances: { speed: 1, docs: 0.5 } }),
    );
  });

  it('fit nothing where two requirements exclude each other', () => {
    const merged = mergeProfiles(model, [
      answering({ language: ['must-snake'] }),
      answering({ language: ['must-sharp'] }),
    ]);
    const { verdict, standings } = recommend(model, merged);
    expect(verdict.kind).toBe('nothing-fits');
    expect(standings).toEqual([]);
  });

  it('of two requirements of which one can be answered, take the one that rules out more of those considered', () => {
    const [snake, sharp] = [answering({ language: ['must-snake'] }), answering({ language: ['must-sharp'] })];
    expect(mergeProfiles(model, [snake, sharp]).answers).toEqual({ language: ['must-sharp'] });
    expect(mergeProfiles(model, [sharp, snake]).answers).toEqual({ language: ['must-sharp'] });
    const some = (profile: Profile) => ({ ...profile, candidates: ['alpha', 'gamma'] });
    expect(mergeProfiles(model, [sharp, snake].map(some)).answers).toEqual({ language: ['must-snake'] });
  });

  it('keep by hand what everybody set by hand, and only where it differs what somebody did', () => {
    const byHand = (speed: number) => answering({ load: ['fast'] }, { importances: { speed } });
    expect(mergeProfiles(model, [byHand(2), byHand(2)]).importances).toEqual({ speed: 2 });
    expect(mergeProfiles(model, [byHand(2), answering({ load: ['fast'] })]).importances).toEqual({});
    expect(mergeProfiles(model, [byHand(4), answering({ load: ['fast'] })]).importances).toEqual({ speed: 3 });
  });

  it('consider what everybody considers; where there is nothing, what somebody does', () => {
    const only = (...candidates: string[]) => answering({}, { candidates });
    expect(mergeProfiles(model, [only('alpha', 'beta'), only('beta', 'gamma')]).candidates).toEqual(['beta']);
    expect(mergeProfiles(model, [only('alpha'), EMPTY_PROFILE]).candidates).toEqual(['alpha']);
    expect(mergeProfiles(model, [only('alpha'), only('beta')]).candidates).toEqual(['alpha', 'beta']);
  });

  it('leave out a source that everybody leaves out', () => {
    const without = (...leftOut: string[]) => answering({}, { leftOut });
    expect(mergeProfiles(model, [without('review'), without('manual', 'review')]).leftOut).toEqual(['review']);
    expect(mergeProfiles(model, [without('review'), EMPTY_PROFILE]).leftOut).toEqual([]);
  });

  it('are the empty one where there is nobody', () => {
    expect(mergeProfiles(model, [])).toEqual(EMPTY_PROFILE);
  });
});
