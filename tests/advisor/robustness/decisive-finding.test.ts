import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/advisor/evidence/assess.ts';
import { findingInfluence } from '../../../src/advisor/evidence/finding-influence.ts';
import { recommend } from '../../../src/advisor/ranking/recommend.ts';
import type { DecisiveFinding } from '../../../src/advisor/robustness/analysis.ts';
import { decisiveFinding } from '../../../src/advisor/robustness/decisive-finding.ts';
import type { Model } from '../../../src/knowledge/model.ts';
import { cellId } from '../../../src/knowledge/own-rating.ts';
import type { Profile } from '../../../src/knowledge/profile.ts';
import { RATING_VALUE, RATINGS, type Rating } from '../../../src/knowledge/vocabulary.ts';
import { model as real } from '../../fixtures/real-knowledge.ts';
import { model } from '../../fixtures/small-model.ts';
import { anyCase, anyProfile, firstOf } from '../any-model.ts';

const profile = (answers: Record<string, string[]>, leftOut: string[] = []): Profile => ({
  answers,
  importances: {},
  leftOut,
  candidates: [],
  ownRatings: {},
});

const decisiveIn = (of: Model, own: Profile) => decisiveFinding(of, recommend(of, own));

/** The number of a finding of the small model. */
const numberOf = (source: string, framework: string, criterion: string) =>
  model.findings.findIndex(
    (finding) =>
      finding.kind === 'rated' &&
      finding.source === source &&
      finding.framework === framework &&
      finding.criterion === criterion,
  );

describe('worked out by hand', () => {
  test('Alpha loses its lead once the review rates its admin panel very low; that Beta gains it is as far and comes later', () => {
    // Alpha 31/6, Gamma 2, Beta 3/2 before the division by 6; a step of admin is worth 1.
    expect(decisiveIn(model, profile({ people: ['yes'], load: ['fast'] }))).toEqual({
      finding: numberOf('review', 'alpha', 'admin'),
      framework: 'alpha',
      criterion: 'admin',
      from: 'very high',
      to: 'very low',
      steps: 4,
      own: 'very low',
      first: ['gamma'],
    });
  });

  test('drawing level is enough', () => {
    // Speed without the manual: Alpha 1/4, Beta 3/4, Gamma unknown and 1/2. One step down and Beta is level with Gamma.
    const own = profile({ load: ['fast'] }, ['manual']);
    expect(decisiveIn(model, own)).toEqual({
      finding: numberOf('review', 'beta', 'speed'),
      framework: 'beta',
      criterion: 'speed',
      from: 'high',
      to: 'moderate',
      steps: 1,
      own: 'moderate',
      first: ['beta', 'gamma'],
    });
  });

  test('of findings that are as near, the one on the heavier criterion counts, then the lowest number', () => {
    // Gamma 4 + 1/2, Alpha 2 + 2. One step takes 1/2 from Gamma by admin, and 1 by docs, which Alpha can gain as well.
    const own: Profile = {
      answers: {},
      importances: { docs: 4, admin: 2 },
      leftOut: [],
      candidates: [],
      ownRatings: {},
    };
    expect(decisiveIn(model, own)).toEqual({
      finding: numberOf('manual', 'alpha', 'docs'),
      framework: 'alpha',
      criterion: 'docs',
      from: 'moderate',
      to: 'high',
      steps: 1,
      own: 'high',
      first: ['alpha'],
    });
  });

  test('one that shares the lead has to fall behind', () => {
    const own: Profile = {
      answers: { language: ['know-snake'] },
      importances: { docs: 1 },
      leftOut: [],
      candidates: [],
      ownRatings: {},
    };
    // Alpha and Beta both have 1/2 by docs: Beta, because nobody speaks.
    expect(firstOf(model, own)).toEqual(['alpha', 'beta']);
    expect(decisiveIn(model, own)).toEqual({
      finding: numberOf('manual', 'alpha', 'docs'),
      framework: 'alpha',
      criterion: 'docs',
      from: 'moderate',
      to: 'low',
      steps: 1,
      own: 'low',
      first: ['beta'],
    });
  });

  test('there is none where no rating of a single finding does it', () => {
    expect(decisiveIn(model, profile({ language: ['know-snake'] }))).toBeUndefined();
  });
});

test('what findings have to say of a cell adds up to 1, each source by the trust of its kind', () => {
  const cell = assess(model).cell('alpha', 'speed');
  expect(cell.findings.map((number) => findingInfluence(model, cell, number))).toEqual([1 / 3, 2 / 3]);
});

/** The model with one finding rated otherwise. */
const rerated = (of: Model, number: number, rating: Rating): Model => ({
  ...of,
  findings: of.findings.map((finding, place) =>
    place === number && finding.kind === 'rated' ? { ...finding, rating } : finding,
  ),
});

const isRanked = (of: Model, own: Profile) => ['leads', 'tied'].includes(recommend(of, own).verdict.kind);

/** The own rating of a cell, nearest to what it counts as, which takes the lead away. */
function nearestOwn(of: Model, own: Profile, framework: string, criterion: string): Rating {
  const now = firstOf(of, own);
  const { value } = assess(of, own).cell(framework, criterion);
  const [nearest] = RATINGS.filter((rating) => {
    const ownRatings = { ...own.ownRatings, [cellId(framework, criterion)]: { rating, reason: '' } };
    const first = firstOf(of, { ...own, ownRatings });
    return now.length === 1 ? first.join() !== now.join() : !first.includes(now[0] ?? '');
  }).sort((a, b) => Math.abs(RATING_VALUE[a] - value) - Math.abs(RATING_VALUE[b] - value));
  if (!nearest) throw new Error('No own rating takes the lead away.');
  return nearest;
}

/** Every rating of every finding that counts, ranked anew: those that take the lead away, by the order of DESIGN. */
function byTrial(of: Model, own: Profile): DecisiveFinding | undefined {
  const { standings, weights } = recommend(of, own);
  const now = firstOf(of, own);
  const [leader] = now;
  const found = of.findings.flatMap((finding, number) => {
    if (finding.kind !== 'rated' || own.leftOut.includes(finding.source)) return [];
    const importance = weights.find(({ criterion }) => criterion === finding.criterion)?.importance;
    if (importance === undefined || !standings.some(({ framework }) => framework === finding.framework)) return [];
    return RATINGS.flatMap((to) => {
      const steps = Math.abs(RATINGS.indexOf(to) - RATINGS.indexOf(finding.rating));
      const first = firstOf(rerated(of, number, to), own);
      const gone = now.length === 1 ? first.join() !== now.join() : !first.includes(leader ?? '');
      return steps > 0 && gone
        ? [
            {
              importance,
              decisive: {
                finding: number,
                framework: finding.framework,
                criterion: finding.criterion,
                from: finding.rating,
                to,
                steps,
                own: nearestOwn(of, own, finding.framework, finding.criterion),
                first,
              },
            },
          ]
        : [];
    });
  });
  found.sort(
    (a, b) =>
      a.decisive.steps - b.decisive.steps || b.importance - a.importance || a.decisive.finding - b.decisive.finding,
  );
  return found[0]?.decisive;
}

describe.each([
  ['the small model', anyProfile(model).map((own) => ({ model, profile: own })), 200],
  ['any small model', anyCase, 300],
])('on %s', (_name, cases, numRuns) => {
  test('it takes the lead away, and no rating of any finding does so in fewer steps', () => {
    fc.assert(
      fc.property(
        cases.filter(({ model: of, profile: own }) => isRanked(of, own)),
        ({ model: of, profile: own }) => {
          expect(decisiveIn(of, own)).toEqual(byTrial(of, own));
        },
      ),
      { numRuns },
    );
  });
});

test('on the real content, it takes the lead away and no finding tried at random does so in fewer steps', () => {
  const ranked = anyProfile(real).filter((own) => isRanked(real, own));
  const rating = fc.record({ number: fc.nat(real.findings.length - 1), to: fc.constantFrom(...RATINGS) });
  fc.assert(
    fc.property(ranked, fc.array(rating, { minLength: 30, maxLength: 30 }), (own, tried) => {
      const decisive = decisiveIn(real, own);
      const now = firstOf(real, own);
      if (decisive) {
        const after = firstOf(rerated(real, decisive.finding, decisive.to), own);
        expect(after).toEqual(decisive.first);
        expect(after).not.toEqual(now);
      }
      if (now.length > 1) return;
      for (const { number, to } of tried) {
        const finding = real.findings[number];
        if (finding?.kind !== 'rated') continue;
        const steps = Math.abs(RATINGS.indexOf(to) - RATINGS.indexOf(finding.rating));
        if (!decisive || steps < decisive.steps) expect(firstOf(rerated(real, number, to), own)).toEqual(now);
      }
    }),
    { numRuns: 10 },
  );
}, 20_000);
