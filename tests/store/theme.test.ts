import { expect, test } from 'vitest';
import { createThemeStore, THEME_KEY } from '../../src/store/theme.ts';
import { DENIALS, storageWith } from './storages.ts';

test('the theme is that of the system until another is chosen', () => {
  expect(createThemeStore({ storage: storageWith() }).getState().theme).toBe('system');
});

test.each(['light', 'dark'] as const)('%s is remembered', (theme) => {
  const storage = storageWith();
  createThemeStore({ storage }).getState().choose(theme);
  expect(createThemeStore({ storage }).getState().theme).toBe(theme);
});

test('choosing the system deletes what was remembered', () => {
  const storage = storageWith({ [THEME_KEY]: 'dark' });
  createThemeStore({ storage }).getState().choose('system');
  expect([...storage.held]).toEqual([]);
});

test.each(['', 'DARK', '"dark"', '{}', 'toString'])('%j in its place counts as the system', (text) => {
  expect(createThemeStore({ storage: storageWith({ [THEME_KEY]: text }) }).getState().theme).toBe('system');
});

test.each(DENIALS)('a choice holds for the visit where %s', (_, storage) => {
  const store = createThemeStore({ storage });
  store.getState().choose('dark');
  expect(store.getState().theme).toBe('dark');
});
