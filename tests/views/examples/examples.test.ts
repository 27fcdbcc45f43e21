import { expect, it } from 'vitest';
import { recommend } from '../../../src/advisor/ranking/recommend.ts';
import { sanitiseProfile } from '../../../src/advisor/ranking/sanitise-profile.ts';
import { EXAMPLES } from '../../../src/views/examples/examples.ts';
import { model } from '../../fixtures/real-knowledge.ts';

it('offers three', () => expect(EXAMPLES).toHaveLength(3));

it.each(EXAMPLES)('$id: every answer is one that can be given, and there is a winner', ({ profile }) => {
  expect(sanitiseProfile(model, profile).dropped).toEqual([]);
  expect(recommend(model, profile).verdict.kind).toBe('leads');
});

it('leads to a different winner each', () => {
  const winners = EXAMPLES.map(({ profile }) => recommend(model, profile).standings[0]?.framework);
  expect(new Set(winners).size).toBe(EXAMPLES.length);
});
