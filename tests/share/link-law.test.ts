import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { cellId } from '../../src/knowledge/own-rating.ts';
import { EMPTY_PROFILE, type Profile } from '../../src/knowledge/profile.ts';
import { decode } from '../../src/share/decode.ts';
import { encode } from '../../src/share/encode.ts';
import { isBijective } from './is-bijective.ts';
import { FULL, profiles, type Sent, sent } from './profiles.ts';

// Thousands of cases: seconds where the machine is busy.
vi.setConfig({ testTimeout: 60_000 });

const write = ({ profile, contentHash, leader }: Sent) => encode(profile, contentHash, leader);

describe('a link', () => {
  test('gives back every profile, ids unknown to the knowledge base included', () => {
    isBijective({
      values: sent,
      encode: write,
      decode: (text) => {
        const decoded = decode(`#${text}`);
        if (decoded.kind !== 'link') throw new Error(`not a link: ${JSON.stringify(decoded)}`);
        const { kind, damage, ...read } = decoded;
        expect(damage).toEqual([]);
        return read;
      },
    });
  });

  test('uses only letters, digits and . _ ~ -', () => {
    fc.assert(fc.property(sent, (value) => void expect(write(value)).toMatch(/^[A-Za-z0-9._~-]+$/)));
  });

  test('ends in a letter or digit, so that punctuation after it is not taken for its own', () => {
    fc.assert(fc.property(sent, (value) => void expect(write(value)).toMatch(/[A-Za-z0-9]$/)));
  });

  test('names what it says', () => {
    expect(write(FULL)).toMatch(/~Qlanguage\.js\.python\...~/);
    expect(write(FULL)).toMatch(/~Capi-docs\.2_37\...~/);
    expect(write(FULL)).toMatch(/~Snamalomba\...~/);
    expect(write(FULL)).toMatch(
      /~Rdjango\.learning\.very-high\.__we\.teach\.it_3a_\.five\.people_2c_\.two\.weeks_2e_\...~/,
    );
    expect(write(FULL)).toMatch(/~Rexpress\.throughput\.low\...~/);
  });

  test('is the same for the same decisions in any other order, and told any number of times', () => {
    const told = profiles.chain((profile) => fc.tuple(fc.constant(profile), retold(profile)));
    fc.assert(
      fc.property(told, ([profile, again]) => {
        expect(encode(again, 'abc')).toBe(encode(profile, 'abc'));
      }),
    );
  });

  test('leaves out what no link can carry, and nothing else', () => {
    const answers = {
      ok: ['yes'],
      empty: [],
      'Not an id': ['x'],
      bad: ['ü'],
      ['__proto__']: ['x'],
      toolong: ['x'.repeat(65)],
      half: ['yes', 'ü'],
      twice: ['b', 'a', 'b'],
    };
    const text = encode(
      {
        answers,
        importances: { a: Number.NaN, b: 2.3456, c: -3, d: 1e9, é: 1 },
        leftOut: ['s', 's', 'not one'],
        candidates: ['z', 'a', 'z'],
        ownRatings: {
          'a.b': { rating: 'low', reason: `  a\u202e  line\nof ${'x'.repeat(200)}` },
          'a.É': { rating: 'low', reason: '' },
          'no-criterion': { rating: 'low', reason: '' },
          'a.b.c': { rating: 'low', reason: '' },
        },
      },
      'UPPER',
    );
    expect(decode(text)).toEqual({
      kind: 'link',
      contentHash: '',
      profile: {
        answers: { ok: ['yes'], twice: ['a', 'b'] },
        importances: { b: 2.35, c: 0, d: 999 },
        leftOut: ['s'],
        candidates: ['a', 'z'],
        ownRatings: { 'a.b': { rating: 'low', reason: `a line of ${'x'.repeat(130)}` } },
      },
      damage: [],
    });
  });
});

/** The same decisions: every list and record in any order, any id of a list again. */
function retold({ answers, importances, leftOut, candidates, ownRatings }: Profile): fc.Arbitrary<Profile> {
  const shuffled = <T>(list: readonly T[]) => fc.shuffledSubarray([...list], { minLength: list.length });
  const again = (list: readonly string[]) => fc.subarray([...list]).chain((twice) => shuffled([...list, ...twice]));
  const entries = Object.entries(answers).map(([id, options]) => fc.tuple(fc.constant(id), again(options)));
  return fc.record({
    answers: fc
      .tuple(...entries)
      .chain(shuffled)
      .map((list) => Object.fromEntries(list)),
    importances: shuffled(Object.entries(importances)).map((list) => Object.fromEntries(list)),
    leftOut: again(leftOut),
    candidates: again(candidates),
    ownRatings: shuffled(Object.entries(ownRatings)).map((list) => Object.fromEntries(list)),
  });
}

describe('the length of a link', () => {
  const of = (length: number, make: (n: string) => string) =>
    Array.from({ length }, (_, n) => make(String(n).padStart(2, '0')));
  const withIds = (id: (prefix: string, n: string) => string) =>
    encode(
      {
        answers: Object.fromEntries(
          of(20, (n) => id('question', n)).map((q) => [q, [id('option', '01'), id('option', '02')]]),
        ),
        importances: Object.fromEntries(of(12, (n) => id('criterion', n)).map((c) => [c, 8])),
        leftOut: of(3, (n) => id('source', n)),
        candidates: [],
        ownRatings: {},
      },
      '9c41f20a',
      id('leader', '1'),
    );

  test('stays under 1,500 characters for a full profile, even if every id is as long as ids may be', () => {
    const text = withIds((prefix, n) => `${prefix}${n}`.padEnd(16, 'x'));
    expect(text).toHaveLength(1481);
  });

  test('is as documented for what one more answer, importance or own rating takes', () => {
    const id = 'x'.repeat(16);
    const taken = (profile: Partial<Profile>) =>
      encode({ ...EMPTY_PROFILE, ...profile }, 'abc').length - encode(EMPTY_PROFILE, 'abc').length;
    expect(taken({ answers: { [id]: [id] } })).toBe(38);
    expect(taken({ importances: { [id]: 12.5 } })).toBe(26);
    const rated = (reason: string) => taken({ ownRatings: { [cellId(id, id)]: { rating: 'very high', reason } } });
    expect(rated('')).toBe(48);
    expect(rated('we measured it')).toBe(48 + '.we.measured.it'.length);
  });
});
