import { expect, test } from 'vitest';
import type { Profile } from '../../src/knowledge/profile.ts';
import { decode } from '../../src/share/decode.ts';
import { encode } from '../../src/share/encode.ts';
import { VERSION } from '../../src/share/grammar.ts';
import { RELEASED_LINKS } from './released-links.ts';

test.each(RELEASED_LINKS)('a released link of format $format stays readable: $link', ({ link, says }) => {
  expect(decode(link)).toEqual({ kind: 'link', ...says, damage: [] });
});

// At first, options and sources stood in a link as they stood in the profile.
const inOrder = ({ answers, leftOut }: Profile) =>
  [...Object.values(answers), leftOut].every((ids) =>
    ids.every((id, place) => place === 0 || (ids[place - 1] ?? '') < id),
  );

test('links of the current format are written as they were when it was released, but for the order in lists', () => {
  const current = RELEASED_LINKS.filter(({ format, says }) => format === VERSION && inOrder(says.profile));
  expect(current.length).toBeGreaterThan(1);
  for (const { link, says } of current) expect(encode(says.profile, says.contentHash, says.leader)).toBe(link);
});

test('every format up to the current one has its examples', () => {
  const formats = Array.from({ length: VERSION }, (_, before) => before + 1);
  expect([...new Set(RELEASED_LINKS.map(({ format }) => format))]).toEqual(formats);
});
