import { describe, expect, it } from 'vitest';
import { askedBy } from '../../../src/views/profile/undo-keys.ts';

const press = (key: string, code: string, held: KeyboardEventInit = { ctrlKey: true }) =>
  askedBy(new KeyboardEvent('keydown', { key, code, ...held }));
const SHIFT = { ctrlKey: true, shiftKey: true };

describe('Ctrl+Z and its like', () => {
  it.each([
    ['QWERTY', 'z', 'KeyZ', 'y', 'KeyY'],
    ['QWERTZ', 'z', 'KeyY', 'y', 'KeyZ'],
    ['AZERTY', 'z', 'KeyW', 'y', 'KeyY'],
    ['Dvorak', 'z', 'Slash', 'y', 'KeyT'],
    ['with Caps Lock', 'Z', 'KeyZ', 'Y', 'KeyY'],
    ['Russian', 'я', 'KeyZ', 'н', 'KeyY'],
    ['Greek', 'ζ', 'KeyZ', 'υ', 'KeyY'],
    ['Hebrew', 'ז', 'KeyZ', 'ט', 'KeyY'],
    ['Arabic', 'ئ', 'KeyZ', 'غ', 'KeyY'],
    ['Thai, whose Y is a mark', 'ผ', 'KeyZ', 'ั', 'KeyY'],
    ['Japanese kana', 'ツ', 'KeyZ', 'ン', 'KeyY'],
  ])('are found on a keyboard that is %s', (_, z, placeOfZ, y, placeOfY) => {
    expect(press(z, placeOfZ)).toBe('undo');
    expect(press(z.toUpperCase(), placeOfZ, SHIFT)).toBe('redo');
    expect(press(y, placeOfY)).toBe('redo');
    expect(press(z, placeOfZ, { metaKey: true })).toBe('undo');
    expect(press(z.toUpperCase(), placeOfZ, { metaKey: true, shiftKey: true })).toBe('redo');
  });

  it.each([
    ['the place of Z on QWERTZ, which is Y there', 'y', 'KeyZ', 'redo'],
    ['the place of Z on AZERTY', 'w', 'KeyZ', null],
    ['the place of Z on Dvorak', ';', 'KeyZ', null],
    ['the place of Y on Dvorak', 'f', 'KeyY', null],
    ['the place of Z on Neo', 'ü', 'KeyZ', null],
    ['a key that waits for the next', 'Dead', 'KeyZ', null],
    ['another Russian letter', 'ч', 'KeyX', null],
  ])('are not mistaken for another key: %s', (_, key, code, asked) => {
    expect(press(key, code)).toBe(asked);
  });

  it.each<[string, KeyboardEventInit]>([
    ['no key held', {}],
    ['Shift alone', { shiftKey: true }],
    ['Alt', { ctrlKey: true, altKey: true }],
    ['AltGr', { ctrlKey: true, modifierAltGraph: true }],
  ])('ask for nothing with %s', (_, held) => {
    expect(press('z', 'KeyZ', held)).toBeNull();
    expect(press('я', 'KeyZ', held)).toBeNull();
  });
});
