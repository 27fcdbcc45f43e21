import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { sanitiseProfile } from '../../src/advisor/ranking/sanitise-profile.ts';
import { EMPTY_PROFILE, type Profile } from '../../src/knowledge/profile.ts';
import { createAdvisorStore } from '../../src/store/advisor-store.ts';
import { ADVISOR_KEY } from '../../src/store/persistence.ts';
import { ASIDE_KEY } from '../../src/store/set-aside.ts';
import { readStoredText, STORED_VERSION } from '../../src/store/stored-text.ts';
import { model } from '../fixtures/small-model.ts';
import { storageWith } from './storages.ts';

// Thousands of cases: seconds where the machine is busy.
vi.setConfig({ testTimeout: 60_000 });

const PROFILE: Profile = {
  answers: { people: ['yes'] },
  importances: { speed: 8 },
  leftOut: ['manual'],
  candidates: [],
  ownRatings: {},
};
const text = (state: unknown, version: unknown = STORED_VERSION) => JSON.stringify({ state, version });
const opened = (stored: string) => {
  const storage = storageWith({ [ADVISOR_KEY]: stored });
  return { storage, store: createAdvisorStore({ model, storage }) };
};

/** What the first release stored, without moments. Never change it: browsers hold it. */
const RELEASED =
  '{"state":{"profile":{"answers":{"people":["yes"]},"importances":{"speed":8},"leftOut":["manual"]},"trail":["people"]},"version":1}';

test('what the first release stored is read, and what is written then could be read by it', () => {
  const { store, storage } = opened(RELEASED);
  expect(store.getState()).toMatchObject({ profile: PROFILE, trail: ['people'], notice: null });
  store.getState().dismissNotice();
  expect([...storage.held]).toEqual([[ADVISOR_KEY, RELEASED]]);
  store.getState().answer('people', ['no']);
  store.getState().answer('people', ['yes']);
  expect(JSON.parse(storage.held.get(ADVISOR_KEY) ?? '')).toMatchObject(JSON.parse(RELEASED));
});

test('what the first release goes on storing beside this one is the later word', () => {
  const { store, storage } = opened(RELEASED);
  store.getState().answer('load', ['fast']);
  storage.setItem(ADVISOR_KEY, text({ profile: { ...PROFILE, answers: { people: ['no'] } }, trail: ['people'] }));
  store.followed.hear(null);
  expect(store.getState().profile).toEqual({ ...PROFILE, answers: { people: ['no'] } });
  store.getState().answer('load', ['fast']);
  expect(opened(storage.held.get(ADVISOR_KEY) ?? '').store.getState().profile.answers).toEqual({
    people: ['no'],
    load: ['fast'],
  });
});

describe('ids that the model does not know', () => {
  const stored = text({
    profile: {
      answers: { people: ['yes', 'gone'], bygone: ['x'], constructor: ['y'] },
      importances: { speed: 8, toString: 4 },
      leftOut: ['manual', 'lost'],
      candidates: [],
      ownRatings: {},
    },
    trail: ['bygone', 'people', 'people', 5],
  });

  test('are told by name and not used, and the rest is', () => {
    const { store } = opened(stored);
    expect(store.getState()).toMatchObject({ profile: PROFILE, trail: ['people'], notice: { kind: 'unfit' } });
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

  test('are told of until it was read, and then not again', () => {
    const { store, storage } = opened(stored);
    expect([...storage.held]).toEqual([[ADVISOR_KEY, stored]]);
    expect(createAdvisorStore({ model, storage }).getState().notice).toMatchObject({ kind: 'unfit' });
    store.getState().dismissNotice();
    expect(store.getState().notice).toBeNull();
    expect(createAdvisorStore({ model, storage }).getState()).toMatchObject({ profile: PROFILE, notice: null });
  });

  test('stay stored through all that this version writes', () => {
    const { store, storage } = opened(stored);
    store.getState().answer('load', ['fast']);
    store.getState().setImportance('speed', 2);
    store.getState().setLeftOut([]);
    store.getState().dismissNotice();
    const { profile, trail } = JSON.parse(storage.held.get(ADVISOR_KEY) ?? '').state;
    expect(profile).toEqual({
      answers: { people: ['yes', 'gone'], bygone: ['x'], constructor: ['y'], load: ['fast'] },
      importances: { speed: 2, toString: 4 },
      leftOut: ['lost'],
      candidates: [],
      ownRatings: {},
    });
    expect(new Set(trail)).toEqual(new Set(['bygone', 'people', 5, 'load']));
  });

  test('give way where the reader decides the same thing anew', () => {
    const { store, storage } = opened(stored);
    store.getState().answer('people', ['no']);
    expect(JSON.parse(storage.held.get(ADVISOR_KEY) ?? '').state.profile.answers.people).toEqual(['no']);
  });

  test('that come while a tab is open are told there, and stay through what it writes', () => {
    const { store, storage } = opened(RELEASED);
    store.getState().answer('load', ['fast']);
    const newer = JSON.parse(storage.held.get(ADVISOR_KEY) ?? '');
    newer.state.profile.answers['asked-since'] = ['x'];
    newer.state.profile.candidates = ['alpha'];
    newer.at.answers['asked-since'] = Date.now() + 5;
    newer.at.candidates = { alpha: 7 };
    newer.outlook = { said: true };
    storage.setItem(ADVISOR_KEY, JSON.stringify(newer));
    store.followed.hear(JSON.stringify(newer));
    expect(store.getState().notice).toEqual({ kind: 'unfit', dropped: [{ kind: 'question', id: 'asked-since' }] });
    store.getState().answer('people', []);
    expect(JSON.parse(storage.held.get(ADVISOR_KEY) ?? '')).toMatchObject({
      state: { profile: { answers: { load: ['fast'], 'asked-since': ['x'] }, candidates: ['alpha'] } },
      at: { candidates: { alpha: 7 } },
      outlook: { said: true },
    });
  });
});

describe('entries of a wrong shape', () => {
  test('are not used, one by one', () => {
    const { store } = opened(
      text({
        profile: {
          answers: { people: 'yes', load: ['fast'], language: [] },
          importances: { speed: '8', admin: -1, docs: 1000, 'uses-snake': 2.3456 },
          leftOut: [7, 'manual', null],
          candidates: [],
          ownRatings: {},
        },
        trail: [],
      }),
    );
    expect(store.getState().profile).toEqual({
      answers: { load: ['fast'] },
      importances: { 'uses-snake': 2.35 },
      leftOut: ['manual'],
      candidates: [],
      ownRatings: {},
    });
    expect(store.getState().notice).toEqual({
      kind: 'unfit',
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

describe('an earlier version', () => {
  test.each([0, undefined])('(%s) is read', (version) => {
    const { store } = opened(JSON.stringify({ state: { profile: PROFILE }, version }));
    expect(store.getState()).toMatchObject({ profile: PROFILE, notice: null, storageStatus: 'kept' });
  });
});

describe('a later version', () => {
  test.each([
    [
      'that can be read all the same is shown',
      text({ profile: PROFILE, trail: [], project: 'Order service' }, 2),
      PROFILE,
    ],
    ['that cannot be read is not', text({ questions: 'renamed' }, 2), EMPTY_PROFILE],
  ])('%s, stays as it is, and this tab is told to be the older', (_, stored, profile) => {
    const { store, storage } = opened(stored);
    expect(store.getState()).toMatchObject({
      profile,
      storageStatus: 'newer-version',
      notice: { kind: 'newer-version' },
    });
    store.getState().answer('people', ['no']);
    store.getState().dismissNotice();
    expect(store.getState()).toMatchObject({
      profile: { answers: { people: ['no'] } },
      storageStatus: 'newer-version',
    });
    expect([...storage.held]).toEqual([[ADVISOR_KEY, stored]]);
  });

  test('that is deleted is not written back by this one', () => {
    const { store, storage } = opened(text({ profile: PROFILE, trail: [], project: 'Order service' }, 2));
    storage.removeItem(ADVISOR_KEY);
    store.followed.hear(null);
    expect(store.getState()).toMatchObject({ profile: EMPTY_PROFILE, storageStatus: 'kept' });
    expect([...storage.held]).toEqual([]);
  });

  test('that comes while a tab is open leaves its screen, and is not written over', () => {
    const { store, storage } = opened(RELEASED);
    const later = text({ questions: 'renamed' }, 2);
    storage.setItem(ADVISOR_KEY, later);
    store.followed.hear(later);
    store.getState().answer('load', ['fast']);
    expect(store.getState().profile.answers).toEqual({ people: ['yes'], load: ['fast'] });
    expect([...storage.held]).toEqual([[ADVISOR_KEY, later]]);
  });

  test('gives way when the reader starts again', () => {
    const { store, storage } = opened(text({ questions: 'renamed' }, 2));
    store.getState().startAgain();
    store.getState().answer('people', ['yes']);
    expect(store.getState()).toMatchObject({ storageStatus: 'kept', notice: null });
    expect(opened(storage.held.get(ADVISOR_KEY) ?? '').store.getState().profile.answers).toEqual({ people: ['yes'] });
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
])('stored text that cannot be used: %s', (stored, reason) => {
  test('is set aside, and the store works', () => {
    const { store, storage } = opened(stored);
    expect(store.getState()).toMatchObject({
      profile: EMPTY_PROFILE,
      notice: { kind: 'set-aside', aside: { reason } },
    });
    store.getState().answer('people', ['yes']);
    expect(store.getState().notice).toMatchObject({ aside: { reason } });
    expect(storage.held.get(ASIDE_KEY)).toBe(stored);
    expect(createAdvisorStore({ model, storage }).getState()).toMatchObject({
      profile: { answers: { people: ['yes'] } },
      notice: { kind: 'set-aside', aside: { reason: 'earlier', texts: [stored], readable: false } },
    });
  });

  test('is there to be had until the reader deletes it', () => {
    const { store, storage } = opened(stored);
    expect(store.getState().aside?.texts).toEqual([stored]);
    store.getState().deleteAside();
    expect(store.getState()).toMatchObject({ aside: null, notice: null });
    expect([...storage.held]).toEqual([]);
    store.getState().answer('people', ['yes']);
    expect(createAdvisorStore({ model, storage }).getState()).toMatchObject({ aside: null, notice: null });
  });

  test('is not overwritten where it cannot be copied', () => {
    const storage = storageWith({ [ADVISOR_KEY]: stored });
    const { setItem } = storage;
    storage.setItem = (key, value) => {
      if (key === ASIDE_KEY) throw new DOMException('full', 'QuotaExceededError');
      setItem(key, value);
    };
    const store = createAdvisorStore({ model, storage });
    store.getState().answer('people', ['yes']);
    expect(storage.held.get(ADVISOR_KEY)).toBe(stored);
    expect(store.getState()).toMatchObject({
      profile: { answers: { people: ['yes'] } },
      notice: { kind: 'full' },
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
    fc.tuple(state, fc.constantFrom(1, 1, 1, 0, 2, 'x', undefined)).map(([s, version]) => text(s, version)),
    fc.json(),
    fc.string(),
  );

  test('the store opens with a profile that fits the model, and writing loses nothing', () => {
    fc.assert(
      fc.property(texts, (stored) => {
        const { store, storage } = opened(stored);
        const { profile, trail, storageStatus } = store.getState();
        expect(sanitiseProfile(model, profile)).toEqual({ profile, dropped: [] });
        expect(trail.every((id) => model.questions.some((question) => question.id === id))).toBe(true);
        store.getState().answer('load', ['fast']);
        const now = storage.held.get(ADVISOR_KEY) ?? '';
        if (storageStatus === 'newer-version') {
          expect(now).toBe(stored);
          return;
        }
        expect(createAdvisorStore({ model, storage }).getState().profile).toEqual(store.getState().profile);
        if (readStoredText(stored).kind !== 'read') {
          expect(storage.held.get(ASIDE_KEY)).toBe(stored);
          return;
        }
        expect(store.getState().profile.answers).toEqual({ ...profile.answers, load: ['fast'] });
        expect([...entriesIn(now)]).toEqual(expect.arrayContaining([...entriesIn(stored)]));
      }),
      { numRuns: 2000 },
    );
  });

  /** Everything decided in a text, but for the question that the law answers. */
  function entriesIn(stored: string): Set<string> {
    const { answers = {}, importances = {}, leftOut = [] } = JSON.parse(stored).state.profile;
    const decided = [...Object.entries(answers), ...Object.entries(importances), ...[...leftOut].map((id) => [id])];
    return new Set(decided.filter(([id]) => id !== 'load').map((each) => JSON.stringify(each)));
  }

  test('is read about as often as not in the law above, so that it speaks of both', () => {
    const kinds = fc.sample(texts, { numRuns: 500, seed: 1 }).map((stored) => readStoredText(stored).kind);
    expect(kinds.filter((kind) => kind === 'read').length).toBeGreaterThan(100);
    expect(kinds.filter((kind) => kind === 'unusable').length).toBeGreaterThan(100);
  });
});

describe('a text that an earlier release set aside', () => {
  const aside = text({
    profile: {
      answers: { people: ['no'], load: ['fast'], bygone: ['x'] },
      importances: { docs: 4 },
      leftOut: [],
      candidates: [],
      ownRatings: {},
    },
    trail: ['people', 'load'],
  });

  test('can be brought back beside what is there, in a step that can be undone', () => {
    const storage = storageWith({ [ADVISOR_KEY]: RELEASED, [ASIDE_KEY]: aside });
    const store = createAdvisorStore({ model, storage });
    expect(store.getState().notice).toEqual({
      kind: 'set-aside',
      aside: { reason: 'earlier', texts: [aside], readable: true },
    });
    store.getState().bringBack();
    const both = {
      answers: { people: ['yes'], load: ['fast'] },
      importances: { speed: 8, docs: 4 },
      leftOut: ['manual'],
      candidates: [],
      ownRatings: {},
    };
    expect(store.getState()).toMatchObject({ profile: both, aside: null });
    expect(storage.held.has(ASIDE_KEY)).toBe(false);
    expect(storage.held.get(ADVISOR_KEY)).toContain('bygone');
    expect(createAdvisorStore({ model, storage }).getState().profile).toEqual(both);
    store.temporal.getState().undo();
    expect(store.getState().profile).toEqual(PROFILE);
  });

  test('stays where it is while it cannot be stored again', () => {
    const storage = storageWith({ [ADVISOR_KEY]: RELEASED, [ASIDE_KEY]: aside });
    const store = createAdvisorStore({ model, storage });
    storage.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    store.getState().bringBack();
    expect(store.getState()).toMatchObject({ profile: { importances: { docs: 4 } }, storageStatus: 'full' });
    expect(storage.held.get(ASIDE_KEY)).toBe(aside);
  });

  test('makes room for others beside it', () => {
    const storage = storageWith({ [ADVISOR_KEY]: 'damaged', [ASIDE_KEY]: aside });
    const store = createAdvisorStore({ model, storage });
    store.getState().answer('people', ['yes']);
    expect(store.getState().aside?.texts).toEqual([aside, 'damaged']);
  });
});

describe('own ratings', () => {
  test('are stored with their reasons, tidied, and read again', () => {
    const { store, storage } = opened(RELEASED);
    store.getState().rate('alpha.speed', { rating: 'low', reason: ' measured\u202e it ' });
    store.getState().rate('alpha.turbo', { rating: 'low', reason: 'no such cell' });
    const kept = { 'alpha.speed': { rating: 'low', reason: 'measured it' } };
    expect(store.getState().profile).toEqual({ ...PROFILE, ownRatings: kept });
    expect(opened(storage.held.get(ADVISOR_KEY) ?? '').store.getState().profile.ownRatings).toEqual(kept);
  });

  test('of no use are told of and stay stored', () => {
    const ratings = {
      'alpha.speed': { rating: 'high', reason: 'kept' },
      'alpha.docs': { rating: 'best', reason: '' },
      'beta.docs': { rating: 'low' },
      'gamma.docs': 'low',
      'omega.docs': { rating: 'low', reason: '' },
    };
    const { store, storage } = opened(text({ profile: { ...PROFILE, ownRatings: ratings }, trail: [] }));
    expect(store.getState().profile.ownRatings).toEqual({ 'alpha.speed': { rating: 'high', reason: 'kept' } });
    expect(store.getState().notice).toMatchObject({
      kind: 'unfit',
      dropped: ['alpha.docs', 'beta.docs', 'gamma.docs', 'omega.docs'].map((id) => ({ kind: 'rating', id })),
    });
    store.getState().answer('people', ['no']);
    expect(JSON.parse(storage.held.get(ADVISOR_KEY) ?? '')).toMatchObject({
      state: { profile: { ownRatings: ratings } },
    });
  });
});
