import { expect, it } from 'vitest';
import { prospectsOf } from '../../../../src/advisor/outlook/prospects.ts';
import { recommend } from '../../../../src/advisor/ranking/recommend.ts';
import { analyse } from '../../../../src/advisor/robustness/analyse.ts';
import agreement from '../../../../src/views/agreement/agreement.json';
import type { ResultFacts } from '../../../../src/views/result/result-facts.ts';
import { trackRecord } from '../../../../src/views/result/verdict/track-record.ts';
import { namesOf } from '../../../../src/views/words/names.ts';
import { model } from '../../../fixtures/small-model.ts';
import { ADMIN } from '../../recommendation/profiles.ts';

/** As if Alpha came first in this share of the readings. */
function first(share: number, candidates: readonly string[] = []): ResultFacts {
  const profile = { ...ADMIN, candidates };
  const analysis = analyse(model, profile);
  if (!analysis) throw new Error('There is no analysis to change.');
  return {
    recommendation: recommend(model, profile),
    names: namesOf(model),
    own: true,
    early: false,
    prospects: prospectsOf(model, profile),
    analysis: { kind: 'done', analysis: { ...analysis, verdict: { ...analysis.verdict, share } } },
    completions: null,
  };
}

it.each(['free', 'considered'] as const)('every share has the record of its class, or none of too few: %s', (field) => {
  for (const { from, stated, hits, n } of agreement.sureness[field].classes) {
    const words = n < 20 ? '' : `When it was this sure, ${hits} of ${n} published decisions agreed.`;
    const told = (share: number) => trackRecord(first(share, field === 'free' ? [] : ['alpha', 'gamma']));
    expect(told(stated)).toBe(words);
    expect(told(from)).toBe(words);
  }
});

it('says nothing of a share that no decision had', () => {
  expect(trackRecord(first(0.05))).toBe('');
});

it('leaves room for it while the result is tested, and none where it cannot be', () => {
  expect(trackRecord({ ...first(1), analysis: { kind: 'testing' } })).toBe(
    'When it was this sure, … of … published decisions agreed.',
  );
  expect(trackRecord({ ...first(1), analysis: { kind: 'failed' } })).toBe('');
});
