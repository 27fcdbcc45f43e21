import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../../src/advisor/ranking/recommendation.ts';
import { namesOf } from '../../../src/views/words/names.ts';
import { sameWinner, sinceThen } from '../../../src/views/words/since-then.ts';
import { model } from '../../fixtures/small-model.ts';

const names = namesOf(model);
const leads: Verdict = { kind: 'leads', leader: 'alpha', runnerUp: 'beta', lead: 0.1 };
const tied: Verdict = { kind: 'tied', leaders: ['alpha', 'beta'] };

describe('the winner then and now', () => {
  it.each<[Verdict, string | undefined, string]>([
    [leads, 'alpha', 'Alpha came first then; it still does.'],
    [leads, 'beta', 'Beta came first then; now Alpha does.'],
    [leads, 'gone', 'gone came first then; now Alpha does.'],
    [leads, undefined, 'The link does not name a single winner of that time to compare with.'],
    [tied, 'beta', 'Beta came first then; now it shares the first place with Alpha.'],
    [tied, 'gamma', 'Gamma came first then; now Alpha and Beta share the first place.'],
    [
      { kind: 'only-one-left', leader: 'gamma' },
      'alpha',
      'Alpha came first then; now only Gamma meets the requirements.',
    ],
    [{ kind: 'nothing-fits', waivers: [] }, 'alpha', 'Alpha came first then; now no framework meets the requirements.'],
    [
      { kind: 'no-preference', answered: 1, ignored: false },
      'alpha',
      'Alpha came first then; now there is nothing left to rank by.',
    ],
  ])('%j, then %s', (verdict, then, words) => expect(sinceThen(verdict, then, names)).toBe(words));

  it('is the same only where it is alone in the first place', () => {
    expect(sameWinner(leads, 'alpha')).toBe(true);
    expect(sameWinner(leads, undefined)).toBe(true);
    expect(sameWinner(leads, 'beta')).toBe(false);
    expect(sameWinner(tied, 'alpha')).toBe(false);
  });
});
