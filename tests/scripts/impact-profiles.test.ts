import { expect, test } from 'vitest';
import { IMPACT_PROFILES } from '../../scripts/impact/profiles.ts';
import { recommend } from '../../src/advisor/ranking/recommend.ts';
import { sanitiseProfile } from '../../src/advisor/ranking/sanitise-profile.ts';
import { model } from '../fixtures/real-knowledge.ts';

test('there are forty profiles, each unlike the others in name and answers', () => {
  expect(IMPACT_PROFILES).toHaveLength(40);
  expect(new Set(IMPACT_PROFILES.map(({ name }) => name)).size).toBe(40);
  expect(new Set(IMPACT_PROFILES.map(({ profile }) => JSON.stringify(profile))).size).toBe(40);
});

test.each(IMPACT_PROFILES)('$name: the content knows every answer, and ranks two frameworks or more', ({ profile }) => {
  expect(sanitiseProfile(model, profile).dropped).toEqual([]);
  expect(['leads', 'tied']).toContain(recommend(model, profile).verdict.kind);
});

test('every framework comes first somewhere', () => {
  const first = IMPACT_PROFILES.map(({ profile }) => recommend(model, profile).standings[0]?.framework);
  expect(new Set(first)).toEqual(new Set(model.frameworks.map(({ id }) => id)));
});
