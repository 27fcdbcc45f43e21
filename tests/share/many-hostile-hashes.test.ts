import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decode } from '../../src/share/decode.ts';
import { encode } from '../../src/share/encode.ts';
import { FULL } from './profiles.ts';
import { RELEASED_LINKS } from './released-links.ts';

const OWN = encode(
  { ...FULL.profile, ownRatings: { 'ab.cd': { rating: 'low', reason: '<img src=x onerror=alert(1)> ~Qab.cd' } } },
  FULL.contentHash,
  FULL.leader,
);
const LINKS = [...RELEASED_LINKS.map(({ link }) => link), OWN];
const INTACT = new Set(LINKS.map((link) => JSON.stringify(decode(link))));

const MARKUP = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '&lt;b&gt;',
  '\u202E',
];
const PIECES = [...LINKS.flatMap((link) => link.split(/(?=[~.])/)), ...MARKUP, '__proto__', '%', '%FF', '☃', '\0', '#'];

/** What is done to a link, at a place from 0 to 1: cut there, or some characters taken out and a piece put in. */
const changes = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    takes: fc.nat({ max: 12 }),
    piece: fc.oneof(fc.constantFrom('', ...PIECES), fc.string({ unit: 'binary', maxLength: 6 })),
    cuts: fc.constantFrom(false, false, false, true),
  }),
  { minLength: 1, maxLength: 4 },
);
const hashes = fc.oneof(
  fc.tuple(fc.constantFrom(...LINKS), changes).map(([link, done]) =>
    done.reduce((text, { at, takes, piece, cuts }) => {
      const place = Math.floor(at * text.length);
      return text.slice(0, place) + piece + (cuts ? '' : text.slice(place + takes));
    }, link),
  ),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 80 }),
);

const ID = /^[a-z0-9-]{1,16}$/;

test('of 100,000 hostile hashes none throws, passes for a whole link that nobody sent, or holds an id that is none', {
  timeout: 120_000,
}, () => {
  const wrong: string[] = [];
  const seen = { intact: 0, damaged: 0, unreadable: 0 };
  fc.assert(
    fc.property(hashes, (hash) => {
      const decoded = decode(hash);
      if (decoded.kind !== 'link') {
        seen.unreadable += 1;
        return;
      }
      if (decoded.damage.length > 0) seen.damaged += 1;
      else {
        seen.intact += 1;
        if (!INTACT.has(JSON.stringify(decoded))) wrong.push(hash);
      }
      const { answers, importances, leftOut, candidates, ownRatings } = decoded.profile;
      const ids = [
        ...Object.entries(answers).flat(2),
        ...Object.keys(importances),
        ...leftOut,
        ...candidates,
        ...Object.keys(ownRatings).flatMap((cell) => cell.split('.')),
      ];
      if (!ids.every((id) => ID.test(id))) wrong.push(hash);
    }),
    { numRuns: 100_000, seed: 15 },
  );
  expect(wrong).toEqual([]);
  // All three were tried, and not only in passing.
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(100);
});
