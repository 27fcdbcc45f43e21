import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DecisionMatrix } from '../../../src/advisor/ranking/decision-matrix.ts';
import { recommend } from '../../../src/advisor/ranking/recommend.ts';
import { analyse } from '../../../src/advisor/robustness/analyse.ts';
import { importanceBeyond, takeover } from '../../../src/advisor/robustness/takeover.ts';
import { applyChange } from '../../../src/advisor/robustness/what-if.ts';
import { roundedImportance } from '../../../src/knowledge/importance.ts';
import type { Model } from '../../../src/knowledge/model.ts';
import type { Profile } from '../../../src/knowledge/profile.ts';
import { model as real } from '../../fixtures/real-knowledge.ts';
import { REFERENCE_PROFILES } from '../../fixtures/reference-profiles.ts';
import { anyCase, anyProfile, firstOf } from '../any-model.ts';

const byHand = (profile: Profile, importances: Profile['importances']): Profile => ({
  ...profile,
  importances: { ...profile.importances, ...importances },
});

/** Alpha, in first place, and Beta, on as many criteria as there are importances. */
const matrixOf = (
  alpha: readonly number[],
  beta: readonly number[],
  importances: readonly number[],
): DecisionMatrix => ({
  frameworks: ['alpha', 'beta'],
  criteria: ['admin', 'docs', 'speed'].slice(0, importances.length),
  values: [alpha, beta],
  importances,
});

describe('worked out by hand', () => {
  test('what moves is what tells the two apart most, by the least that still shows after rounding', () => {
    // Speed tells nothing. A lead of 0.005 moves each weight by 0.1275; leads below are rounded to a tie.
    const matrix = matrixOf([1, 0, 0.5], [0, 1, 0.5], [2, 1, 1]);
    expect(takeover(matrix, matrix, 'beta')).toEqual({
      importances: { admin: 1.49, docs: 1.51 },
      alone: true,
      adds: [],
    });
  });

  test('what has no weight is given some where that which has is not enough', () => {
    const own = matrixOf([1], [0.5], [2]);
    const found = takeover(own, matrixOf([1, 0], [0.5, 1], [2, 0]), 'beta');
    expect(found).toMatchObject({ alone: true, adds: ['docs'] });
    // The half that Beta is behind on all of 2 is made up for by a third of it on docs.
    expect(found?.importances['docs']).toBeCloseTo(2 / 3, 1);
    expect(found?.importances['admin']).toBeCloseTo(4 / 3, 1);
  });

  test('one that can be no more than level is brought there', () => {
    const matrix = matrixOf([1, 1], [1, 0], [3, 1]);
    expect(takeover(matrix, matrix, 'beta')).toMatchObject({ importances: { docs: 0 }, alone: false, adds: [] });
  });

  test('there is nothing to offer where the two are alike', () => {
    const matrix = matrixOf([1, 0.5], [1, 0.5], [3, 1]);
    expect(takeover(matrix, matrix, 'beta')).toBeNull();
  });

  test('beyond the low end of an interval lies less importance, beyond the high end more', () => {
    // Alpha stays first while admin has half of the weight or more.
    const matrix = matrixOf([1, 0], [0, 1], [2, 1]);
    expect(importanceBeyond(matrix, 0, 0.5, 'low', 1)).toBe(0.99);
    expect(importanceBeyond(matrix, 1, 0.5, 'high', 1)).toBe(2.01);
  });

  test('there is nothing beyond all of the weight, or beyond none of it', () => {
    const matrix = matrixOf([1, 0], [0, 1], [1, 2]);
    expect(importanceBeyond(matrix, 0, 0.9999, 'high', 1)).toBeNull();
    expect(importanceBeyond(matrixOf([1], [0], [2]), 0, 0, 'low', 1)).toBeNull();
  });
});

/** Every importance that the analysis says takes the lead away, set and ranked. */
function expectTakeovers(model: Model, profile: Profile) {
  const analysis = analyse(model, profile);
  for (const { framework, takeover } of analysis?.rivals ?? []) {
    if (!takeover) continue;
    const { importances, alone } = takeover;
    expect(Object.values(importances).map(roundedImportance)).toEqual(Object.values(importances));
    const first = firstOf(model, byHand(profile, importances));
    expect(first).toContain(framework);
    expect(first.length === 1).toBe(alone);
  }
  for (const { criterion, low, high, lowRival, highRival, lowTakeover, highTakeover } of analysis?.intervals ?? []) {
    const weightAt = (importance: number, rival: string | null) => {
      const changed = byHand(profile, { [criterion]: importance });
      expect(firstOf(model, changed)).toEqual([rival]);
      return recommend(model, changed).weights.find((own) => own.criterion === criterion)?.weight ?? 0;
    };
    // Just beyond the end: at most a twentieth of all weight, and what rounding to three digits adds.
    if (lowTakeover !== null) {
      expect(weightAt(lowTakeover, lowRival)).toBeLessThanOrEqual(low + 1e-9);
      expect(weightAt(lowTakeover, lowRival)).toBeGreaterThan(low - 0.06);
    }
    if (highTakeover !== null) {
      expect(weightAt(highTakeover, highRival)).toBeGreaterThanOrEqual(high - 1e-9);
      expect(weightAt(highTakeover, highRival)).toBeLessThan(high + 0.06);
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

test('where some importances put a rival alone in first place, those that are offered do', () => {
  const steps = fc.constantFrom(0, 1, 2, 4, 8);
  const withSteps = anyCase.chain(({ model, profile }) =>
    fc.record({
      model: fc.constant(model),
      profile: fc.constant(profile),
      tried: fc.array(fc.tuple(...model.criteria.map(() => steps)), { minLength: 5, maxLength: 5 }),
    }),
  );
  fc.assert(
    fc.property(withSteps, ({ model, profile, tried }) => {
      const { rivals = [] } = analyse(model, profile) ?? {};
      for (const own of tried) {
        const set = Object.fromEntries(model.criteria.map(({ id }, place) => [id, own[place] ?? 0]));
        const [first, second] = firstOf(model, { ...profile, importances: set });
        const rival = rivals.find(({ framework }) => framework === first);
        if (second === undefined && rival) expect(rival.takeover?.alone).toBe(true);
      }
    }),
    { numRuns: 200 },
  );
});

describe.each(REFERENCE_PROFILES)('for a $name', ({ profile }) => {
  /** In each test, so that what each reaches is known. */
  const analysed = () => analyse(real, profile);
  const importances = new Map(recommend(real, profile).weights.map((own) => [own.criterion, own.importance]));
  const total = [...importances.values()].reduce((sum, importance) => sum + importance, 0);
  const othersThan = (criterion: string) => total - (importances.get(criterion) ?? 0);

  test('every rival can be put alone in first place, and the change that is offered does', () => {
    for (const { framework, takeover } of analysed()?.rivals ?? []) {
      const change = { kind: 'importances', importances: takeover?.importances ?? {} } as const;
      expect(firstOf(real, applyChange({ model: real, profile }, change).profile)).toEqual([framework]);
      expect(takeover?.alone).toBe(true);
    }
  });

  test('it gives weight to what has none only where those with weight are not enough', () => {
    for (const { framework, takeover, change } of analysed()?.rivals ?? []) {
      expect(takeover?.adds.every((criterion) => !importances.has(criterion))).toBe(true);
      if (change === null) expect(takeover?.adds, framework).not.toEqual([]);
    }
  });

  test('every interval that ends before all or no weight can be left, at an importance that a profile can hold', () => {
    const shut = analysed()?.intervals.filter(
      ({ criterion, low, high, lowRival, highRival, lowTakeover, highTakeover }) =>
        (lowRival !== null && low > 0.01 && lowTakeover === null) ||
        (highRival !== null && (high / (1 - high)) * othersThan(criterion) < 900 && highTakeover === null),
    );
    expect(shut).toEqual([]);
  });
});
