import { expect, test } from 'vitest';
import { createAdvisorStore } from '../../src/store/advisor-store.ts';
import { followOtherTabs } from '../../src/store/other-tabs.ts';
import { ADVISOR_KEY } from '../../src/store/persistence.ts';
import { createThemeStore, THEME_KEY } from '../../src/store/theme.ts';
import { model } from '../fixtures/small-model.ts';
import { storageWith } from './storages.ts';

/** Two tabs on one storage; `hear` is what the browser tells the first when the other has written. */
function twoTabs() {
  const storage = storageWith();
  const target = new EventTarget();
  const [here, there] = [createAdvisorStore({ model, storage }), createAdvisorStore({ model, storage })];
  const stop = followOtherTabs(here, target as unknown as Window);
  const hear = (key: string | null = ADVISOR_KEY) => target.dispatchEvent(Object.assign(new Event('storage'), { key }));
  return { storage, here, there, hear, stop, target };
}

test('what another tab answers shows here too', () => {
  const { here, there, hear } = twoTabs();
  there.getState().answer('people', ['yes']);
  hear();
  expect(here.getState()).toMatchObject({ profile: { answers: { people: ['yes'] } }, trail: ['people'], notice: null });
});

test('an answer here after one there keeps both', () => {
  const { here, there, hear, storage } = twoTabs();
  there.getState().answer('people', ['yes']);
  hear();
  here.getState().answer('load', ['fast']);
  expect(createAdvisorStore({ model, storage }).getState().profile.answers).toEqual({
    people: ['yes'],
    load: ['fast'],
  });
});

test('starting again there starts again here, also when everything was cleared', () => {
  for (const key of [ADVISOR_KEY, null]) {
    const { here, there, hear } = twoTabs();
    here.getState().answer('people', ['yes']);
    there.getState().startAgain();
    hear(key);
    expect(here.getState()).toMatchObject({ profile: { answers: {} }, trail: [] });
  }
});

test('what a tab that was asleep hears of late does not bring back what was deleted since', () => {
  const { here, there, storage } = twoTabs();
  there.getState().answer('people', ['yes']);
  const late = storage.getItem(ADVISOR_KEY);
  there.getState().startAgain();
  here.followed.hear(late);
  here.followed.hear(null);
  expect(here.getState()).toMatchObject({ profile: { answers: {} }, trail: [] });
  expect([...storage.held]).toEqual([]);
});

test('a text that this tab cannot use, or a storage now denied, leaves the answers on the screen', () => {
  const { here, hear, storage } = twoTabs();
  here.getState().answer('people', ['yes']);
  storage.setItem(ADVISOR_KEY, '{"state":{}}');
  hear();
  expect(here.getState()).toMatchObject({ profile: { answers: { people: ['yes'] } }, notice: { kind: 'set-aside' } });
  storage.getItem = () => {
    throw new Error('denied');
  };
  hear();
  expect(here.getState()).toMatchObject({ profile: { answers: { people: ['yes'] } }, notice: { kind: 'denied' } });
});

test.each(['pageshow', 'focus'])(
  'at “%s” what was missed is taken in, and a storage that failed is tried again',
  (event) => {
    const { here, there, storage, target } = twoTabs();
    there.getState().answer('people', ['yes']);
    target.dispatchEvent(new Event(event));
    expect(here.getState().profile.answers).toEqual({ people: ['yes'] });
    const { setItem } = storage;
    storage.setItem = () => {
      throw new Error('denied');
    };
    here.getState().answer('load', ['fast']);
    storage.setItem = setItem;
    target.dispatchEvent(new Event(event));
    expect(here.getState()).toMatchObject({ storageStatus: 'kept', notice: null });
    expect(storage.held.get(ADVISOR_KEY)).toContain('fast');
  },
);

test('other keys are not ours, and following can stop', () => {
  const { here, there, hear, stop } = twoTabs();
  there.getState().answer('people', ['yes']);
  hear('another-key');
  expect(here.getState().profile.answers).toEqual({});
  stop();
  hear();
  expect(here.getState().profile.answers).toEqual({});
});

test('the theme follows as well', () => {
  const storage = storageWith();
  const target = new EventTarget();
  const here = createThemeStore({ storage });
  followOtherTabs(here, target as unknown as Window);
  createThemeStore({ storage }).getState().choose('dark');
  target.dispatchEvent(Object.assign(new Event('storage'), { key: THEME_KEY }));
  expect(here.getState().theme).toBe('dark');
});
