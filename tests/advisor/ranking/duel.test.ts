import fc from 'fast-check';
import { expect, test } from 'vitest';
import { duellersOf, duelOf } from '../../../src/advisor/ranking/duel.ts';
import { recommend } from '../../../src/advisor/ranking/recommend.ts';
import { model } from '../../fixtures/small-model.ts';
import { anyCase } from '../any-model.ts';

test('any two differ by what their criteria differ by, and the other way round by the opposite', () => {
  fc.assert(
    fc.property(anyCase, (own) => {
      const all = duellersOf(recommend(own.model, own.profile));
      for (const a of all)
        for (const b of all) {
          const duel = duelOf(a, b);
          const sum = duel.differences.reduce((total, { points }) => total + points, 0);
          expect(sum).toBeCloseTo(a.score - b.score, 9);
          expect(duelOf(b, a).lead).toBeCloseTo(-duel.lead, 12);
        }
    }),
    { numRuns: 100 },
  );
});

test('the fewest reasons outweigh all that speaks against, and there are none for the one behind', () => {
  fc.assert(
    fc.property(anyCase, (own) => {
      const all = duellersOf(recommend(own.model, own.profile));
      for (const a of all)
        for (const b of all) {
          const { lead, differences, why } = duelOf(a, b);
          if (lead < 1e-9) {
            expect(why).toEqual([]);
            continue;
          }
          const points = (criterion: string) => differences.find((each) => each.criterion === criterion)?.points ?? 0;
          const against = differences.reduce((sum, each) => sum - Math.min(0, each.points), 0);
          const told = why.reduce((sum, criterion) => sum + points(criterion), 0);
          expect(told).toBeGreaterThan(against);
          // One reason fewer would not do: each is as large as the next, so the last is the one to leave.
          expect(told - points(why.at(-1) ?? '')).toBeLessThanOrEqual(against + 1e-9);
        }
    }),
    { numRuns: 100 },
  );
});

test('the largest differences stand first, and criteria on which the two are alike are left out', () => {
  fc.assert(
    fc.property(anyCase, (own) => {
      const all = duellersOf(recommend(own.model, own.profile));
      for (const a of all)
        for (const b of all) {
          const sizes = duelOf(a, b).differences.map(({ points }) => Math.abs(points));
          expect(sizes).toEqual(sizes.toSorted((one, other) => other - one));
          expect(sizes.filter((size) => size <= 1e-9)).toEqual([]);
        }
    }),
    { numRuns: 100 },
  );
});

test('those ruled out can be compared with what they would score; without weights nobody can', () => {
  const profile = {
    answers: { language: ['must-snake'], people: ['yes'] },
    importances: {},
    leftOut: [],
    candidates: [],
    ownRatings: {},
  };
  const result = recommend(model, profile);
  expect(result.ruledOut.length).toBeGreaterThan(0);
  expect(duellersOf(result).map(({ framework }) => framework)).toEqual(
    [...result.standings, ...result.ruledOut].map(({ framework }) => framework),
  );
  expect(duellersOf(recommend(model, { ...profile, answers: {} }))).toEqual([]);
});
