import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/advisor/evidence/assess.ts';
import { recommend } from '../../../src/advisor/ranking/recommend.ts';
import { importanceSteps, type Order } from '../../../src/advisor/robustness/importance-steps.ts';
import type { Model } from '../../../src/knowledge/model.ts';
import type { Profile } from '../../../src/knowledge/profile.ts';
import { model as real } from '../../fixtures/real-knowledge.ts';
import { model } from '../../fixtures/small-model.ts';
import { anyCase, anyProfile } from '../any-model.ts';

const STEPS = [0, 1, 2, 4, 8];
const profile = (answers: Profile['answers'], rest: Partial<Profile> = {}): Profile => ({
  answers,
  importances: {},
  leftOut: [],
  candidates: [],
  ownRatings: {},
  ...rest,
});
const effect = (own: Profile, criterion: string, steps = STEPS) =>
  importanceSteps(model, recommend(model, own))(criterion, steps);

/** The order as the ranking itself has it. */
function ranked(of: Model, own: Profile): Order {
  const { standings, weights } = recommend(of, own);
  if (weights.length === 0) return [];
  const tiers = new Map<number, string[]>();
  for (const { rank, framework } of standings) tiers.set(rank, [...(tiers.get(rank) ?? []), framework]);
  return [...tiers.values()];
}

const withImportance = (own: Profile, criterion: string, importance: number) => ({
  ...own,
  importances: { ...own.importances, [criterion]: importance },
});

describe('worked out by hand, with Alpha, Gamma and Beta by admin alone', () => {
  const own = profile({ people: ['yes'] });

  test('speed moves Beta ahead of Gamma from 4 on', () => {
    // Of 4 + s: Alpha 4 + 7/12 s, Gamma 1 + s/2, Beta 3/4 s. Beta is level with Gamma at 4, ahead of it with 8.
    const [now, level, other] = [
      [['alpha'], ['gamma'], ['beta']],
      [['alpha'], ['gamma', 'beta']],
      [['alpha'], ['beta'], ['gamma']],
    ];
    expect(effect(own, 'speed')).toEqual({
      kind: 'moves',
      now,
      steps: [
        { importance: 0, order: now },
        { importance: 1, order: now },
        { importance: 2, order: now },
        { importance: 4, order: level },
        { importance: 8, order: other },
      ],
    });
  });

  test('admin carries it all: without it there is nothing to rank by', () =>
    expect(effect(own, 'admin')).toMatchObject({
      kind: 'moves',
      steps: [{ importance: 0, order: [] }, {}, {}, {}, {}],
    }));

  test('a small step is too little', () =>
    expect(effect(own, 'speed', [0, 1])).toEqual({ kind: 'too-small', importance: 1, weight: 1 / 5 }));

  test('what all have alike changes nothing, and neither does what no source speaks of', () => {
    expect(effect({ ...own, candidates: ['alpha', 'beta'] }, 'uses-snake')).toEqual({ kind: 'alike' });
    expect(effect({ ...own, leftOut: ['manual'] }, 'docs')).toEqual({ kind: 'unknown' });
  });

  test('ratings in the same order change nothing, however large the step', () =>
    expect(effect(profile({ load: ['fast'] }, { candidates: ['alpha', 'gamma'] }), 'admin')).toEqual({
      kind: 'agrees',
    }));

  test('where all steps are less than now, the order stands without it', () => {
    const both = profile({ people: ['yes'] }, { importances: { speed: 3 } });
    expect(effect(both, 'speed', [0, 1])).toEqual({ kind: 'stands-without' });
  });

  test('with one framework left there is nothing to move', () =>
    expect(effect({ ...own, candidates: ['alpha'] }, 'speed')).toEqual({ kind: 'one-left' }));
});

describe.each([
  ['any small model', anyCase, 200],
  ['the real content', anyProfile(real).map((own) => ({ model: real, profile: own })), 5],
])('on %s', (_name, cases, numRuns) => {
  test('each step makes the order that setting it by hand makes, and what is said to change nothing does not', () => {
    fc.assert(
      fc.property(cases, ({ model: of, profile: own }) => {
        const recommendation = recommend(of, own);
        const effectOf = importanceSteps(of, recommendation);
        const assessment = assess(of, own);
        for (const { id } of of.criteria) {
          const found = effectOf(id, STEPS);
          const orders = STEPS.map((importance) => ranked(of, withImportance(own, id, importance)));
          const cells = recommendation.standings.map(({ framework }) => assessment.cell(framework, id));
          if (found.kind === 'moves') {
            expect(found.now).toEqual(ranked(of, own));
            expect(found.steps.map(({ order }) => sorted(order))).toEqual(orders.map(sorted));
          } else if (found.kind === 'unknown') expect(cells.every(({ known }) => !known)).toBe(true);
          else if (found.kind === 'one-left') expect(cells.length).toBeLessThan(2);
          else if (found.kind !== 'alike')
            for (const order of orders) expect(sorted(order)).toEqual(sorted(ranked(of, own)));
          if (found.kind === 'agrees')
            expect(sorted(ranked(of, withImportance(own, id, 999)))).toEqual(sorted(ranked(of, own)));
        }
      }),
      { numRuns },
    );
  });
});

/** Those that are level, in one order. */
const sorted = (order: Order) => order.map((level) => level.toSorted());
