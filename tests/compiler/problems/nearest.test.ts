import { expect, test } from 'vitest';
import { nearest, nearestFew } from '../../../src/compiler/problems/nearest.ts';

test.each([
  ['a slip of the pen', 'sped', ['admin', 'speed'], 'speed'],
  ['two slips', 'sqeet', ['admin', 'speed'], 'speed'],
  ['three slips of a short word', 'sqert', ['admin', 'speed'], undefined],
  ['three slips in nine letters', 'dxcxmentz', ['documents', 'admin'], 'documents'],
  ['four slips in nine letters', 'dxcxmxntz', ['documents', 'admin'], undefined],
  ['a word begun', 'perf', ['speed', 'performance'], 'performance'],
  ['a word begun by a known one', 'performances', ['speed', 'perform'], 'perform'],
  ['the nearest of two', 'speet', ['spee', 'sp', 'speed'], 'spee'],
  ['a word like none', 'weather', ['admin', 'speed'], undefined],
  ['nothing', '', ['a', 'admin'], undefined],
  ['a word where none is known', 'speed', [], undefined],
  ['a word where only nothing is known', 'weather', [''], undefined],
])('what was probably meant by %s', (_name, found, known, meant) => {
  expect(nearest(found, known)).toBe(meant);
});

test('of many words, the nearest are told first, and no more than asked for', () => {
  const known = ['documents', 'speed', 'spe', 'admin', 'speeds'];
  expect(nearestFew('speed', known, 3)).toEqual(['speed', 'speeds', 'spe']);
  expect(known).toEqual(['documents', 'speed', 'spe', 'admin', 'speeds']);
});
