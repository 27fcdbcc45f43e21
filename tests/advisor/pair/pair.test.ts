import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/advisor/evidence/assess.ts';
import { nearestStep } from '../../../src/advisor/evidence/nearest-step.ts';
import { type AnswersBetween, answersBetween } from '../../../src/advisor/pair/answers-between.ts';
import { type DisputesBetween, disputesBetween } from '../../../src/advisor/pair/disputes-between.ts';
import { factsApart } from '../../../src/advisor/pair/facts-apart.ts';
import { type Pair, pairOf, pairsOf, type Side } from '../../../src/advisor/pair/pair.ts';
import { type RatingsApart, ratingsApart } from '../../../src/advisor/pair/ratings-apart.ts';
import { sourcesBehind } from '../../../src/advisor/pair/sources-behind.ts';
import { comparedCriteria } from '../../../src/advisor/ranking/compared-criteria.ts';
import { ruleOut } from '../../../src/advisor/ranking/rule-out.ts';
import { weigh } from '../../../src/advisor/ranking/weigh.ts';
import { EMPTY_PROFILE } from '../../../src/knowledge/profile.ts';
import * as real from '../../fixtures/real-knowledge.ts';
import { model as small } from '../../fixtures/small-model.ts';

const assessment = assess(real.model);
const PAIRS = pairsOf(real.model).map((pair) => ({ name: pair.join(' and '), pair }));
const MIRRORED: Readonly<Record<Side, Side>> = { first: 'second', second: 'first' };
const ends = (side: Side | null) => side && MIRRORED[side];
const reversed = ([first, second]: Pair): Pair => [second, first];

it('pairs each two frameworks once, the one that comes first in the content first', () => {
  expect(pairsOf(small)).toEqual([
    ['alpha', 'beta'],
    ['alpha', 'gamma'],
    ['beta', 'gamma'],
  ]);
  expect(pairOf(small, 'gamma', 'alpha')).toEqual(['alpha', 'gamma']);
  expect(pairOf(small, 'alpha', 'alpha')).toBeUndefined();
  expect(pairOf(small, 'alpha', 'nobody')).toBeUndefined();
});

describe.each(PAIRS)('$name', ({ pair }) => {
  const other = reversed(pair);

  it('have each criterion once, with the steps between the words that are shown', () => {
    const { ahead, level, unknown } = ratingsApart(real.model, assessment, pair);
    const all = [...ahead.first, ...ahead.second, ...level, ...unknown].map(({ criterion }) => criterion);
    expect(all.toSorted()).toEqual(
      comparedCriteria(real.model)
        .map(({ id }) => id)
        .toSorted(),
    );
    for (const { first, second, steps } of ahead.first)
      expect(nearestStep(first.value) - nearestStep(second.value)).toBe(steps);
    for (const { first, second, steps } of ahead.second)
      expect(nearestStep(second.value) - nearestStep(first.value)).toBe(steps);
    for (const { steps } of [...ahead.first, ...ahead.second]) expect(steps).toBeGreaterThan(0);
  });

  it('look the same from the other side', () => {
    const [here, there] = [pair, other].map((own) => ratingsApart(real.model, assessment, own));
    const named = (list: RatingsApart['level'] = []) => list.map(({ criterion, steps }) => `${criterion} ${steps}`);
    expect(named(here?.ahead.first)).toEqual(named(there?.ahead.second));
    expect(named(here?.ahead.second)).toEqual(named(there?.ahead.first));
    expect(named(here?.level)).toEqual(named(there?.level));

    const answers = (own: AnswersBetween, side: Side) =>
      own.favour[side].map(({ lead, because, ...rest }) => ({
        ...rest,
        lead: lead.toFixed(9),
        because: because.map((each) => `${each.criterion} ${each.lead.toFixed(9)}`).toSorted(),
      }));
    const [forth, back] = [pair, other].map((own) => answersBetween(real.model, assessment, [], own));
    if (!forth || !back) throw new Error('Two pairs give two results.');
    for (const side of ['first', 'second'] as const)
      expect(answers(forth, side)).toEqual(answers(back, MIRRORED[side]));
    expect([forth.neither, forth.againstBoth]).toEqual([back.neither, back.againstBoth]);

    const turned = ({ bearing, others }: DisputesBetween) =>
      [...bearing, ...others].map(({ conflict, decides }) => [
        conflict.id,
        decides.map((own) => ({ ...own, of: MIRRORED[own.of], ifLow: ends(own.ifLow), ifHigh: ends(own.ifHigh) })),
      ]);
    const plain = ({ bearing, others }: DisputesBetween) =>
      [...bearing, ...others].map(({ conflict, decides }) => [conflict.id, decides]);
    const sorted = (list: ReturnType<typeof plain>) =>
      new Map(list.map(([id, decides]) => [id, new Set([decides].flat())]));
    expect(sorted(turned(disputesBetween(real.model, assessment, other)))).toEqual(
      sorted(plain(disputesBetween(real.model, assessment, pair))),
    );
  });

  it('have each dispute about either once', () => {
    const { bearing, others } = disputesBetween(real.model, assessment, pair);
    expect([...bearing, ...others].map(({ conflict }) => conflict.id).toSorted()).toEqual(
      real.model.conflicts
        .filter(({ frameworks }) => frameworks.some((own) => pair.includes(own)))
        .map(({ id }) => id)
        .toSorted(),
    );
  });

  it('are favoured by the answers that, given alone, put them ahead or rule the other out', () => {
    const { favour, neither, againstBoth } = answersBetween(real.model, assessment, [], pair);
    const listed = new Map<string, Side>();
    for (const side of ['first', 'second'] as const)
      for (const { question, option } of favour[side]) listed.set(`${question} ${option}`, side);
    let [none, both] = [0, 0];
    for (const { id: question, options } of real.model.questions)
      for (const { id: option, framework } of options) {
        if (framework !== undefined) continue;
        const profile = { ...EMPTY_PROFILE, answers: { [question]: [option] } };
        const out = ruleOut(real.model, profile, assessment);
        const [firstIsOut, secondIsOut] = pair.map((own) => out.has(own));
        const lead = weigh(real.model, profile).reduce(
          (sum, { criterion, importance }) =>
            sum + importance * (assessment.cell(pair[0], criterion).value - assessment.cell(pair[1], criterion).value),
          0,
        );
        const byPoints = Math.abs(lead) < 1e-9 ? 'none' : lead > 0 ? 'first' : 'second';
        const byRule = firstIsOut ? (secondIsOut ? 'both out' : 'second') : secondIsOut ? 'first' : undefined;
        const favoured = byRule ?? byPoints;
        if (favoured === 'none') none += 1;
        else if (favoured === 'both out') both += 1;
        else expect([question, option, listed.get(`${question} ${option}`)]).toEqual([question, option, favoured]);
      }
    expect([none, both]).toEqual([neither, againstBoth]);
  });

  it('have the reasons for an answer add up to what it says', () => {
    const { favour } = answersBetween(real.model, assessment, [], pair);
    for (const { lead, because } of [...favour.first, ...favour.second])
      expect(because.reduce((sum, own) => sum + own.lead, 0)).toBeCloseTo(lead, 9);
  });

  it('have no source behind them that says nothing of either', () => {
    const ratings = ratingsApart(real.model, assessment, pair);
    for (const { first, second, criteria } of sourcesBehind(real.model, ratings)) {
      expect(criteria).toBeGreaterThan(0);
      expect(criteria).toBeGreaterThanOrEqual(Math.max(first, second));
      expect(criteria).toBeLessThanOrEqual(first + second);
    }
  });
});

it('facts are the same only where both are known and alike', () => {
  const rows = (pair: Pair, leftOut: readonly string[] = []) => factsApart(small, assess(small, { leftOut }), pair);
  expect(rows(['alpha', 'beta']).map(({ fact, same }) => [fact, same])).toEqual([['language', true]]);
  expect(rows(['alpha', 'gamma'])[0]?.same).toBe(false);
  expect(rows(['alpha', 'beta'], ['review'])[0]?.same).toBe(false);
});
