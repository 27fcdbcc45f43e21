import { expect, test } from 'vitest';
import { decode } from '../../src/share/decode.ts';
import { encode } from '../../src/share/encode.ts';
import { VERSION } from '../../src/share/grammar.ts';
import { RELEASED_LINKS } from './released-links.ts';

test.each(RELEASED_LINKS)('a released link of format $format stays readable: $link', ({ link, says }) => {
  expect(decode(link)).toEqual({ kind: 'link', ...says, damage: [] });
});

test('links of the current format are written as they were when it was released', () => {
  for (const { format, link, says } of RELEASED_LINKS)
    if (format === VERSION) expect(encode(says.profile, says.contentHash, says.leader)).toBe(link);
});

test('every format up to the current one has its examples', () => {
  const formats = Array.from({ length: VERSION }, (_, before) => before + 1);
  expect([...new Set(RELEASED_LINKS.map(({ format }) => format))]).toEqual(formats);
});
