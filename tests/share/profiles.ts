import fc from 'fast-check';
import { cellId } from '../../src/knowledge/own-rating.ts';
import type { Profile } from '../../src/knowledge/profile.ts';
import { ownRatings } from '../fixtures/own-ratings.ts';

/** What `encode` is given, in one object. */
export interface Sent {
  readonly profile: Profile;
  readonly contentHash: string;
  readonly leader?: string;
}

/** Ids as content may have them, known or not, the names of inherited properties among them. */
export const ids = fc.oneof(
  { arbitrary: fc.stringMatching(/^[a-z][a-z0-9]{0,6}(-[a-z0-9]{1,4}){0,2}$/), weight: 8 },
  { arbitrary: fc.stringMatching(/^[a-z0-9-]{1,64}$/), weight: 2 },
  { arbitrary: fc.constantFrom('constructor', 'not-sure', '0', '42', '-', 'v1', 'z'), weight: 1 },
);

export const importances = fc.oneof(
  fc.integer({ min: 0, max: 999 }),
  fc.integer({ min: 0, max: 999 }).map((n) => n / 10),
  fc.integer({ min: 0, max: 999 }).map((n) => n / 100),
);

export const profiles: fc.Arbitrary<Profile> = fc.record({
  answers: records(idLists({ minLength: 1, maxLength: 6 }), 25),
  importances: records(importances, 45),
  leftOut: idLists({ maxLength: 10 }),
  candidates: idLists({ maxLength: 5 }),
  ownRatings: fc
    .uniqueArray(fc.tuple(ids, ids, ownRatings), {
      maxLength: 6,
      selector: ([framework, criterion]) => cellId(framework, criterion),
    })
    .map((list) => Object.fromEntries(list.map(([framework, criterion, own]) => [cellId(framework, criterion), own]))),
});

export const sent: fc.Arbitrary<Sent> = fc.record(
  { profile: profiles, contentHash: fc.stringMatching(/^[0-9a-f]{8}$/), leader: ids },
  { requiredKeys: ['profile', 'contentHash'] },
);

/** Each id once, in the order in which a link lists them. */
function idLists(length: { minLength?: number; maxLength: number }): fc.Arbitrary<string[]> {
  return fc.uniqueArray(ids, length).map((list) => list.sort());
}

function records<T>(values: fc.Arbitrary<T>, maxLength: number): fc.Arbitrary<Record<string, T>> {
  return fc
    .uniqueArray(fc.tuple(ids, values), { maxLength, selector: ([id]) => id })
    .map((entries) => Object.fromEntries(entries));
}

/** A full profile as someone could send it. */
export const FULL: Sent = {
  contentHash: '9c41f20a',
  leader: 'django',
  profile: {
    answers: {
      language: ['js', 'python'],
      'admin-panel': ['essential'],
      crud: ['much'],
      'api-docs': ['for-others'],
      concurrency: ['some'],
      typing: ['strict'],
      realtime: ['not-sure'],
      'team-size': ['two-to-five'],
      deadline: ['weeks'],
      ab: ['cd', 'ef', 'gh'],
    },
    importances: { throughput: 8, 'api-docs': 2.37, footprint: 0 },
    leftOut: ['httparena', 'namalomba'],
    candidates: ['django', 'fastapi'],
    ownRatings: {
      'django.learning': { rating: 'very high', reason: 'We teach it: five people, two weeks.' },
      'express.throughput': { rating: 'low', reason: '' },
    },
  },
};
