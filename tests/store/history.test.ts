import { describe, expect, test } from 'vitest';
import { createAdvisorStore } from '../../src/store/advisor-store.ts';
import { ADVISOR_KEY } from '../../src/store/persistence.ts';
import { model } from '../fixtures/small-model.ts';
import { storageWith } from './storages.ts';

function opened(storage = storageWith()) {
  const store = createAdvisorStore({ model, storage });
  return { store, storage, history: () => store.temporal.getState(), profile: () => store.getState().profile };
}

describe('undoing', () => {
  test('goes back over answers, importances, sources and own ratings, one at a time, and forward again', () => {
    const { store, history, profile } = opened();
    const steps = [profile()];
    store.getState().answer('people', ['yes']);
    steps.push(profile());
    store.getState().setImportance('speed', 4);
    steps.push(profile());
    store.getState().setLeftOut(['manual']);
    steps.push(profile());
    store.getState().rate('alpha.speed', { rating: 'low', reason: 'measured it' });
    steps.push(profile());
    store.getState().rate('alpha.speed', null);
    steps.push(profile());
    for (const step of steps.slice(0, -1).reverse()) {
      history().undo();
      expect(profile()).toEqual(step);
    }
    for (const step of steps.slice(1)) {
      history().redo();
      expect(profile()).toEqual(step);
    }
  });

  test('is kept like any other change', () => {
    const { store, storage, history } = opened();
    store.getState().answer('people', ['yes']);
    store.getState().answer('people', ['no']);
    history().undo();
    expect(storage.held.get(ADVISOR_KEY)).toContain('"people":["yes"]');
    expect(opened(storage).profile().answers).toEqual({ people: ['yes'] });
  });

  test('takes back what was made one’s own', () => {
    const { store, history, profile } = opened();
    store.getState().answer('people', ['yes']);
    store
      .getState()
      .adopt({ answers: { load: ['fast'] }, importances: {}, leftOut: [], candidates: [], ownRatings: {} });
    history().undo();
    expect(profile().answers).toEqual({ people: ['yes'] });
    expect(store.getState().trail).toEqual(['people']);
  });

  test('leaves the questions that were shown since', () => {
    const { store, storage, history } = opened();
    store.getState().show('people');
    store.getState().answer('people', ['yes']);
    store.getState().setImportance('speed', 4);
    store.getState().show('load');
    history().undo();
    expect(store.getState().trail).toEqual(['people', 'load']);
    expect(opened(storage).store.getState().trail).toEqual(['people', 'load']);
    history().redo();
    history().undo();
    history().undo();
    expect(store.getState().trail).toEqual(['people', 'load']);
  });

  test('calls no question shown that was only answered by what was tried out', () => {
    const { store, history, profile } = opened();
    store.getState().answer('people', ['yes']);
    store.getState().show('load');
    store.getState().keep({ ...profile(), answers: { people: ['yes'], language: ['must-snake'] } });
    expect(store.getState().trail).toEqual(['people', 'load', 'language']);
    history().undo();
    expect(store.getState().trail).toEqual(['people', 'load']);
  });

  test('counts no step where nothing changed', () => {
    const { store, history } = opened();
    store.getState().show('people');
    store.getState().answer('people', ['yes']);
    store.getState().answer('people', ['yes']);
    store.getState().dismissNotice();
    expect(history().pastStates).toHaveLength(1);
  });

  test('cannot go forward after another change', () => {
    const { store, history } = opened();
    store.getState().answer('people', ['yes']);
    history().undo();
    store.getState().answer('load', ['fast']);
    expect(history().futureStates).toEqual([]);
  });

  test('goes no further back than what another tab stored, and does not throw that away', () => {
    const { store, storage, history, profile } = opened();
    store.getState().answer('people', ['yes']);
    opened(storage).store.getState().answer('load', ['fast']);
    store.followed.hear(null);
    history().undo();
    expect(profile().answers).toEqual({ people: ['yes'], load: ['fast'] });
  });

  test('goes on where another tab only looked at a question', () => {
    const { store, storage, history, profile } = opened();
    store.getState().answer('people', ['yes']);
    const before = profile();
    opened(storage).store.getState().show('load');
    store.followed.hear(null);
    expect(store.getState().trail).toEqual(['people', 'load']);
    expect(profile()).toBe(before);
    history().undo();
    expect(profile().answers).toEqual({});
  });

  test('brings back nothing that starting again deleted', () => {
    const { store, storage, history, profile } = opened();
    store.getState().answer('people', ['yes']);
    store.getState().startAgain();
    history().undo();
    expect(profile().answers).toEqual({});
    expect([...storage.held]).toEqual([]);
  });
});

test('a change that was tried out is kept in one step, and the questions shown stay', () => {
  const { store, history, profile } = opened();
  store.getState().show('load');
  store.getState().answer('people', ['yes']);
  store
    .getState()
    .keep({ answers: { people: ['no'] }, importances: { speed: 2.35 }, leftOut: [], candidates: [], ownRatings: {} });
  expect(profile()).toEqual({
    answers: { people: ['no'] },
    importances: { speed: 2.35 },
    leftOut: [],
    candidates: [],
    ownRatings: {},
  });
  expect(store.getState().trail).toEqual(['load', 'people']);
  history().undo();
  expect(profile().answers).toEqual({ people: ['yes'] });
});
