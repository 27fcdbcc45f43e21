import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recommend } from '../../../src/advisor/ranking/recommend.ts';
import { sanitiseProfile } from '../../../src/advisor/ranking/sanitise-profile.ts';
import { agreementsOf, voicesFor } from '../../../src/advisor/together/agreement.ts';
import { disagreementsOf } from '../../../src/advisor/together/disagreements.ts';
import { mergeProfiles } from '../../../src/advisor/together/merge-profiles.ts';
import { placesOf } from '../../../src/advisor/together/merged-places.ts';
import { EMPTY_PROFILE, type Profile } from '../../../src/knowledge/profile.ts';
import { profilesOf } from '../../fixtures/profiles.ts';
import * as real from '../../fixtures/real-knowledge.ts';
import { model } from '../../fixtures/small-model.ts';

/** Each ranks dozens of times. */
const RUNS = { numRuns: 40 };

const answering = (answers: Profile['answers']): Profile => ({ ...EMPTY_PROFILE, answers });
const groups = fc.array(
  profilesOf(model).map((profile) => sanitiseProfile(model, profile).profile),
  { minLength: 2, maxLength: 4 },
);
const leaders = (profiles: readonly Profile[]) => {
  const { verdict, standings } = recommend(model, mergeProfiles(model, profiles));
  return verdict.kind === 'no-preference' ? [] : standings.filter(({ rank }) => rank === 1).map((s) => s.framework);
};

describe('the questions that people differ on', () => {
  it('are every one that not all answered alike, and no other', () => {
    fc.assert(
      fc.property(groups, (profiles) => {
        const differing = disagreementsOf(model, profiles).map(({ question }) => question);
        const agreed = agreementsOf(model, profiles).map(({ question }) => question);
        for (const { id } of model.questions) {
          const answers = profiles.map(({ answers }) => [...(answers[id] ?? [])].sort().join());
          const alike = new Set(answers).size === 1;
          const said = answers.some((answer) => answer !== '' && answer !== 'not-sure');
          expect(differing.includes(id), id).toBe(!alike && said);
          expect(agreed.includes(id), id).toBe(alike && answers[0] !== '');
        }
      }),
      RUNS,
    );
  });

  it('are decisive exactly where one voice, or all, taking a given answer changes who is first', () => {
    fc.assert(
      fc.property(groups, (profiles) => {
        const now = leaders(profiles).join();
        for (const { question, decisive, settled } of disagreementsOf(model, profiles)) {
          const taking = (answer: readonly string[], voices: readonly number[]) =>
            leaders(
              profiles.map((profile, voice) =>
                voices.includes(voice) ? { ...profile, answers: { ...profile.answers, [question]: answer } } : profile,
              ),
            ).join();
          const all = [...profiles.keys()];
          const changes = settled.map(({ answer }) => [
            taking(answer, all) !== now,
            all.filter((voice) => taking(answer, [voice]) !== now),
          ]);
          expect(settled.map((each) => [each.changes, each.swings])).toEqual(changes);
          expect(decisive).toBe(
            changes.some(([by, swings]) => by === true || (Array.isArray(swings) && swings.length)),
          );
        }
      }),
      RUNS,
    );
  });

  it('begin with those that one voice decides', () => {
    fc.assert(
      fc.property(groups, (profiles) => {
        const order = disagreementsOf(model, profiles).map(({ settled, decisive }) =>
          settled.some(({ swings }) => swings.length > 0) ? 2 : decisive ? 1 : 0,
        );
        expect(order).toEqual([...order].sort((a, b) => b - a));
      }),
      RUNS,
    );
  });

  it('say who is first with either answer, and what it adds', () => {
    const [people] = disagreementsOf(model, [answering({ people: ['yes'] }), answering({ people: ['no'] })]);
    expect(people).toMatchObject({ question: 'people', answers: [['yes'], ['no']], contradicted: true });
    expect(people?.settled.map(({ answer, by }) => [answer, by])).toEqual([
      [['yes'], [0]],
      [['no'], [1]],
    ]);
  });

  it('say whom settling them adds most points, and by how much', () => {
    fc.assert(
      fc.property(groups, (profiles) => {
        const scoresOf = (all: readonly Profile[]) => placesOf(model, mergeProfiles(model, all)).scores;
        const now = scoresOf(profiles);
        for (const { question, settled, moves } of disagreementsOf(model, profiles)) {
          const gains = settled.flatMap(({ answer }) =>
            [
              ...scoresOf(
                profiles.map((profile) => ({ ...profile, answers: { ...profile.answers, [question]: answer } })),
              ),
            ].map(([framework, score]) => [framework, score - (now.get(framework) ?? score)] as const),
          );
          const most = Math.max(0, ...gains.map(([, points]) => points));
          // Half of the last figure that is shown.
          if (most <= 0.0005) expect(moves).toBeUndefined();
          else {
            expect(moves?.points).toBeCloseTo(most, 12);
            expect(gains).toContainEqual([moves?.framework, moves?.points]);
          }
        }
      }),
      RUNS,
    );
  });

  it('stand in the order of the points that they move where neither decides', () => {
    fc.assert(
      fc.property(groups, (profiles) => {
        const moved = disagreementsOf(model, profiles)
          .filter(({ decisive }) => !decisive)
          .map(({ moves }) => moves?.points ?? 0);
        expect(moved).toEqual([...moved].sort((a, b) => b - a));
      }),
      RUNS,
    );
  });

  it('are not contradicted where somebody only left them open or was not sure', () => {
    for (const answers of [{}, { language: ['not-sure'] }]) {
      const all = disagreementsOf(model, [answering({ language: ['know-snake'] }), answering(answers)]);
      expect(all).toMatchObject([{ question: 'language', contradicted: false }]);
      expect(all[0]?.settled).toHaveLength(1);
    }
  });
});

describe('places', () => {
  it('are those of the recommendation', () => {
    const any = profilesOf(real.model).map((profile) => sanitiseProfile(real.model, profile).profile);
    fc.assert(
      fc.property(any, (profile) => {
        const { verdict, standings } = recommend(real.model, profile);
        const { first, lead, scores } = placesOf(real.model, profile);
        const leading = verdict.kind === 'no-preference' ? [] : standings.filter(({ rank }) => rank === 1);
        expect([...first].sort()).toEqual(leading.map(({ framework }) => framework).sort());
        expect(lead).toEqual(
          verdict.kind === 'leads' ? verdict.lead : verdict.kind === 'tied' ? expect.closeTo(0) : null,
        );
        for (const [framework, score] of scores)
          expect(score).toBe(standings.find((standing) => standing.framework === framework)?.score);
      }),
      RUNS,
    );
  });
});

describe('voices for a framework', () => {
  it('add up to those that put somebody first', () => {
    fc.assert(
      fc.property(groups, (profiles) => {
        const each = profiles.map((profile) => recommend(model, profile));
        const ranked = each.filter(({ verdict: { kind } }) => kind !== 'no-preference' && kind !== 'nothing-fits');
        const sum = model.frameworks.reduce((all, { id }) => all + voicesFor(each, id), 0);
        expect(sum).toBeCloseTo(ranked.length);
      }),
      RUNS,
    );
  });
});
