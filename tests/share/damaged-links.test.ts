import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { EMPTY_PROFILE, type Profile } from '../../src/knowledge/profile.ts';
import { partCheck } from '../../src/share/check-characters.ts';
import { decode } from '../../src/share/decode.ts';
import { encode } from '../../src/share/encode.ts';
import { FULL, profiles } from './profiles.ts';

// Thousands of cases: seconds where the machine is busy.
vi.setConfig({ testTimeout: 60_000 });

const ALPHABET = [
  ...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._~-',
  ...' %#/\n\0é☃&;<>\\\u00AD\u200B',
];
const LINK = encode(FULL.profile, FULL.contentHash, FULL.leader);
/** Ids of two characters and capitals everywhere: what is easiest to mistake for check characters. */
const SHORT = encode(
  {
    answers: { ab: ['cd', 'ef', 'gh'], q: ['py', 'js'], z: ['kh'] },
    importances: { c: 2.37, cc: 12 },
    leftOut: ['s', 'ss'],
    candidates: ['f', 'ff'],
    ownRatings: {},
  },
  'aa',
  'l',
);

/** Everything a profile says, one line a decision. */
function decisions({ answers, importances, leftOut, candidates, ownRatings }: Profile): string[] {
  return [
    ...Object.entries(answers).map(([question, options]) => `${question}: ${options}`),
    ...Object.entries(importances).map(([criterion, importance]) => `${criterion} = ${importance}`),
    ...leftOut.map((source) => `without ${source}`),
    ...(candidates.length > 0 ? [`among ${candidates}`] : []),
    ...Object.entries(ownRatings).map(([cell, { rating, reason }]) => `${cell} is ${rating}, for ${reason}`),
  ];
}

/** What is left of a link, and whether nothing is said to be wrong with it. */
function read(text: string): { kept: string[]; intact: boolean } {
  const decoded = decode(text);
  return decoded.kind === 'link'
    ? { kept: decisions(decoded.profile), intact: decoded.damage.length === 0 }
    : { kept: [], intact: false };
}

test('any profile survives any single change but for the one decision it hits', () => {
  const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
  fc.assert(
    fc.property(profiles, place, fc.constantFrom(...ALPHABET), (profile, where, character) => {
      const link = encode(profile, '9c41f20a');
      const at = Math.floor(where * link.length);
      fc.pre(link[at] !== character);
      const now = read(link.slice(0, at) + character + link.slice(at + 1)).kept;
      expect(decisions(profile)).toEqual(expect.arrayContaining(now));
      expect(now.length).toBeGreaterThanOrEqual(decisions(profile).length - 1);
    }),
    { numRuns: 2000 },
  );
});

describe('a link cut off', () => {
  const cuts = Array.from({ length: LINK.length - 1 }, (_, length) => LINK.slice(0, length + 1));

  test('anywhere keeps every decision that is all there, and only those', () => {
    for (const cut of cuts) {
      const there = LINK.split('~').filter(
        (part, index, parts) => parts.slice(0, index + 1).join('~').length <= cut.length && /^[QCSFR]/.test(part),
      ).length;
      expect(read(cut), cut).toEqual({ kept: read(LINK).kept.slice(0, there), intact: false });
    }
  });

  test('says so, and what the last piece was', () => {
    const half = decode(LINK.slice(0, LINK.indexOf('.python') + 4));
    expect(half).toMatchObject({ kind: 'link', contentHash: '9c41f20a', leader: 'django' });
    expect(half).toHaveProperty('damage', [{ kind: 'cut-off' }, { kind: 'bad-part', text: 'Qlanguage.js.pyt' }]);
  });
});

describe('the damage', () => {
  const spoilt = (from: string, to: string) => decode(LINK.replace(from, to));

  test('of one answer is named, and the others are kept', () => {
    const decoded = spoilt('python', 'pithon');
    expect(decoded).toHaveProperty('damage', [
      { kind: 'checksum' },
      { kind: 'bad-part', text: expect.stringMatching(/^Qlanguage\.js\.pithon\./) },
    ]);
    expect(decoded).not.toHaveProperty('profile.answers.language');
    expect(decoded).toHaveProperty('profile.answers.crud', ['much']);
  });

  test('of the end alone loses nothing', () => {
    const last = LINK.at(-1) === 'a' ? 'b' : 'a';
    expect(decode(LINK.slice(0, -1) + last)).toEqual({ kind: 'link', ...FULL, damage: [{ kind: 'checksum' }] });
  });

  test('of what every link begins with loses nothing, and is named', () => {
    for (const beginning of ['w1', 'v', 'v02', 'v10000', 'xv2', 'v2x'])
      expect(spoilt('v1', beginning), beginning).toEqual({
        kind: 'link',
        ...FULL,
        damage: [{ kind: 'checksum' }, { kind: 'bad-part', text: beginning }],
      });
  });

  test('of the data version is told by its absence', () => {
    expect(spoilt('K9c41', 'K9c42')).toMatchObject({ kind: 'link', contentHash: '', leader: 'django' });
  });

  test('of the leader is told by its absence', () => {
    expect(spoilt('Ldjango', 'Ldjangp')).not.toHaveProperty('leader');
  });

  test('of the separator between two answers costs neither', () => {
    for (const between of ['', 'x', 'Q', '.', '☃'])
      expect(spoilt('~Qcrud', `${between}Qcrud`), between).toEqual({
        kind: 'link',
        ...FULL,
        damage: [{ kind: 'checksum' }],
      });
  });

  test('of the separator before the end costs nothing', () => {
    const end = LINK.slice(-5);
    for (const between of ['', 'x', 'Q', '.', '☃'])
      expect(decode(LINK.slice(0, -6) + between + end), between).toEqual({
        kind: 'link',
        ...FULL,
        damage: [{ kind: 'checksum' }],
      });
    expect(decode(`${LINK.slice(0, -6)}${end} and more`)).toMatchObject({ kind: 'link', ...FULL });
  });

  test('of a link whose every mark is escaped costs no more than it does of another', () => {
    const escaped = (text: string) => text.replace(/[^A-Za-z0-9]/g, (c) => `%${c.charCodeAt(0).toString(16)}`);
    const spoiltOnce = LINK.replace('python', 'pithon');
    expect(decode(escaped(spoiltOnce))).toEqual(decode(spoiltOnce));
    expect(decode(escaped(escaped(spoiltOnce)))).toEqual(decode(spoiltOnce));
  });

  test('of a link cut off is the same, whatever invisible characters stand around it', () => {
    const cut = LINK.slice(0, LINK.lastIndexOf('~'));
    for (const around of [' ', '\n\t ', '\u200B \u00AD'])
      expect(decode(around + cut + around), JSON.stringify(around)).toEqual(decode(cut));
  });

  test('of a link that says no more than one source left out and one framework considered leaves it readable', () => {
    const profile = { ...EMPTY_PROFILE, leftOut: ['s'], candidates: ['f'] };
    const end = { kind: 'bad-part', text: expect.stringMatching(/^Z...-$/) };
    expect(decode(`${encode(profile, '9c41f20a').slice(0, -1)}-`)).toEqual({
      kind: 'link',
      contentHash: '9c41f20a',
      profile,
      damage: [{ kind: 'cut-off' }, end],
    });
  });

  test('of separators doubled is no bad part', () => {
    expect(spoilt('~Qcrud', '~~~Qcrud')).toEqual({ kind: 'link', ...FULL, damage: [{ kind: 'checksum' }] });
  });

  test('of a link without any decision leaves nothing to show', () => {
    const text = encode({ answers: {}, importances: {}, leftOut: [], candidates: [], ownRatings: {} }, '9c41f20a');
    expect(decode(text)).toMatchObject({ kind: 'link', damage: [] });
    expect(decode(`${text.slice(0, -1)}-`)).toEqual({
      kind: 'unreadable',
      damage: [{ kind: 'cut-off' }, { kind: 'bad-part', text: expect.stringMatching(/^Z...-$/) }],
    });
  });

  test('of parts repeated is told; the first of each is kept', () => {
    const other = /~(Qcrud\.[^~]*)~/.exec(encode({ ...FULL.profile, answers: { crud: ['little'] } }, 'x'))?.[1];
    const decoded = spoilt('~Z', `~${other}~${other}~Z`);
    expect(decoded).toMatchObject({ kind: 'link', profile: FULL.profile });
    expect(decoded).toHaveProperty('damage', [
      { kind: 'checksum' },
      { kind: 'duplicate-part', text: other },
      { kind: 'duplicate-part', text: other },
    ]);
  });
});

test('half of an answer is not taken for a whole one, even where an option reads like its check characters', () => {
  const ids = Array.from({ length: 40 }, (_, n) => `q${n}`).filter((id) => !/[A-Z]$/.test(partCheck(`Q${id}.ab`)));
  expect(ids.length).toBeGreaterThan(10);
  for (const id of ids) {
    const check = partCheck(`Q${id}.ab`);
    const link = encode(
      { answers: { [id]: ['ab', check.toLowerCase()] }, importances: {}, leftOut: [], candidates: [], ownRatings: {} },
      'abc',
    );
    const changed = link.replace(`.${check.toLowerCase()}.`, `.${check}.`);
    expect(changed).not.toBe(link);
    expect(read(changed).kept).toEqual([]);
  }
});

test.each([
  ['a link', LINK],
  ['a link of very short ids', SHORT],
])(
  '%s with one character changed, wherever and to whichever, is known to be damaged, says nothing that was not sent, and loses one decision at most',
  (_, link) => {
    const all = read(link).kept;
    const changed = [...link].flatMap((character, place) =>
      ALPHABET.filter((other) => other !== character).map(
        (other) => link.slice(0, place) + other + link.slice(place + 1),
      ),
    );
    const wrong = changed.flatMap((text) => {
      const { kept, intact } = read(text);
      if (intact) return [`${text} passes for whole`];
      if (kept.length < all.length - 1) return [`${text} loses several decisions`];
      return kept.some((decision) => !all.includes(decision)) ? [`${text} says what was not sent`] : [];
    });
    expect(wrong).toEqual([]);
  },
);
