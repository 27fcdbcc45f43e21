import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recommend } from '../../../src/advisor/ranking/recommend.ts';
import { drawRanks } from '../../../src/advisor/robustness/acceptability.ts';
import { analyse } from '../../../src/advisor/robustness/analyse.ts';
import type { Model } from '../../../src/knowledge/model.ts';
import { EMPTY_PROFILE, type Profile } from '../../../src/knowledge/profile.ts';
import type { Rating } from '../../../src/knowledge/vocabulary.ts';
import { weightedScores } from '../../../src/mcda/index.ts';
import { model as real } from '../../fixtures/real-knowledge.ts';
import { model } from '../../fixtures/small-model.ts';
import { anyCase, anyProfile } from '../any-model.ts';

const profile = (answers: Record<string, string[]>): Profile => ({
  answers,
  importances: {},
  leftOut: [],
  candidates: [],
  ownRatings: {},
});

// Weights 2/3 and 1/3. Admin: 1, 0, 1/4; speed: 7/12, 3/4, 1/2. Alpha leads Gamma, then Beta.
const byHand = analyse(model, profile({ people: ['yes'], load: ['fast'] }));

describe('there is none', () => {
  test.each([
    ['without any preference', EMPTY_PROFILE],
    ['where nothing fits', profile({ people: ['yes'], language: ['must-snake', 'must-sharp'] })],
    ['where only one is left', profile({ people: ['yes'], language: ['must-sharp'] })],
  ])('%s', (_case, own) => {
    expect(analyse(model, own)).toBeNull();
  });

  test('but there is one where two are level', () => {
    expect(analyse(model, profile({ language: ['know-snake'] }))?.verdict).toEqual({
      kind: 'too-close',
      early: true,
      leader: 'alpha',
      share: 1,
    });
  });
});

test('a leader that shares the first rank is not clear, however often it is first', () => {
  // On each of many criteria both are worth 1/2, but Alpha's ratings reach from 1/4 to 1, Beta's from 0 to 3/4.
  const [criterion] = model.criteria.filter(({ from }) => !from);
  const [question] = model.questions;
  const [option] = question?.options ?? [];
  if (!criterion || !question || !option) throw new Error('The small model has none.');
  const ids = Array.from({ length: 40 }, (_, place) => `criterion-${place}`);
  const rated = (source: string, framework: string, rating: Rating) =>
    ids.map((id) => ({ kind: 'rated' as const, source, framework, criterion: id, rating }));
  const level: Model = {
    ...model,
    frameworks: model.frameworks.slice(0, 2),
    criteria: ids.map((id) => ({ ...criterion, id })),
    conflicts: [],
    findings: [
      ...rated('review', 'alpha', 'very high'),
      ...rated('manual', 'alpha', 'low'),
      ...rated('review', 'beta', 'very low'),
      ...rated('manual', 'beta', 'high'),
    ],
    questions: ids.map((id) => ({ ...question, id, options: [{ ...option, effects: { [id]: 4 } }] })),
  };
  const { verdict } = analyse(level, profile(Object.fromEntries(ids.map((id) => [id, [option.id]])))) ?? {};
  expect(verdict).toMatchObject({ kind: 'leaning', early: false, leader: 'alpha' });
  expect(verdict?.share).toBeGreaterThan(0.9);
});

describe('the draws', () => {
  // Docs alone: Gamma is rated from 7/8 to 1, Alpha from 3/8 to 5/8, and Beta may be anything from 0 to 1.
  test.each([
    [0, 15 / 16],
    [1 / 8, 7 / 8],
  ])('worked out by hand: how often an unknown cell beats a high one, ranges wider by %d', (widening, share) => {
    const recommendation = recommend(model, profile({ load: ['documented'] }));
    const { acceptability } = drawRanks(model, recommendation, { spread: { factor: 2, widening } });
    expect(acceptability.map(({ framework }) => framework)).toEqual(['gamma', 'alpha', 'beta']);
    const [gamma, alpha, beta] = acceptability.map(({ byRank }) => byRank);
    expect(gamma?.[0]).toBeCloseTo(share, 1.7);
    expect(gamma?.[1]).toBeCloseTo(1 - share, 1.7);
    expect(gamma?.[2]).toBe(0);
    expect(alpha?.[0]).toBe(0);
    expect(alpha?.[1]).toBeCloseTo(1 / 2, 1.5);
    expect(beta?.[0]).toBe(gamma?.[1]);
  });

  test('say how sure the result is', () => {
    const { acceptability, verdict } = analyse(model, profile({ load: ['documented'] })) ?? {};
    const share = acceptability?.[0]?.byRank[0];
    expect(verdict).toEqual({ kind: 'leaning', early: true, leader: 'gamma', share });
  });

  test('a settled result that is first in every draw is clear', () => {
    expect(analyse(model, profile({ people: ['yes'], load: ['neither'], language: ['know-snake'] }))?.verdict).toEqual({
      kind: 'clear',
      early: false,
      leader: 'alpha',
      share: 1,
    });
  });

  test('how often the leader is ahead of a rival', () => {
    const { rivals, acceptability } = analyse(model, profile({ load: ['documented'] })) ?? {};
    expect(rivals?.map(({ framework }) => framework)).toEqual(['alpha', 'beta']);
    expect(rivals?.map(({ behind }) => behind)).toEqual([1, acceptability?.[0]?.byRank[0]]);
  });

  test('those ruled out take no part', () => {
    const { acceptability, rivals } = analyse(model, profile({ people: ['yes'], language: ['must-snake'] })) ?? {};
    expect(acceptability?.map(({ framework }) => framework)).toEqual(['alpha', 'beta']);
    expect(rivals?.map(({ framework }) => framework)).toEqual(['beta']);
  });

  test('a level rival is behind in none of them, and ranks are shared', () => {
    const { acceptability, rivals } = analyse(model, profile({ language: ['know-snake'] })) ?? {};
    expect(acceptability?.map(({ byRank }) => byRank)).toEqual([
      [1, 0, 0],
      [1, 0, 0],
      [0, 0, 1],
    ]);
    expect(rivals?.map(({ behind }) => behind)).toEqual([0, 1]);
  });

  test('an answer that no framework tells apart leaves every figure as it was', () => {
    // An even criterion of no spread in front of all others moves no other criterion to other draws.
    const [first] = model.criteria;
    if (!first) throw new Error('no criterion');
    const even = { ...first, id: 'even', from: { fact: 'language', holds: ['snake', 'sharp'] } };
    const wider = { ...model, criteria: [...model.criteria, even] };
    const own = profile({ people: ['yes'], load: ['fast', 'documented'] });
    const before = analyse(model, own)?.acceptability;
    expect(analyse(wider, { ...own, importances: { even: 999 } })?.acceptability).toEqual(before);
  });
});

describe('the leader against its rivals, worked out by hand', () => {
  const rival = (framework: string) => byHand?.rivals.find((own) => own.framework === framework);

  test('against Beta: admin speaks for Alpha with 2/3, speed for Beta with 1/18', () => {
    expect(rival('beta')?.robustness).toBeCloseTo(Math.sqrt(12), 9);
  });

  test('Beta would be level if admin had 1/7 of the weight', () => {
    const change = rival('beta')?.change;
    expect(change?.distance).toBeCloseTo(2 * (2 / 3 - 1 / 7), 6);
    expect(change?.moves.map(({ criterion }) => criterion)).toEqual(['admin', 'speed']);
    expect(change?.moves[0]?.from).toBeCloseTo(2 / 3, 9);
    expect(change?.moves[0]?.to).toBeCloseTo(1 / 7, 6);
    expect(change?.moves[1]?.from).toBeCloseTo(1 / 3, 9);
    expect(change?.moves[1]?.to).toBeCloseTo(6 / 7, 6);
  });

  test('nothing that counts speaks for Gamma: no error of weights puts it first, only weight on docs', () => {
    // Level where d of admin's 2/3 go to docs: 3/4 × (2/3 − d) + 1/12 × 1/3 = d/2, so d = 19/45; then 1/1000 ahead.
    const docs = 6 * (19 / 45 + 0.001 / 1.25);
    const importances = { admin: Number((4 - docs).toFixed(2)), docs: Number(docs.toFixed(2)) };
    expect(rival('gamma')).toMatchObject({
      robustness: null,
      change: null,
      takeover: { importances, alone: true, adds: ['docs'] },
    });
  });

  test('the weights within which Alpha stays first', () => {
    const [admin, speed] = byHand?.intervals ?? [];
    expect(admin).toMatchObject({ criterion: 'admin', weight: 2 / 3, high: 1, lowRival: 'beta', highRival: null });
    expect(admin?.low).toBeCloseTo(1 / 7, 9);
    expect(speed).toMatchObject({ criterion: 'speed', weight: 1 / 3, low: 0, lowRival: null, highRival: 'beta' });
    expect(speed?.high).toBeCloseTo(6 / 7, 9);
  });

  test('a rival that is level needs no change', () => {
    const [beta] = analyse(model, profile({ language: ['know-snake'] }))?.rivals ?? [];
    expect(beta).toMatchObject({ framework: 'beta', robustness: 1, change: { distance: 0, moves: [] } });
  });
});

describe.each([
  ['any small model', anyCase, 100],
  ['the real content', anyProfile(real).map((own) => ({ model: real, profile: own })), 25],
])('laws that hold on %s', (_name, cases, numRuns) => {
  test('it is there exactly where the ranking has a leader and a rival', () => {
    fc.assert(
      fc.property(cases, ({ model: of, profile: own }) => {
        const { standings, verdict } = recommend(of, own);
        const analysis = analyse(of, own);
        expect(analysis !== null).toBe(verdict.kind === 'leads' || verdict.kind === 'tied');
        if (!analysis) return;
        expect(analysis.verdict.leader).toBe(standings[0]?.framework);
        expect(analysis.acceptability.map(({ framework }) => framework)).toEqual(
          standings.map(({ framework }) => framework),
        );
      }),
      { numRuns },
    );
  });

  test('shares by rank add up to 1, and the leader is first as often as the verdict says', () => {
    fc.assert(
      fc.property(cases, ({ model: of, profile: own }) => {
        const analysis = analyse(of, own);
        if (!analysis) return;
        for (const { byRank } of analysis.acceptability) {
          expect(byRank).toHaveLength(analysis.acceptability.length);
          expect(byRank.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
        }
        expect(analysis.verdict.share).toBe(analysis.acceptability[0]?.byRank[0]);
      }),
      { numRuns },
    );
  });

  test('the same profile has the same figures, and they survive being written down', () => {
    fc.assert(
      fc.property(cases, ({ model: of, profile: own }) => {
        const analysis = analyse(of, own);
        expect(analyse(structuredClone(of), structuredClone(own))).toEqual(analysis);
        expect(JSON.parse(JSON.stringify(analysis))).toEqual(analysis);
      }),
      { numRuns },
    );
  });

  test('the leader stays first inside each interval and is overtaken just outside', () => {
    fc.assert(
      fc.property(cases, ({ model: of, profile: own }) => {
        const analysis = analyse(of, own);
        const { standings, weights } = recommend(of, own);
        if (!analysis || weights.length < 2) return;
        const values = standings.map(({ contributions }) => contributions.map(({ value }) => value));
        /** By how much the leader is ahead of the best rival once weight `place` is t. */
        const leadAt = (place: number, t: number) => {
          const rest = 1 - (weights[place]?.weight ?? 0);
          const scores = weightedScores(
            values,
            weights.map(({ weight }, other) => (other === place ? t : (weight * (1 - t)) / rest)),
          );
          return (scores[0] ?? 0) - Math.max(...scores.slice(1));
        };
        analysis.intervals.forEach(({ criterion, weight, low, high, lowRival, highRival }, place) => {
          expect(criterion).toBe(weights[place]?.criterion);
          expect(weight).toBe(weights[place]?.weight);
          expect(low <= weight && weight <= high).toBe(true);
          for (const share of [0, 0.5, 1]) expect(leadAt(place, low + share * (high - low))).toBeGreaterThan(-1e-8);
          if (lowRival === null) expect(low).toBe(0);
          else if (low > 1e-3) expect(leadAt(place, low - 1e-3)).toBeLessThan(0);
          if (highRival === null) expect(high).toBe(1);
          else if (high < 1 - 1e-3) expect(leadAt(place, high + 1e-3)).toBeLessThan(0);
        });
      }),
      { numRuns },
    );
  });

  test('after the smallest change of weights a rival is level with the best or above', () => {
    fc.assert(
      fc.property(cases, ({ model: of, profile: own }) => {
        const { standings, weights } = recommend(of, own);
        const values = standings.map(({ contributions }) => contributions.map(({ value }) => value));
        for (const { framework, change } of analyse(of, own)?.rivals ?? []) {
          if (!change) continue;
          const moved = new Map(change.moves.map(({ criterion, to }) => [criterion, to]));
          const after = weights.map(({ criterion, weight }) => moved.get(criterion) ?? weight);
          const scores = weightedScores(values, after);
          const place = standings.findIndex((standing) => standing.framework === framework);
          expect(scores[place]).toBeGreaterThan(Math.max(...scores) - 1e-6);
          const distance = change.moves.reduce((sum, { from, to }) => sum + Math.abs(to - from), 0);
          expect(distance).toBeCloseTo(change.distance, 6);
          const sizes = change.moves.map(({ from, to }) => Math.abs(to - from));
          expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
        }
      }),
      { numRuns },
    );
  });
});
