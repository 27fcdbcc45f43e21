import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recommend } from '../../../src/advisor/ranking/recommend.ts';
import type { Model } from '../../../src/knowledge/model.ts';
import type { Profile } from '../../../src/knowledge/profile.ts';
import { profilesOf } from '../../fixtures/profiles.ts';
import { model as real } from '../../fixtures/real-knowledge.ts';
import { model } from '../../fixtures/small-model.ts';

const profile = (answers: Record<string, string[]>, rest: Partial<Profile> = {}): Profile => ({
  answers,
  importances: {},
  leftOut: [],
  candidates: [],
  ownRatings: {},
  ...rest,
});

describe('scores, worked out by hand', () => {
  // Weights 4/6 and 2/6. Alpha: admin 1; speed is the review's 1/4 with trust 1 and the manual's 3/4 with trust 2.
  const result = recommend(model, profile({ people: ['yes'], load: ['fast'] }));

  test('weights are importances divided by their sum', () => {
    expect(result.weights.map(({ criterion, importance, weight }) => [criterion, importance, weight])).toEqual([
      ['admin', 4, 4 / 6],
      ['speed', 2, 2 / 6],
    ]);
  });

  test('a cell is the mean over its sources, weighted by the trust of their kind', () => {
    const [alpha] = result.standings;
    expect(alpha?.framework).toBe('alpha');
    expect(alpha?.contributions[1]?.value).toBeCloseTo((0.25 + 2 * 0.75) / 3, 12);
    expect(alpha?.score).toBeCloseTo(4 / 6 + (2 / 6) * ((0.25 + 2 * 0.75) / 3), 12);
  });

  test('the range takes the lowest and highest finding, or an eighth around a lone one', () => {
    const [alpha] = result.standings;
    expect(alpha?.range.low).toBeCloseTo((4 / 6) * (1 - 1 / 8) + (2 / 6) * 0.25, 12);
    expect(alpha?.range.high).toBeCloseTo((4 / 6) * 1 + (2 / 6) * 0.75, 12);
  });

  test('the verdict names the leader, the runner-up and the lead', () => {
    const [first, second] = result.standings;
    expect(result.verdict).toEqual({
      kind: 'leads',
      leader: 'alpha',
      runnerUp: 'gamma',
      lead: (first?.score ?? 0) - (second?.score ?? 0),
    });
  });
});

describe('silence', () => {
  test('an unknown cell counts as one half, spans the whole scale and is named as unknown', () => {
    const { standings } = recommend(model, profile({ load: ['documented'] }));
    const beta = standings.find(({ framework }) => framework === 'beta');
    expect(beta).toMatchObject({ score: 0.5, range: { low: 0, high: 1 } });
    expect(beta?.costs).toEqual([{ kind: 'unknown', criterion: 'docs', points: 0.5, of: 1 }]);
  });

  test('nothing answered gives no ranking, and so do answers without effect', () => {
    expect(recommend(model, profile({})).verdict).toEqual({ kind: 'no-preference', answered: 0, ignored: false });
    const neutral = recommend(model, profile({ people: ['no'], load: ['neither'] }));
    expect(neutral.verdict).toEqual({ kind: 'no-preference', answered: 2, ignored: false });
    const ignoring = recommend(model, { ...profile({ people: ['yes'] }), importances: { admin: 0 } });
    expect(ignoring.verdict).toEqual({ kind: 'no-preference', answered: 1, ignored: true });
    expect(new Set(neutral.standings.map(({ rank }) => rank))).toEqual(new Set([1]));
  });

  test('importances of zero by hand leave no preference', () => {
    expect(recommend(model, profile({ people: ['yes'] }, { importances: { admin: 0 } })).verdict.kind).toBe(
      'no-preference',
    );
  });
});

describe('requirements', () => {
  test('rule out with the answer and the fact that did it, and keep what it would score', () => {
    const { ruledOut, standings } = recommend(model, profile({ people: ['yes'], language: ['must-sharp'] }));
    expect(standings.map(({ framework }) => framework)).toEqual(['gamma']);
    expect(ruledOut.map(({ framework }) => framework)).toEqual(['alpha', 'beta']);
    expect(ruledOut[0]).toMatchObject({
      wouldScore: 1,
      failures: [{ question: 'language', option: 'must-sharp', fact: 'language', anyOf: ['sharp'], has: ['snake'] }],
    });
  });

  test('one framework left is named as such', () => {
    expect(recommend(model, profile({ people: ['yes'], language: ['must-sharp'] })).verdict).toEqual({
      kind: 'only-one-left',
      leader: 'gamma',
    });
  });

  test('all ruled out: nothing fits, and the requirement to give up is named with whom it frees', () => {
    const strict: Model = {
      ...model,
      questions: model.questions.map((question) => ({ ...question, choose: 'many' as const })),
    };
    const third: Model = {
      ...strict,
      questions: strict.questions.map((question) => ({
        ...question,
        options: question.options.map((option) =>
          option.id === 'fast'
            ? { ...option, requires: { fact: 'language', anyOf: ['sharp'], because: 'Fast means Sharp.' } }
            : option,
        ),
      })),
    };
    const { verdict, standings } = recommend(third, profile({ language: ['must-snake'], load: ['fast'] }));
    expect(standings).toEqual([]);
    expect(verdict).toEqual({
      kind: 'nothing-fits',
      waivers: [
        { question: 'load', option: 'fast', frees: ['alpha', 'beta'] },
        { question: 'language', option: 'must-snake', frees: ['gamma'] },
      ],
    });
  });

  test('silence rules nothing out', () => {
    const { ruledOut } = recommend(model, profile({ language: ['must-sharp'] }, { leftOut: ['review'] }));
    expect(ruledOut).toEqual([]);
  });
});

test('a preference for a known language is importance, not a requirement', () => {
  const { standings, ruledOut } = recommend(model, profile({ language: ['know-snake'] }));
  expect(ruledOut).toEqual([]);
  expect(standings.map(({ framework, rank, score }) => [framework, rank, score])).toEqual([
    ['alpha', 1, 1],
    ['beta', 1, 1],
    ['gamma', 3, 0],
  ]);
});

test('equals share the first rank and the verdict says so', () => {
  expect(recommend(model, profile({ language: ['know-snake'] })).verdict).toEqual({
    kind: 'tied',
    leaders: ['alpha', 'beta'],
  });
});

test('an importance set by hand replaces what the answers add up to', () => {
  const { weights } = recommend(model, profile({ people: ['yes'], load: ['fast'] }, { importances: { admin: 2 } }));
  expect(weights.find(({ criterion }) => criterion === 'admin')).toEqual({
    criterion: 'admin',
    importance: 2,
    weight: 0.5,
    byHand: true,
    effects: [{ question: 'people', option: 'yes', add: 4 }],
  });
});

test('leaving out a source takes its findings out of play', () => {
  const { standings } = recommend(model, profile({ load: ['fast'] }, { leftOut: ['manual'] }));
  expect(standings.find(({ framework }) => framework === 'alpha')?.score).toBe(0.25);
});

describe.each([
  ['the small model', model],
  ['the real content', real],
])('laws that hold for every profile of %s', (_name, of) => {
  test('contributions add up to the score exactly', () => {
    fc.assert(
      fc.property(profilesOf(of), (any) => {
        const { standings, ruledOut } = recommend(of, any);
        for (const { contributions, score, range } of standings) {
          expect(contributions.reduce((sum, { points }) => sum + points, 0)).toBe(score);
          expect(range.low).toBeLessThanOrEqual(score + 1e-12);
          expect(range.high).toBeGreaterThanOrEqual(score - 1e-12);
        }
        for (const { contributions, wouldScore } of ruledOut)
          expect(contributions.reduce((sum, { points }) => sum + points, 0)).toBe(wouldScore);
      }),
    );
  });

  test('every framework is ranked, ruled out or not considered, once', () => {
    fc.assert(
      fc.property(profilesOf(of), (any) => {
        const { standings, ruledOut, notConsidered } = recommend(of, any);
        expect([...standings, ...ruledOut, ...notConsidered].map(({ framework }) => framework).sort()).toEqual(
          of.frameworks.map(({ id }) => id).sort(),
        );
        expect(ruledOut.every(({ failures }) => failures.length > 0)).toBe(true);
      }),
    );
  });

  test('ranks follow scores, and equal scores share a rank', () => {
    fc.assert(
      fc.property(profilesOf(of), (any) => {
        const { standings } = recommend(of, any);
        for (const a of standings) expect(a.rank).toBe(1 + standings.filter((b) => b.score > a.score + 1e-9).length);
      }),
    );
  });

  test('taking a framework out of the model never reorders the others', () => {
    fc.assert(
      fc.property(profilesOf(of), fc.constantFrom(...of.frameworks.map(({ id }) => id)), (any, gone) => {
        const without: Model = { ...of, frameworks: of.frameworks.filter(({ id }) => id !== gone) };
        const before = recommend(of, any).standings.map(({ framework }) => framework);
        expect(recommend(without, any).standings.map(({ framework }) => framework)).toEqual(
          before.filter((id) => id !== gone),
        );
      }),
    );
  });
});
