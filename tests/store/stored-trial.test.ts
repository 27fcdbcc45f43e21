import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/advisor/robustness/what-if.ts';
import { readTrial, writeTrial } from '../../src/store/stored-trial.ts';
import { model } from '../fixtures/small-model.ts';

const before = {
  model,
  profile: { answers: { people: ['yes'] }, importances: {}, leftOut: [], candidates: [], ownRatings: {} },
};
const CHANGES: readonly Change[] = [
  { kind: 'answer', question: 'people', options: ['no'] },
  { kind: 'importances', importances: { speed: 8 } },
  { kind: 'left-out', leftOut: ['review'] },
];
const tried = { changes: CHANGES, from: 'asked-here' };

describe('a trial kept in the history', () => {
  it('is read as it was written', () => {
    expect(readTrial(structuredClone(writeTrial(tried, before)), before)).toEqual(tried);
  });

  it('is over where the content is another', () => {
    const later = { ...before, model: { ...model, contentHash: 'later' } };
    expect(readTrial(writeTrial(tried, before), later)).toBeNull();
  });

  it('keeps what still changes something', () => {
    const now = { ...before, profile: { ...before.profile, answers: { people: ['no'] } } };
    expect(readTrial(writeTrial(tried, before), now)?.changes).toEqual(CHANGES.slice(1));
    const gone = { changes: [{ kind: 'answer', question: 'gone', options: ['x'] } as const], from: '' };
    expect(readTrial(writeTrial(gone, before), before)).toBeNull();
  });

  it.each([
    undefined,
    null,
    true,
    'trial',
    { trial: true },
    { contentHash: model.contentHash, from: '', changes: [{ kind: 'rating', finding: 'x', rating: 'high' }] },
    { contentHash: model.contentHash, from: '', changes: [{ kind: 'importances', importances: { speed: 1e9 } }] },
  ])('is not made of %j', (value) => {
    expect(readTrial(value, before)).toBeNull();
  });
});
