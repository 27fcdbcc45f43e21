import { expect, it } from 'vitest';
import { recommend } from '../../src/advisor/ranking/recommend.ts';
import { sanitiseProfile } from '../../src/advisor/ranking/sanitise-profile.ts';
import { EMPTY_PROFILE } from '../../src/knowledge/profile.ts';
import { model } from '../fixtures/real-knowledge.ts';

const { examples } = model;

it('offers three', () => expect(examples).toHaveLength(3));

it.each(examples)('$id: every answer counts, and there is a winner', ({ answers }) => {
  const profile = { ...EMPTY_PROFILE, answers };
  expect(sanitiseProfile(model, profile)).toEqual({ profile, dropped: [] });
  expect(recommend(model, profile).verdict.kind).toBe('leads');
});

it('leads to a different winner each', () => {
  const winners = examples.map(
    ({ answers }) => recommend(model, { ...EMPTY_PROFILE, answers }).standings[0]?.framework,
  );
  expect(new Set(winners).size).toBe(examples.length);
});
