import { describe, expect, test, vi } from 'vitest';
import { partCheck, wholeCheck } from '../../src/share/check-characters.ts';

// Thousands of cases: seconds where the machine is busy.
vi.setConfig({ testTimeout: 60_000 });

const ASCII = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));
const BODIES = ['Qlanguage.python.js', 'Cthroughput.8', 'Ldjango', 'Sx', `Q${'abcdefghijklmno.'.repeat(16)}z`];
const put = (text: string, place: number, character: string) =>
  text.slice(0, place) + character + text.slice(place + 1);

describe.each([
  ['the two check characters of a part', partCheck, /^[A-Z][A-Za-z0-9]$/],
  ['the four check characters of the whole', wholeCheck, /^[A-Za-z0-9]{4}$/],
])('%s', (_, check, form) => {
  test('change with every single substitution, at every place, by every other character', () => {
    const missed: string[] = [];
    for (const body of BODIES)
      for (let place = 0; place < body.length; place++)
        for (const character of ASCII)
          if (character !== body[place] && check(put(body, place, character)) === check(body))
            missed.push(put(body, place, character));
    expect(missed).toEqual([]);
  });

  test('change when two different neighbours are swapped', () => {
    for (const body of BODIES)
      for (let place = 1; place < body.length; place++) {
        const [a = '', b = ''] = [body.charAt(place - 1), body.charAt(place)];
        if (a !== b) expect(check(put(put(body, place - 1, b), place, a))).not.toBe(check(body));
      }
  });

  test('have their own form, which no id has', () => {
    for (let n = 0; n < 5000; n++) expect(check(`Q${n}`)).toMatch(form);
  });
});

test('the check of a part takes each of its 1,609 values, so noise passes once in 1,609 times', () => {
  const seen = new Set(Array.from({ length: 40_000 }, (_, n) => partCheck(`Q${n}`)));
  expect(seen.size).toBe(1609);
});
