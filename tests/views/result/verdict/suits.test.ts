import { expect, it } from 'vitest';
import { assess } from '../../../../src/advisor/evidence/assess.ts';
import type { Profile } from '../../../../src/knowledge/profile.ts';
import type { ResultFacts } from '../../../../src/views/result/result-facts.ts';
import { suitsOf } from '../../../../src/views/result/verdict/suits.ts';
import { model } from '../../../fixtures/small-model.ts';
import { answering } from '../../recommendation/profiles.ts';
import { drawn, factsOf } from './facts.ts';

function suits(profile: Profile, change: (facts: ResultFacts) => ResultFacts = (facts) => facts): string[] {
  const facts = change(factsOf(model, profile));
  const [first] = facts.recommendation.standings;
  if (first?.framework !== 'alpha') throw new Error('These tests are about Alpha in first place.');
  return suitsOf(model, { ...facts, assessment: assess(model, profile) }, first).map(({ criterion }) => criterion);
}
const byHand = (importances: Profile['importances']) => answering({}, { importances });

it('names the two strongest reasons, those that are small beside the first left out', () => {
  expect(suits(byHand({ admin: 8, 'uses-snake': 4 }))).toEqual(['admin', 'uses-snake']);
  expect(suits(byHand({ admin: 8, 'uses-snake': 1 }))).toEqual(['admin']);
});

it('lets the language hide no other reason, however much it counts', () => {
  expect(suits(byHand({ admin: 4, 'uses-snake': 32 }))).toEqual(['uses-snake', 'admin']);
});

it('names nothing that the runner-up is better at', () => {
  const fast = { 'alpha.speed': { rating: 'high', reason: '' } } as const;
  const wishes = (ownRatings: Profile['ownRatings']) =>
    answering({}, { importances: { admin: 4, speed: 8 }, ownRatings });
  // Beta is the runner-up: rated high too, and then higher.
  expect(suits(wishes(fast))).toEqual(['speed', 'admin']);
  expect(suits(wishes({ ...fast, 'beta.speed': { rating: 'very high', reason: '' } }))).toEqual(['admin']);
});

it('names beside a rival too close to call only what the rival has not', () => {
  const wishes = byHand({ admin: 4, 'uses-snake': 32, speed: 1 });
  // Beta is written in Snake too.
  expect(suits(wishes, (facts) => drawn(facts, 'too-close', [0.5, 0.4, 0.1]))).toEqual(['admin']);
});
