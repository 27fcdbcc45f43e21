import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { partCheck, wholeCheck } from '../../src/share/check-characters.ts';
import { decode } from '../../src/share/decode.ts';
import { encode } from '../../src/share/encode.ts';
import { decodeTogether, encodeTogether, type Party, partiesIn, VOICES } from '../../src/share/together.ts';
import { NAME_LENGTH, tidyName } from '../../src/share/voice-name.ts';
import { isBijective } from './is-bijective.ts';
import { FULL, sent } from './profiles.ts';
import { RELEASED_LINKS } from './released-links.ts';

// Thousands of cases: seconds where the machine is busy.
vi.setConfig({ testTimeout: 60_000 });

const LINK = encode(FULL.profile, FULL.contentHash, FULL.leader);
const OTHER = encode({ ...FULL.profile, answers: { scope: ['small'] } }, FULL.contentHash);
const TWO: readonly Party[] = [
  { name: 'Back end', link: LINK },
  { name: 'Größe <b>é</b>', link: OTHER },
];
const TEXT = encodeTogether(TWO);

const names = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }).map(tidyName),
  fc.constantFrom('', 'Back end', 'operations', '<img src=x>', '~Y', '_', '%41', '../..', 'v1~', '😀😀'),
);
const links = sent.map(({ profile, contentHash, leader }) => encode(profile, contentHash, leader));
const parties = fc.array(fc.record({ name: names, link: links }), { minLength: 1, maxLength: VOICES });

const read = (text: string) => {
  const decoded = decodeTogether(text);
  if (decoded.kind !== 'links') throw new Error(`no links: ${JSON.stringify(decoded)}`);
  return decoded;
};

describe('several links in one', () => {
  test('give back every name and every link as it is', () => {
    isBijective({
      values: parties,
      encode: encodeTogether,
      decode: (text) => {
        const { parties: back, damage } = read(`#${text}`);
        expect(damage).toEqual([]);
        return [...back];
      },
      runs: 300,
    });
  });

  test('use only letters, digits and . _ ~ -, and end in a letter or digit', () => {
    fc.assert(
      fc.property(parties, (value) => {
        expect(encodeTogether(value)).toMatch(/^[A-Za-z0-9._~-]*[A-Za-z0-9]$/);
      }),
      { numRuns: 300 },
    );
  });

  test('hold every link that was ever released', () => {
    const all = RELEASED_LINKS.map(({ link }, place) => ({ name: `Link ${place}`, link }));
    const few = all.slice(0, VOICES);
    expect(read(encodeTogether(few))).toEqual({ kind: 'links', parties: few, damage: [] });
  });

  test('stay apart, whatever a link that was damaged holds', () => {
    const damaged = ['v1~_Zoe.Ab~Qa.b.Cd', '_x', '~_'];
    const { parties: back, damage } = read(encodeTogether(damaged.map((link) => ({ name: 'A', link }))));
    expect(damage).toEqual([]);
    expect(back.map(({ link }) => link)).toEqual(['v1~.Zoe.Ab~Qa.b.Cd', '.x', '~.']);
  });

  test('are nothing where there are none', () => {
    expect(encodeTogether([])).toBe('');
    for (const nothing of ['', '#', ' ', '%20']) expect(decodeTogether(nothing)).toEqual({ kind: 'empty' });
  });

  test('are twelve at most, and more are told', () => {
    const many = Array.from({ length: 13 }, (_, place) => ({ name: `${place}`, link: OTHER }));
    expect(encodeTogether(many)).toBe(encodeTogether(many.slice(0, 12)));
    expect(read(encodeTogether(many)).parties).toEqual(many.slice(0, 12));
    const forged = encodeTogether(many.slice(0, 12)).replace(/(~_0.*?)(?=~_)/, '$1$1');
    expect(read(forged).damage).toContainEqual({ kind: 'too-many', count: 13 });
    expect(read(forged).parties).toHaveLength(12);
  });
});

describe('what happens to them on the way', () => {
  test('any other character in any place is noticed', () => {
    for (let place = 0; place < TEXT.length; place++)
      for (const other of ['A', 'b', '7', '.', '_', '~', '-', '<', '☃'])
        if (other !== TEXT[place]) {
          const decoded = decodeTogether(TEXT.slice(0, place) + other + TEXT.slice(place + 1));
          expect(decoded, `${other} at ${place}`).not.toMatchObject({ kind: 'links', damage: [] });
        }
  });

  test('any character lost, and any end cut off, is noticed', () => {
    for (let place = 1; place < TEXT.length; place++) {
      expect(decodeTogether(TEXT.slice(0, place)), `cut at ${place}`).toHaveProperty('damage.0');
      expect(decodeTogether(TEXT.slice(0, place - 1) + TEXT.slice(place)), `lost ${place}`).toHaveProperty('damage.0');
    }
  });

  const escaped = (text: string) => text.replace(/[^A-Za-z0-9]/g, (c) => `%${c.charCodeAt(0).toString(16)}`);

  test('what can still be read is kept, and the rest is told', () => {
    const damaged = TEXT.replace('_Back', '_Bach');
    const decoded = read(damaged);
    expect(read(escaped(damaged))).toEqual(decoded);
    expect(decoded.parties.map(({ name }) => name)).toEqual(['', 'Größe <b>é</b>']);
    expect(decoded.damage).toEqual([{ kind: 'not-whole' }, { kind: 'bad-name', voice: 0 }]);
    const cut = read(TEXT.slice(0, -80));
    expect(decode(cut.parties[0]?.link ?? '')).toMatchObject({ profile: FULL.profile, damage: [] });
    expect(decode(cut.parties[1]?.link ?? '')).toHaveProperty('damage.0');
  });

  test.each([
    ['percent-encoded', escaped(TEXT)],
    ['percent-encoded twice', escaped(escaped(TEXT))],
    ['with a full stop after it', `${TEXT}.`],
    ['in brackets', `<${TEXT}>`],
    ['with a line break in it', `${TEXT.slice(0, 76)}\r\n${TEXT.slice(76)}`],
    ['with more after it', `${TEXT}&utm_source=mail`],
  ])('%s they arrive as they were sent', (_, text) => {
    expect(decodeTogether(`#${text}`)).toEqual({ kind: 'links', parties: TWO, damage: [] });
  });

  test('a name without its check is left out, and its link is not', () => {
    const [, first = ''] = /~(_Back\.end\.[^~]+)~/.exec(TEXT) ?? [];
    for (const left of ['_Back', '_Back.end', '_', first.slice(0, -1), `${first}x`]) {
      const { parties: back, damage } = read(TEXT.replace(first, left));
      expect(back, left).toEqual([{ name: '', link: LINK }, TWO[1]]);
      expect(damage, left).toEqual([{ kind: 'not-whole' }, { kind: 'bad-name', voice: 0 }]);
    }
  });

  test('without any link they are unreadable, and the reason is told', () => {
    const whole = `t1~Y${wholeCheck('t1~Y')}`;
    for (const text of ['t1', 't1~', 'words', whole, `${whole}x`])
      expect(decodeTogether(text), text).toEqual({ kind: 'unreadable', damage: [{ kind: 'not-whole' }] });
    expect(decodeTogether('t2~something:else')).toEqual({
      kind: 'unreadable',
      damage: [{ kind: 'newer-format', version: 2 }],
    });
  });

  test('more than the 524,288 characters that are read is told', () => {
    const most = TEXT + ' '.repeat(524_288 - TEXT.length);
    expect(read(most)).toEqual({ kind: 'links', parties: TWO, damage: [] });
    expect(read(`${most} `).damage).toEqual([{ kind: 'too-long', length: 524_289 }]);
  });

  test.each([2, 12, 9999])('a later format, %i, is told as one', (version) => {
    expect(decodeTogether(TEXT.replace('t1', `t${version}`))).toEqual({
      kind: 'links',
      parties: TWO,
      damage: [{ kind: 'newer-format', version }],
    });
  });
});

describe('hostile texts', () => {
  test('never throw, and what is kept can always be sent on', () => {
    const pieces = fc.constantFrom(
      ...TEXT.split(/(?=[~.])/),
      ...['~_', '~Y', 't1', 't9', '_41_', '_110000_', '%7E', '%', '☃', '<script>', '__proto__', '#', ' '],
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.array(pieces, { maxLength: 60 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const decoded = decodeTogether(text);
        if (decoded.kind === 'unreadable') expect(decoded.damage).not.toEqual([]);
        if (decoded.kind !== 'links') return;
        for (const { name } of decoded.parties) expect(name).toBe(tidyName(name));
        const again = read(encodeTogether(decoded.parties));
        expect(again.damage).toEqual([]);
        expect(again.parties.map(({ name }) => name)).toEqual(decoded.parties.map(({ name }) => name));
        partiesIn(text);
      }),
      { numRuns: 5000 },
    );
  });

  test.each([
    '~_'.repeat(50_000),
    '_a_'.repeat(40_000),
    '%25'.repeat(33_000),
    `t1~_${'.'.repeat(90_000)}`,
    '\n'.repeat(1e5),
  ])('take no time', (text) => {
    const start = performance.now();
    decodeTogether(text);
    partiesIn(text);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe('a name', () => {
  /** As a forger would write it: every check holds. */
  function forged(written: string): string {
    const body = `_${written}`;
    const stem = `t1~${body}.${partCheck(body)}~${LINK}~Y`;
    return stem + wholeCheck(stem);
  }

  test.each([
    ['Back.end', 'Back end'],
    ['a_202e_b', ''],
    ['a_0_b', ''],
    ['_d800_', ''],
    ['_110000_', ''],
    ['_61_', ''],
    ['a..b', ''],
    ['.a', ''],
    ['x'.repeat(25), ''],
    ['_', ''],
  ])('forged as %s is read as “%s”, and told where it is none', (written, name) => {
    const { parties: back, damage } = read(forged(written));
    expect(back).toEqual([{ name, link: LINK }]);
    expect(damage).toEqual(name === '' ? [{ kind: 'bad-name', voice: 0 }] : []);
  });

  test('has 24 characters at most, one line, and nothing that turns the direction of a text', () => {
    expect(tidyName('  Back \n end  ')).toBe('Back end');
    expect(tidyName('a\u202Eb\u2066c\u200Fd\u0000e')).toBe('abcde');
    expect([...tidyName('😀'.repeat(40))]).toHaveLength(NAME_LENGTH);
    expect(tidyName('x\uD800y')).toBe('xy');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const name = tidyName(text);
        expect([...name].length).toBeLessThanOrEqual(NAME_LENGTH);
        expect(name).not.toMatch(/[\p{C}\n]/u);
        expect(tidyName(name)).toBe(name);
      }),
    );
  });
});

describe('what is pasted', () => {
  const address = (hash: string) => `https://example.org/advisor/recommendation/#${hash}`;
  const TORN = LINK.slice(0, 90);
  const nameless = (...own: string[]) => own.map((link) => ({ name: '', link }));
  test.each([
    ['an address', address(LINK), nameless(LINK)],
    ['the text of a hash', LINK, nameless(LINK)],
    ['two addresses in a message', `Mine: ${address(LINK)}, yours: ${address(OTHER)}. Bye`, nameless(LINK, OTHER)],
    [
      'two addresses of a host without encryption',
      [LINK, OTHER].map((link) => address(link).replace('https', 'http')).join(' or '),
      nameless(LINK, OTHER),
    ],
    ['a line each', `${LINK}\n${OTHER}`, nameless(LINK, OTHER)],
    ['an address broken by a mail program', address(`${LINK.slice(0, 76)}\r\n${LINK.slice(76)}`), nameless(LINK)],
    ['several in one', address(TEXT).replace('recommendation', 'together'), TWO],
    ['a link whose end is lost, in a message', `Mine: ${address(TORN)} and so on`, nameless(TORN)],
    ['a link whose marks are escaped', LINK.replaceAll('~', '%7E'), nameless(LINK)],
    [
      'a link with a character that none has',
      LINK.replace('python', 'pyth☃n'),
      nameless(LINK.replace('python', 'pyth.n')),
    ],
    ['several in one that hold none', 't1~Yabcd', []],
    ['a message without a link', 'See you at #3, v1 of the plan', []],
    ['another address', 'https://example.org/#top', []],
  ])('%s', (_, text, expected) => expect(partiesIn(text)).toEqual(expected));

  test('is more than one page compares, so that it can be said how many came, but not without end', () => {
    expect(partiesIn(`${OTHER}\n`.repeat(VOICES + 1))).toHaveLength(VOICES + 1);
    expect(partiesIn(`${OTHER}\n`.repeat(60))).toHaveLength(50);
  });
});
