import { describe, expect, it } from 'vitest';
import { recommend } from '../../../../src/advisor/ranking/recommend.ts';
import { EMPTY_PROFILE, type Profile } from '../../../../src/knowledge/profile.ts';
import { proseAsMarkdown } from '../../../../src/knowledge/prose-as-text.ts';
import { adviceFor } from '../../../../src/views/recommendation/next-steps/security-review.ts';
import { evidence, model } from '../../../fixtures/real-knowledge.ts';

const adviceWith = (framework: string, answers: Profile['answers']) =>
  adviceFor(evidence, framework, recommend(model, { ...EMPTY_PROFILE, answers }).weights);

describe.each(model.frameworks)('for $name', ({ id }) => {
  it.each([
    ['as much protection as possible', { security: ['defaults'] }],
    ['an auditor', { compliance: ['rules'] }],
    ['rights by role', { compliance: ['roles'] }],
    ['limits on calls', { compliance: ['quotas'] }],
    ['accounts of one’s own', { 'sign-in': ['own-users'] }],
  ])('a review stands apart for whoever asks for %s', (_, answers) => {
    const { choose, watch, review } = adviceWith(id, answers);
    const own = [...(evidence.frameworks[id]?.choose ?? []), ...(evidence.frameworks[id]?.watch ?? [])];
    const points = [...choose, ...watch, ...(review?.points ?? [])].map(({ text }) => proseAsMarkdown(text));
    expect(new Set(points).size).toBe(points.length);
    expect(points.toSorted()).toEqual(
      [...own, ...evidence.review.points].map(({ text }) => proseAsMarkdown(text)).toSorted(),
    );
    expect(review?.points.filter(({ criteria }) => criteria.includes('security')).length).toBeGreaterThan(5);
    for (const { criteria } of [...choose, ...watch]) expect(criteria).not.toContain('security');
  });

  it.each([
    ['nothing of it', { speed: ['first'], live: ['core'] }],
    ['nothing, because something in front does it', { security: ['covered'], compliance: ['none'] }],
  ])('no review is made for whoever asks for %s', (_, answers) => {
    expect(adviceWith(id, answers)).toEqual({
      choose: evidence.frameworks[id]?.choose,
      watch: evidence.frameworks[id]?.watch,
      review: null,
    });
  });
});

it('says by which criteria it was asked for, the heaviest first', () => {
  const { review } = adviceWith('flask', { 'sign-in': ['own-users'], speed: ['first'] });
  expect(review?.because.map(({ criterion }) => criterion)).toEqual(['auth', 'security']);
});

it('ends with the points on security of the guide to operation', () => {
  expect(evidence.review.points.map(({ text }) => /^\*\*(.+?)\.\*\*/.exec(proseAsMarkdown(text))?.[1])).toEqual([
    'Sign-in and rights',
    'Forged requests',
    'Rate limits',
    'Input',
    'Cross-origin requests',
    'Headers',
  ]);
});
