import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { admit } from '../../src/advisor/admit.ts';
import { EMPTY_PROFILE, type Profile } from '../../src/knowledge/profile.ts';
import { createAdvisorStore } from '../../src/store/advisor-store.ts';
import { ADVISOR_KEY, ASIDE_KEY } from '../../src/store/memory.ts';
import { restore, STORED_VERSION } from '../../src/store/stored-state.ts';
import { model } from '../fixtures/small-model.ts';
import { storageWith } from './storages.ts';

// Thousands of cases: seconds where the machine is busy.
vi.setConfig({ testTimeout: 60_000 });

const PROFILE: Profile = { answers: { people: ['yes'] }, importances: { speed: 8 }, leftOut: ['manual'] };
const text = (state: unknown, version: unknown = STORED_VERSION) => JSON.stringify({ state, version });
const opened = (stored: string) => {
  const storage = storageWith({ [ADVISOR_KEY]: stored });
  return { storage, store: createAdvisorStore({ model, storage }) };
};

/** What version 1 stores. Never change it: browsers hold it. */
const RELEASED =
  '{"state":{"profile":{"answers":{"people":["yes"]},"importances":{"speed":8},"leftOut":["manual"]},"trail":["people"]},"version":1}';

test('what was stored when version 1 was released is read, and written the same', () => {
  const { store, storage } = opened(RELEASED);
  expect(store.getState()).toMatchObject({ profile: PROFILE, trail: ['people'], notice: null });
  store.getState().dismissNotice();
  expect([...storage.held]).toEqual([[ADVISOR_KEY, RELEASED]]);
});

describe('ids that the model no longer knows', () => {
  const stored = text({
    profile: {
      answers: { people: ['yes', 'gone'], bygone: ['x'], constructor: ['y'] },
      importances: { speed: 8, toString: 4 },
      leftOut: ['manual', 'lost'],
    },
    trail: ['bygone', 'people', 'people', 5],
  });

  test('are dropped by name, and the rest is kept', () => {
    const { store } = opened(stored);
    expect(store.getState()).toMatchObject({ profile: PROFILE, trail: ['people'], notice: { kind: 'repaired' } });
    expect(new Set((store.getState().notice as { dropped: unknown[] } | null)?.dropped)).toEqual(
      new Set([
        { kind: 'option', id: 'gone', question: 'people' },
        { kind: 'question', id: 'bygone' },
        { kind: 'question', id: 'constructor' },
        { kind: 'criterion', id: 'toString' },
        { kind: 'source', id: 'lost' },
      ]),
    );
  });

  test('are told of until it was read, and their text is kept when it is overwritten', () => {
    const { storage } = opened(stored);
    expect([...storage.held]).toEqual([[ADVISOR_KEY, stored]]);
    const store = createAdvisorStore({ model, storage });
    expect(store.getState().notice).toMatchObject({ kind: 'repaired' });
    store.getState().dismissNotice();
    expect(storage.held.get(ASIDE_KEY)).toBe(stored);
    expect(createAdvisorStore({ model, storage }).getState()).toMatchObject({ profile: PROFILE, notice: null });
  });
});

describe('entries of a wrong shape', () => {
  test('are dropped one by one', () => {
    const { store } = opened(
      text({
        profile: {
          answers: { people: 'yes', load: ['fast'], language: [] },
          importances: { speed: '8', admin: -1, docs: 1000, 'uses-snake': 2.3456 },
          leftOut: [7, 'manual', null],
        },
        trail: [],
      }),
    );
    expect(store.getState().profile).toEqual({
      answers: { load: ['fast'] },
      importances: { 'uses-snake': 2.35 },
      leftOut: ['manual'],
    });
    expect(store.getState().notice).toEqual({
      kind: 'repaired',
      dropped: [
        { kind: 'question', id: 'people' },
        { kind: 'question', id: 'language' },
        { kind: 'criterion', id: 'speed' },
        { kind: 'criterion', id: 'admin' },
        { kind: 'criterion', id: 'docs' },
        { kind: 'source', id: '7' },
        { kind: 'source', id: 'null' },
      ],
    });
  });

  test('do not reach a prototype', () => {
    const { store } = opened(
      '{"state":{"profile":{"answers":{"__proto__":{"people":["yes"]}},"__proto__":{"x":1}}},"version":1}',
    );
    expect(store.getState().profile).toEqual(EMPTY_PROFILE);
    expect(({} as Record<string, unknown>)['people']).toBeUndefined();
  });
});

describe('another version', () => {
  test.each([0, 99, undefined])('(%s) that still says what we understand is used', (version) => {
    const { store } = opened(JSON.stringify({ state: { profile: PROFILE }, version }));
    expect(store.getState()).toMatchObject({ profile: PROFILE, notice: null });
  });

  test('that is later is kept as it was when it is overwritten: it may say more', () => {
    const stored = text({ profile: PROFILE, trail: [], project: 'Order service' }, 2);
    const { store, storage } = opened(stored);
    store.getState().answer('people', ['no']);
    expect(storage.held.get(ASIDE_KEY)).toBe(stored);
    expect(storage.held.get(ADVISOR_KEY)).toContain('"people":["no"]');
  });
});

describe.each([
  ['', 'not-json'],
  ['{"state":{"profile"', 'not-json'],
  ['undefined', 'not-json'],
  ['null', 'wrong-shape'],
  ['5', 'wrong-shape'],
  ['[]', 'wrong-shape'],
  ['{}', 'wrong-shape'],
  [text(null), 'wrong-shape'],
  [text({ profile: [] }), 'wrong-shape'],
  [text({ profile: { answers: [['people', ['yes']]] } }), 'wrong-shape'],
  [text({ profile: PROFILE }, 'one'), 'wrong-shape'],
  [text({ questions: 'renamed' }, 2), 'newer-version'],
])('stored text that cannot be used: %s', (stored, reason) => {
  test('is set aside, and the store works', () => {
    const { store, storage } = opened(stored);
    expect(store.getState()).toMatchObject({ profile: EMPTY_PROFILE, notice: { kind: 'set-aside', reason } });
    store.getState().answer('people', ['yes']);
    expect(storage.held.get(ASIDE_KEY)).toBe(stored);
    expect(createAdvisorStore({ model, storage }).getState()).toMatchObject({
      profile: { answers: { people: ['yes'] } },
      notice: null,
    });
  });

  test('is not overwritten where it cannot be copied', () => {
    const { store, storage } = opened(stored);
    const { setItem } = storage;
    storage.setItem = (key, value) => {
      if (key === ASIDE_KEY) throw new DOMException('full', 'QuotaExceededError');
      setItem(key, value);
    };
    store.getState().answer('people', ['yes']);
    expect(storage.held.get(ADVISOR_KEY)).toBe(stored);
    expect(store.getState()).toMatchObject({
      profile: { answers: { people: ['yes'] } },
      notice: { kind: 'storage-denied' },
    });
  });
});

describe('whatever is stored', () => {
  const known = fc.constantFrom('people', 'load', 'yes', 'fast', 'speed', 'manual', 'constructor', '__proto__', 'x');
  const junk = fc.jsonValue({ maxDepth: 3 });
  /** Mostly right, for a law about texts that are all wrong would say little. */
  const mostly = <T>(right: fc.Arbitrary<T>) =>
    fc.oneof({ arbitrary: right, weight: 12 }, { arbitrary: junk, weight: 1 });
  const listOf = mostly(fc.array(mostly(known), { maxLength: 4 }));
  const recordOf = (values: fc.Arbitrary<unknown>) => mostly(fc.dictionary(known, mostly(values)));
  const state = fc.record(
    {
      profile: fc.record(
        { answers: recordOf(listOf), importances: recordOf(fc.double()), leftOut: listOf },
        { requiredKeys: [] },
      ),
      trail: listOf,
    },
    { requiredKeys: ['profile'] },
  );
  const texts = fc.oneof(
    fc.tuple(state, fc.constantFrom(1, 0, 2, 'x', null, undefined)).map(([s, version]) => text(s, version)),
    fc.json(),
    fc.string(),
  );

  test('the store opens with a profile that fits the model, and writing loses nothing unsaid', () => {
    fc.assert(
      fc.property(texts, (stored) => {
        const { store, storage } = opened(stored);
        const { profile, trail, notice } = store.getState();
        expect(admit(model, profile)).toEqual({ profile, dropped: [] });
        expect(trail.every((id) => model.questions.some((question) => question.id === id))).toBe(true);
        store.getState().answer('people', ['yes']);
        if (notice) expect(storage.held.get(ASIDE_KEY)).toBe(stored);
        expect(createAdvisorStore({ model, storage }).getState()).toMatchObject({
          profile: store.getState().profile,
          notice: null,
        });
      }),
      { numRuns: 2000 },
    );
  });

  test('is read about as often as not in the law above, so that it speaks of both', () => {
    const kinds = fc.sample(texts, { numRuns: 500, seed: 1 }).map((stored) => restore(stored, model).kind);
    expect(kinds.filter((kind) => kind === 'restored').length).toBeGreaterThan(100);
    expect(kinds.filter((kind) => kind === 'unusable').length).toBeGreaterThan(100);
  });
});
