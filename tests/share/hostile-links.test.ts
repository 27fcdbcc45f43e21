import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { EMPTY_PROFILE } from '../../src/knowledge/profile.ts';
import { partCheck, wholeCheck } from '../../src/share/check-characters.ts';
import { decode } from '../../src/share/decode.ts';
import { encode } from '../../src/share/encode.ts';
import { FULL } from './profiles.ts';

// Thousands of cases: seconds where the machine is busy.
vi.setConfig({ testTimeout: 60_000 });

const LINK = encode(FULL.profile, FULL.contentHash, FULL.leader);
const INTACT = { kind: 'link', ...FULL, damage: [] };

/** A link as a forger would make it: every check holds. */
function forged(...bodies: string[]): string {
  const stem = `${['v1', ...bodies.map((body) => `${body}.${partCheck(body)}`)].join('~')}~Z`;
  return stem + wholeCheck(stem);
}

/** What carriers put into a link, percent-encoded as a browser writes it in `location.hash`. */
const INSERTED: readonly [string, string][] = [
  ['a space', '%20'],
  ['a line break', '%0D%0A'],
  ['a soft hyphen', '%C2%AD'],
  ['a space that does not break', '%C2%A0'],
  ['a zero-width space', '%E2%80%8B'],
  ['a word joiner', '%E2%81%A0'],
  ['a byte order mark', '%EF%BB%BF'],
  ['a mark of direction', '%E2%80%8E'],
  ['an HTML soft hyphen', '&shy;'],
];

describe('a link that a program has handled arrives as it was sent', () => {
  const escaped = (text: string) => text.replace(/[^A-Za-z0-9]/g, (c) => `%${c.charCodeAt(0).toString(16)}`);
  test.each([
    ['with its #', `#${LINK}`],
    ['percent-encoded', escaped(LINK)],
    ['percent-encoded in capitals', escaped(LINK).replace(/%../g, (code) => code.toUpperCase())],
    ['percent-encoded twice', escaped(escaped(LINK))],
    ['percent-encoded whole', `#${[...LINK].map((c) => `%${c.charCodeAt(0).toString(16)}`).join('')}`],
    ...['.', ',', ')', '>', '").', '…', '!', '~', '_', '%0A', '&utm_source=mail', ' and more'].map((tail) => [
      `with ${tail} after it`,
      LINK + tail,
    ]),
    ['with a line break in the middle', `${LINK.slice(0, 76)}\r\n${LINK.slice(76)}`],
    ['with spaces around it', `  ${LINK}\n`],
    ['with a zero-width space', `${LINK.slice(0, 40)}\u200B${LINK.slice(40)}`],
    ...INSERTED.map(([what, text]) => [
      `with ${what} in it, as a browser hands it on`,
      `#${LINK.slice(0, 40)}${text}${LINK.slice(40)}`,
    ]),
    ['with a space in it, percent-encoded once more', LINK.replace('~Q', '%2520~Q')],
    ['with a line break and the mark of a quoted line', `${LINK.slice(0, 76)}\n> ${LINK.slice(76)}`],
    ['with HTML’s character references', LINK.replaceAll('~', '&#126;').replaceAll('.', '&#x2E;')],
    ['with backslashes before its marks', LINK.replaceAll('~', '\\~').replaceAll('_', '\\_')],
    ['in angle brackets', `#<${LINK}>`],
    ['in quotation marks', `#%E2%80%9C${LINK}%E2%80%9D.`],
    ['with a byte of something lost after it', `${LINK.slice(0, 40)}%20${LINK.slice(40)}%E2%80`],
  ])('%s', (_, text) => {
    expect(decode(text)).toEqual(INTACT);
  });

  test('with a soft hyphen and a full stop at once', () => {
    expect(decode(`${LINK.slice(0, 99)}\u00AD${LINK.slice(99)}.`)).toEqual(INTACT);
  });
});

test.each(['', '#', ' ', '\n', '%20', '%E2%80%8B', '#%23'])('nothing at all (%j) is no link', (text) => {
  expect(decode(text)).toEqual({ kind: 'empty' });
});

test.each([
  'garbage',
  'v1',
  'v1~',
  '~',
  '~~~~',
  'v1~Z',
  'v1~Zabcd',
  'v0~Qa.b.Cd',
  'v~',
  'Q',
  'Q.',
  'Q..',
  '.',
  '%',
  '%7',
  '%7E',
  '%%%',
  '%FF%FE',
  '[object Object]',
  '<script>alert(1)</script>',
  'v1~Q<img>.x.Ab',
  '__proto__',
  'v1~Q__proto__.x.Ab',
  '\u0000',
  '\uD800',
  '🦄'.repeat(99),
  'cell=speed.alpha',
  '?a=b',
  'https://example.org/#v1',
])('%j is unreadable, with the reasons', (text) => {
  const decoded = decode(text);
  expect(decoded.kind).toBe('unreadable');
  expect(decoded).toHaveProperty('damage.0');
});

describe('ids named like inherited properties', () => {
  const names = ['constructor', 'valueof', 'tostring', 'then'];
  test('are ids like any other', () => {
    const decoded = decode(forged(...names.map((name) => `Q${name}.x`), ...names.map((name) => `C${name}.8`)));
    if (decoded.kind !== 'link') throw new Error(decoded.kind);
    expect(Object.entries(decoded.profile.answers)).toEqual(names.map((name) => [name, ['x']]));
    expect(Object.entries(decoded.profile.importances)).toEqual(names.map((name) => [name, 8]));
  });

  test('or that no id can have are refused, even with a check that holds', () => {
    const decoded = decode(forged('Q__proto__.x', 'C__proto__.8', 'S__proto__', 'Qok.yes'));
    expect(decoded).toMatchObject({
      kind: 'link',
      profile: { ...EMPTY_PROFILE, answers: { ok: ['yes'] } },
    });
    expect(decoded).toHaveProperty(
      'damage',
      Array(3).fill({ kind: 'unknown-part', text: expect.stringContaining('__proto__') }),
    );
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });
});

test('parts whose check holds but which say nothing we understand are named and left out', () => {
  const bodies = [
    'Q',
    'Qa',
    'Qa.',
    'Q.a',
    'QA.b',
    'Qa.b c',
    'Qa.b.C',
    'Ca',
    'Ca.1000',
    'Ca.-1',
    'Ca.1e3',
    'Ca.1.2',
    'Ca._5',
    'Ca.1_',
    'Ca.1_255',
    'Ca.12_25',
    'Ca.100_5',
    'S',
    'SA',
    'Sa.b',
    'K',
    'KA',
    'Ka.b',
    'L',
    'LA',
    'La.b',
    'F',
    'FA',
    'Fa.',
    'Fa.B',
    `Q${'x'.repeat(65)}.a`,
    `Qa.${'x'.repeat(65)}`,
    'Pnew-kind',
    'R',
    'Ra',
    'Ra.b',
    'Ra.b.best',
    'Ra.b.very high',
    'Ra.b.High',
    'R__proto__.b.high',
    'Ra.__proto__.high',
    'Ra.b.high.Capitals',
    'Ra.b.high.<b>bold</b>',
    'Ra.b.high.two..spaces',
    'Ra.b.high.a_202e_b',
    'Ra.b.high.a_61_b',
    'Ra.b.high.a_110000_b',
    `Ra.b.high.${'x'.repeat(141)}`,
    'qa.b',
  ];
  for (const body of bodies)
    expect(decode(forged(body, 'Qok.yes')), body).toEqual({
      kind: 'link',
      contentHash: '',
      profile: { ...EMPTY_PROFILE, answers: { ok: ['yes'] } },
      damage: [{ kind: 'unknown-part', text: `${body}.${partCheck(body)}`.slice(0, 60) }],
    });
});

test.each([
  ['Qa.b', 'Qa.c'],
  ['Ca.1', 'Ca.2'],
  ['Sa', 'Sa'],
  ['Fa.b', 'Fc'],
  ['Ka', 'Kb'],
  ['La', 'Lb'],
])('of %s and %s the first is kept, and the other is told', (first, second) => {
  const decoded = decode(forged(first, second, 'Qok.yes'));
  expect(decoded).toEqual({
    ...decode(forged(first, 'Qok.yes')),
    damage: [{ kind: 'duplicate-part', text: `${second}.${partCheck(second)}` }],
  });
});

test('a cell that is rated twice keeps the first, and says so', () => {
  expect(decode(forged('Ra.b.high.measured', 'Ra.b.low', 'Ra.c.low'))).toEqual({
    kind: 'link',
    contentHash: '',
    profile: {
      ...EMPTY_PROFILE,
      ownRatings: { 'a.b': { rating: 'high', reason: 'measured' }, 'a.c': { rating: 'low', reason: '' } },
    },
    damage: [{ kind: 'duplicate-part', text: `Ra.b.low.${partCheck('Ra.b.low')}` }],
  });
});

describe('a reason that looks like a part of a link', () => {
  const reason = '~Ldjango.Iu~Qab.cd.Ew Go Rust.Ab ~Zabcd v1~';
  const profile = { ...FULL.profile, ownRatings: { 'a.b': { rating: 'low', reason } as const } };
  const link = encode(profile, FULL.contentHash, FULL.leader);

  test('is words, whole or with the end damaged', () => {
    expect(decode(link)).toMatchObject({ kind: 'link', profile, damage: [] });
    expect(decode(link.slice(0, -1) + (link.endsWith('a') ? 'b' : 'a'))).toMatchObject({
      kind: 'link',
      profile,
      damage: [{ kind: 'checksum' }],
    });
    expect(decode(link.slice(0, -6))).toMatchObject({ kind: 'link', profile, damage: [{ kind: 'cut-off' }] });
  });

  test('makes no part of its own where it is cut', () => {
    const own = link.indexOf('~Ra.b.');
    for (let cut = own + 2; cut < link.length - 9; cut++)
      expect(decode(link.slice(0, cut)), link.slice(own, cut)).toMatchObject({
        profile: { ...profile, ownRatings: {} },
        leader: FULL.leader,
      });
  });
});

describe('a later format', () => {
  test.each([2, 12, 9999])('of version %i keeps what can still be read, and says that it is later', (version) => {
    expect(decode(LINK.replace('v1', `v${version}`))).toEqual({
      kind: 'link',
      ...FULL,
      damage: [{ kind: 'newer-format', version }],
    });
  });

  test('that cannot be read at all says only that', () => {
    expect(decode('v12~some:thing/else')).toEqual({
      kind: 'unreadable',
      damage: [{ kind: 'newer-format', version: 12 }],
    });
  });
});

describe('too much', () => {
  const sizes: [string, string][] = [
    ['~', '~'.repeat(600_000)],
    ['%', '%'.repeat(600_000)],
    ['escaped escapes', '%25'.repeat(200_000)],
    ['.Aa', '.Aa'.repeat(200_000)],
    ['.AaQ', '.AaQa'.repeat(120_000)],
    ['ends', '~Zabcd'.repeat(100_000)],
    ['answers', `v1${'~Qa.b.Cd'.repeat(70_000)}`],
    ['options', `v1~Qa${'.b'.repeat(300_000)}`],
    ['spaces', `a${' '.repeat(600_000)}b`],
    ['letters', 'x'.repeat(600_000)],
    ['reasons', `v1${'~Ra.b.low.because.Cd'.repeat(30_000)}`],
    ['snow', '☃'.repeat(600_000)],
  ];

  test.each(sizes)('of %s is unreadable at once, in few facts', (_, text) => {
    const start = performance.now();
    const decoded = decode(text);
    expect(performance.now() - start).toBeLessThan(3000);
    if (decoded.kind === 'empty') throw new Error('not empty');
    expect(decoded.kind).toBe('unreadable');
    expect(decoded.damage).toContainEqual({ kind: 'too-long', length: text.length });
    expect(decoded.damage.length).toBeLessThanOrEqual(16);
    for (const fact of decoded.damage) if ('text' in fact) expect(fact.text.length).toBeLessThanOrEqual(60);
  });

  test('is what has a character more than the 524,288 that are read', () => {
    const most = LINK + ' '.repeat(524_288 - LINK.length);
    expect(decode(most)).toEqual(INTACT);
    expect(decode(`${most} `)).toEqual({ ...INTACT, damage: [{ kind: 'too-long', length: 524_289 }] });
  });

  test('noise after a link leaves the link readable', () => {
    expect(decode(LINK + '~noise☃'.repeat(80_000))).toMatchObject({ kind: 'link', profile: FULL.profile });
  });

  test('noise before it buries it, without a throw', () => {
    expect(decode('~noise☃'.repeat(80_000) + LINK).kind).toBe('unreadable');
  });
});

test('what a carrier did is only undone where the whole check then holds', () => {
  const at = LINK.indexOf('python');
  for (const [what, text] of INSERTED) {
    const decoded = decode(`#${LINK.slice(0, at)}${text}${LINK.slice(at + 1)}`);
    expect(decoded, what).toHaveProperty('damage.0', { kind: 'checksum' });
    expect(decoded, what).not.toHaveProperty('profile.answers.language');
  }
});

/** Each id once, as a link lists them. */
const inOrder = (ids: readonly string[]) => [...new Set(ids)].sort();

test('no text at all makes it throw, and what it keeps can always be sent on', () => {
  const pieces = fc.constantFrom(
    ...LINK.split(/(?=[~.])/),
    '~',
    '.',
    'v1',
    'v2',
    'Qa.b.Cd',
    '__a',
    '_1f984_',
    '%7E',
    '%',
    '☃',
    '__proto__',
    '#',
    ' ',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const decoded = decode(text);
      if (decoded.kind === 'unreadable') expect(decoded.damage).not.toEqual([]);
      if (decoded.kind !== 'link') return;
      const { profile, contentHash, leader } = decoded;
      expect(decode(encode(profile, contentHash, leader))).toEqual({
        ...decoded,
        profile: {
          ...profile,
          answers: Object.fromEntries(Object.entries(profile.answers).map(([id, options]) => [id, inOrder(options)])),
          leftOut: inOrder(profile.leftOut),
          candidates: inOrder(profile.candidates),
        },
        damage: [],
      });
    }),
    // Once in many runs the check of a list in another order holds by chance.
    { numRuns: 5000, examples: [[forged('Qa.c.b.c', 'Sb', 'Sa')], [forged('Fb.a.b')]] },
  );
});
