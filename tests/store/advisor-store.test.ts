import { describe, expect, test } from 'vitest';
import { EMPTY_PROFILE } from '../../src/knowledge/profile.ts';
import { type AdvisorStore, createAdvisorStore } from '../../src/store/advisor-store.ts';
import { ADVISOR_KEY } from '../../src/store/persistence.ts';
import { ASIDE_KEY } from '../../src/store/set-aside.ts';
import type { WebStorage } from '../../src/store/storage-access.ts';
import { model } from '../fixtures/small-model.ts';
import { DENIALS, EVERYTHING_DENIED, storageWith } from './storages.ts';

const profileOf = (store: AdvisorStore) => store.getState().profile;
const ANSWERED = {
  answers: { people: ['yes'], load: ['fast'] },
  importances: { speed: 8 },
  leftOut: ['manual'],
  candidates: [],
  ownRatings: {},
};

/** A store in which something of every kind was decided. */
function filled(storage = storageWith()) {
  const store = createAdvisorStore({ model, storage });
  store.getState().answer('people', ['yes']);
  store.getState().answer('load', ['fast']);
  store.getState().setImportance('speed', 8);
  store.getState().setLeftOut(['manual']);
  return { store, storage };
}

describe('a new store', () => {
  test('is empty and has nothing to report', () => {
    const store = createAdvisorStore({ model, storage: storageWith() });
    expect(store.getState()).toMatchObject({ profile: EMPTY_PROFILE, trail: [], notice: null });
  });

  test('stores nothing before anything was decided', () => {
    const storage = storageWith();
    createAdvisorStore({ model, storage }).getState().dismissNotice();
    expect([...storage.held]).toEqual([]);
  });
});

describe('answering', () => {
  test('replaces the answer before, and an empty list takes it away', () => {
    const { store } = filled();
    store.getState().answer('people', ['no']);
    expect(profileOf(store).answers).toEqual({ people: ['no'], load: ['fast'] });
    store.getState().answer('people', []);
    expect(profileOf(store).answers).toEqual({ load: ['fast'] });
  });

  test('keeps the profile fit for the model', () => {
    const { store } = filled();
    store.getState().answer('people', ['yes', 'no']);
    store.getState().answer('load', ['documented', 'fast', 'turbo']);
    store.getState().answer('constructor', ['x']);
    expect(profileOf(store).answers).toEqual({ people: ['yes'], load: ['fast', 'documented'] });
  });

  test('leaves importances and sources the same objects, so that nothing about them is computed anew', () => {
    const { store } = filled();
    const before = profileOf(store);
    store.getState().answer('people', ['no']);
    expect(profileOf(store).importances).toBe(before.importances);
    expect(profileOf(store).leftOut).toBe(before.leftOut);
  });
});

describe('importances by hand', () => {
  test.each([
    [0, 0],
    [8, 8],
    [2.3456, 2.35],
    [23.45, 23.4],
    [1234, 999],
    [999.9, 999],
    [-1, 0],
    [Number.POSITIVE_INFINITY, 999],
    [9.996, 10],
    [99.96, 100],
  ])('of %d are held as %d', (given, held) => {
    const store = createAdvisorStore({ model, storage: storageWith() });
    store.getState().setImportance('speed', given);
    expect(profileOf(store).importances).toEqual({ speed: held });
  });

  test.each([null, Number.NaN])('of %s go back to what the answers say', (given) => {
    const { store } = filled();
    store.getState().setImportance('speed', given);
    expect(profileOf(store).importances).toEqual({});
  });

  test('of an unknown criterion are not held', () => {
    const { store } = filled();
    store.getState().setImportance('toString', 8);
    expect(profileOf(store).importances).toEqual({ speed: 8 });
  });
});

test('sources left out are those of the model, each once', () => {
  const { store } = filled();
  store.getState().setLeftOut(['manual', 'review', 'manual', 'rumour']);
  expect([...profileOf(store).leftOut].sort()).toEqual(['manual', 'review']);
  store.getState().setLeftOut([]);
  expect(profileOf(store).leftOut).toEqual([]);
});

describe('the trail', () => {
  test('names the questions in the order they were first shown, each once', () => {
    const store = createAdvisorStore({ model, storage: storageWith() });
    for (const id of ['load', 'people', 'load', 'no-such-question']) store.getState().show(id);
    store.getState().answer('people', ['yes']);
    store.getState().answer('language', ['not-sure']);
    expect(store.getState().trail).toEqual(['load', 'people', 'language']);
  });
});

describe('a reload', () => {
  test('in the middle loses nothing', () => {
    const { store, storage } = filled();
    store.getState().show('language');
    const again = createAdvisorStore({ model, storage });
    expect(profileOf(again)).toEqual(ANSWERED);
    expect(again.getState()).toMatchObject({ trail: ['people', 'load', 'language'], notice: null });
  });

  test('reads the storage however it is given, and writes nothing', () => {
    const { storage } = filled();
    storage.setItem = () => {
      throw new Error('written');
    };
    const store = createAdvisorStore({ model, storage: () => storage });
    expect(profileOf(store)).toEqual(ANSWERED);
    expect(store.getState().storageStatus).toBe('kept');
  });
});

describe('adopting a profile', () => {
  test('puts it in place of all that was there, for good', () => {
    const { store, storage } = filled();
    store.getState().adopt({
      answers: { language: ['know-snake'], people: ['no'] },
      importances: { docs: 4 },
      leftOut: [],
      candidates: [],
      ownRatings: {},
    });
    for (const now of [store, createAdvisorStore({ model, storage })]) {
      expect(profileOf(now)).toEqual({
        answers: { people: ['no'], language: ['know-snake'] },
        importances: { docs: 4 },
        leftOut: [],
        candidates: [],
        ownRatings: {},
      });
      expect(now.getState().trail).toEqual(['people', 'language']);
    }
  });

  test('takes from a hostile one only what the model knows', () => {
    const { store } = filled();
    const answers = Object.fromEntries([
      ['__proto__', ['x']],
      ['constructor', ['y']],
      ['people', ['yes', 'no', '__proto__']],
    ]);
    store.getState().adopt({
      answers,
      importances: { constructor: 8 },
      leftOut: ['__proto__'],
      candidates: ['__proto__'],
      ownRatings: {},
    });
    expect(profileOf(store)).toEqual({
      answers: { people: ['yes'] },
      importances: {},
      leftOut: [],
      candidates: [],
      ownRatings: {},
    });
  });
});

describe('starting again', () => {
  test('forgets everything and deletes what is stored, texts set aside included', () => {
    const { store, storage } = filled(storageWith({ [ADVISOR_KEY]: 'broken', [ASIDE_KEY]: 'older', other: 'mine' }));
    store.getState().startAgain();
    expect(store.getState()).toMatchObject({ profile: EMPTY_PROFILE, trail: [], notice: null });
    expect([...storage.held]).toEqual([['other', 'mine']]);
  });

  test('deletes a text that was found unusable and not yet overwritten', () => {
    const storage = storageWith({ [ADVISOR_KEY]: 'broken' });
    createAdvisorStore({ model, storage }).getState().startAgain();
    expect([...storage.held]).toEqual([]);
  });

  test('says so if what is stored cannot be deleted', () => {
    const storage = storageWith();
    const { store } = filled(storage);
    storage.removeItem = () => {
      throw new Error('denied');
    };
    store.getState().startAgain();
    expect(store.getState()).toMatchObject({ profile: EMPTY_PROFILE, notice: { kind: 'denied' } });
  });
});

describe.each(DENIALS)('where %s', (_, storage) => {
  test('everything works for as long as the page is open, and it is said once', () => {
    const store = createAdvisorStore({ model, storage });
    store.getState().answer('people', ['yes']);
    expect(store.getState().notice).toEqual({ kind: 'denied' });
    store.getState().dismissNotice();
    store.getState().answer('load', ['fast']);
    store.getState().setImportance('speed', 8);
    store.getState().setLeftOut(['manual']);
    expect(profileOf(store)).toEqual(ANSWERED);
    expect(store.getState().notice).toBeNull();
    store.getState().startAgain();
    expect(profileOf(store)).toEqual(EMPTY_PROFILE);
  });
});

test('a denial met when reading is not told again after it was dismissed', () => {
  const store = createAdvisorStore({ model, storage: EVERYTHING_DENIED });
  expect(store.getState().notice).toEqual({ kind: 'denied' });
  store.getState().dismissNotice();
  store.getState().answer('people', ['yes']);
  expect(store.getState().notice).toBeNull();
});

test('starting again says that it could not delete, though the denial was told before', () => {
  const { storage } = filled();
  const store = createAdvisorStore({ model, storage: { ...EVERYTHING_DENIED, getItem: storage.getItem } });
  store.getState().answer('people', ['no']);
  store.getState().dismissNotice();
  store.getState().startAgain();
  expect(store.getState()).toMatchObject({ profile: EMPTY_PROFILE, notice: { kind: 'denied' } });
});

test.each([
  ['denied', 'SecurityError'],
  ['full', 'QuotaExceededError'],
] as const)(
  'a storage that comes to be %s is told of until it works again, and once more if that returns',
  (kind, name) => {
    const { store, storage } = filled();
    const { setItem } = storage;
    const fail = () => {
      throw new DOMException('no', name);
    };
    storage.setItem = fail;
    store.getState().answer('people', ['no']);
    expect(store.getState()).toMatchObject({ storageStatus: kind, notice: { kind } });
    storage.setItem = setItem;
    store.getState().show('language');
    expect(store.getState()).toMatchObject({ storageStatus: 'kept', notice: null });
    // What could not be stored then is stored now.
    expect(profileOf(createAdvisorStore({ model, storage })).answers).toHaveProperty('people', ['no']);
    storage.setItem = fail;
    store.getState().answer('people', ['yes']);
    expect(store.getState().notice).toEqual({ kind });
    store.getState().dismissNotice();
    storage.setItem = setItem;
    store.getState().answer('people', ['no']);
    storage.setItem = fail;
    store.getState().answer('people', ['yes']);
    expect(store.getState().notice).toEqual({ kind });
  },
);

describe('a reading that fails', () => {
  const failing = (storage: WebStorage, times: number): WebStorage => ({
    ...storage,
    getItem: (key) => {
      times -= 1;
      if (times >= 0) throw new DOMException('not now', 'UnknownError');
      return storage.getItem(key);
    },
  });

  test('when the store is created is followed by no writing over what is stored', () => {
    const { storage } = filled();
    const store = createAdvisorStore({ model, storage: failing(storage, 1) });
    expect(store.getState()).toMatchObject({ profile: EMPTY_PROFILE, storageStatus: 'denied' });
    store.getState().answer('people', ['no']);
    const both = { ...ANSWERED, answers: { people: ['no'], load: ['fast'] } };
    expect(store.getState()).toMatchObject({ profile: both, storageStatus: 'kept', notice: null });
    expect(profileOf(createAdvisorStore({ model, storage }))).toEqual(both);
  });

  test('again and again leaves what is stored alone', () => {
    const { storage } = filled();
    const before = [...storage.held];
    const store = createAdvisorStore({ model, storage: failing(storage, 99) });
    store.getState().answer('people', ['no']);
    store.getState().setLeftOut(['review']);
    expect([...storage.held]).toEqual(before);
    expect(profileOf(store)).toEqual({
      answers: { people: ['no'] },
      importances: {},
      leftOut: ['review'],
      candidates: [],
      ownRatings: {},
    });
  });

  test('is followed by no loss of what the first release stored', () => {
    const text = JSON.stringify({ state: { profile: ANSWERED, trail: ['people', 'load'] }, version: 1 });
    const storage = storageWith({ [ADVISOR_KEY]: text });
    const store = createAdvisorStore({ model, storage: failing(storage, 2) });
    store.getState().answer('people', ['no']);
    store.getState().show('language');
    expect(profileOf(createAdvisorStore({ model, storage }))).toEqual({
      ...ANSWERED,
      answers: { people: ['no'], load: ['fast'] },
    });
  });
});

test('where everything could not be deleted, it is deleted as soon as it can be', () => {
  const { store, storage } = filled();
  const { removeItem } = storage;
  storage.removeItem = () => {
    throw new DOMException('no', 'SecurityError');
  };
  store.getState().startAgain();
  storage.removeItem = removeItem;
  store.getState().answer('people', ['no']);
  expect(profileOf(createAdvisorStore({ model, storage }))).toEqual({ ...EMPTY_PROFILE, answers: { people: ['no'] } });
});
