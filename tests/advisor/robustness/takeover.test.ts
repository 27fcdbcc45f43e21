import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recommend } from '../../../src/advisor/ranking/recommend.ts';
import { analyse } from '../../../src/advisor/robustness/analyse.ts';
import type { WeightChange } from '../../../src/advisor/robustness/analysis.ts';
import { roundedImportance } from '../../../src/knowledge/importance.ts';
import type { Model } from '../../../src/knowledge/knowledge-base.ts';
import type { Profile } from '../../../src/knowledge/profile.ts';
import { model as real } from '../../fixtures/real-knowledge.ts';
import { REFERENCE_PROFILES } from '../../fixtures/reference-profiles.ts';
import { anyCase, anyProfile, firstOf } from '../any-model.ts';

const byHand = (profile: Profile, importances: Profile['importances']): Profile => ({
  ...profile,
  importances: { ...profile.importances, ...importances },
});

/** Every importance that the analysis says takes the lead away, set and ranked. */
function expectTakeovers(model: Model, profile: Profile) {
  const analysis = analyse(model, profile);
  const leaders = firstOf(model, profile);
  for (const { framework, takeover } of analysis?.rivals ?? []) {
    if (!takeover) continue;
    const { importances, alone } = takeover;
    expect(Object.values(importances).map(roundedImportance)).toEqual(Object.values(importances));
    const first = firstOf(model, byHand(profile, importances));
    expect(first).toContain(framework);
    expect(first.length === 1).toBe(alone);
  }
  for (const { criterion, low, high, lowTakeover, highTakeover } of analysis?.intervals ?? []) {
    const weightAt = (importance: number) => {
      const changed = byHand(profile, { [criterion]: importance });
      expect(firstOf(model, changed)[0]).not.toBe(leaders[0]);
      return recommend(model, changed).weights.find((own) => own.criterion === criterion)?.weight ?? 0;
    };
    // Just beyond the end: at most a twentieth of all weight, and what rounding to three digits adds.
    if (lowTakeover !== null) {
      expect(weightAt(lowTakeover)).toBeLessThanOrEqual(low + 1e-9);
      expect(weightAt(lowTakeover)).toBeGreaterThan(low - 0.06);
    }
    if (highTakeover !== null) {
      expect(weightAt(highTakeover)).toBeGreaterThanOrEqual(high - 1e-9);
      expect(weightAt(highTakeover)).toBeLessThan(high + 0.06);
    }
  }
}

describe.each([
  ['any small model', anyCase, 200],
  ['the real content', anyProfile(real).map((profile) => ({ model: real, profile })), 25],
])('on %s', (_name, cases, numRuns) => {
  test('what is said to take the lead away does, at importances that a profile can hold', () => {
    fc.assert(
      fc.property(cases, ({ model, profile }) => expectTakeovers(model, profile)),
      { numRuns },
    );
  });
});

describe.each(REFERENCE_PROFILES)('for a $name', ({ profile }) => {
  const analysis = analyse(real, profile);
  const importances = new Map(recommend(real, profile).weights.map((own) => [own.criterion, own.importance]));
  const total = [...importances.values()].reduce((sum, importance) => sum + importance, 0);
  const othersThan = (criterion: string) => total - (importances.get(criterion) ?? 0);

  /** Whether weights a little beyond those of a change put a framework alone in first place, were they not rounded. */
  const leadsBeyond = (framework: string, { moves }: WeightChange) =>
    [0.005, 0.05, 0.5].some((beyond) => {
      const exact = moves.map(({ criterion, from, to }) => [
        criterion,
        Math.max(0, (from + (to - from) * (1 + beyond)) * total),
      ]);
      return firstOf(real, byHand(profile, Object.fromEntries(exact))).join() === framework;
    });

  test('every rival that weights can put alone in first place can be shown there', () => {
    const missing = analysis?.rivals.filter(
      ({ framework, change, takeover }) => change && change.distance > 0 && !takeover && leadsBeyond(framework, change),
    );
    expect(missing).toEqual([]);
  });

  test('every interval that ends before all or no weight can be left, at an importance that a profile can hold', () => {
    const shut = analysis?.intervals.filter(
      ({ criterion, low, high, lowRival, highRival, lowTakeover, highTakeover }) =>
        (lowRival !== null && low > 0.01 && lowTakeover === null) ||
        (highRival !== null && (high / (1 - high)) * othersThan(criterion) < 900 && highTakeover === null),
    );
    expect(shut).toEqual([]);
  });
});
