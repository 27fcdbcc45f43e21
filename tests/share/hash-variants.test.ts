import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hashVariants } from '../../src/share/hash-variants.ts';

/** How an address of ours may look after "#": a link's text, a view of the matrix, the name of a part. */
const texts = fc.oneof(
  fc.stringMatching(/^[a-z]([a-z0-9-]{0,20}[a-z0-9])?$/),
  fc.stringMatching(/^[a-z]{1,8}=[a-z][a-z0-9.,-]{0,20}[a-z0-9](&[a-z]{1,8}=[a-z0-9]{1,9}){0,3}$/),
  fc.stringMatching(/^v1(~[A-Z][a-z0-9.-]{1,20}\.[A-Z][A-Za-z0-9]){0,5}~Z[A-Za-z0-9]{4}$/),
);

/** What one program does to a text. */
const carriers: Readonly<Record<string, (text: string) => string>> = {
  'percent-encodes it': (text) => encodeURIComponent(text),
  'percent-encodes every character': (text) =>
    encodeURIComponent(text).replace(/%..|./g, (c) => (c.length > 1 ? c : `%${c.charCodeAt(0).toString(16)}`)),
  'writes it as HTML': (text) => text.replaceAll('&', '&amp;'),
  'writes it as HTML in figures': (text) => text.replaceAll('&', '&#38;').replaceAll('=', '&#x3D;'),
  'puts a full stop after it': (text) => `${text}.`,
  'puts brackets around it': (text) => `(${text})`,
  'puts quotation marks around it': (text) => `“${text}”`,
  'puts angle brackets around it': (text) => `<${text}>`,
  'puts emphasis around it': (text) => `**${text}**`,
  'breaks the line': (text) => `${text.slice(0, 3)}\r\n> ${text.slice(3)}`,
  'lets it break at a place of its own': (text) => `${text.slice(0, 4)}\u200B${text.slice(4)}`,
  'hyphenates it': (text) => `${text.slice(0, 2)}\u00AD${text.slice(2)}`,
};

describe('what a hash may have been', () => {
  test('is first of all what it is', () => {
    for (const text of ['', 'why', 'q=C%2B%2B', 'a b', '%', '“”']) expect(hashVariants(`#${text}`)[0], text).toBe(text);
  });

  test('is among others what was sent, whichever two programs it went through', () => {
    const names = fc.constantFrom(...Object.keys(carriers));
    fc.assert(
      fc.property(texts, fc.array(names, { maxLength: 2 }), (sent, programs) => {
        const came = programs.reduce((text, name) => carriers[name]?.(text) ?? text, sent);
        // A browser writes in an address what is not allowed there in percents.
        const hash = new URL(`#${came}`, 'https://example.org').hash;
        expect(hashVariants(hash), hash).toContain(sent);
      }),
      { numRuns: 2000 },
    );
  });

  test('keeps the spaces of a search where nothing else was done to it', () => {
    expect(hashVariants('#q=two%20words&amp;order=name')).toContain('q=two words&order=name');
  });

  test('is found though it was escaped five times over', () => {
    const escaped = Array.from({ length: 5 }).reduce<string>((text) => encodeURIComponent(text), 'q=a&b');
    expect(escaped).toContain('%25252525');
    expect(hashVariants(escaped)).toContain('q=a&b');
  });

  test('is not asked for ever of what was escaped without end', () => {
    const start = performance.now();
    expect(hashVariants(`%${'25'.repeat(100_000)}3D`).length).toBeLessThanOrEqual(4);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  test('is known at once and without a throw, whatever comes', () => {
    const start = performance.now();
    for (const noise of ['%', '%25', '&amp;', '&#38;', ' ', '~.', '%E2%80', '%E2%80%8B', '\uD800', '&#999999;', '('])
      expect(hashVariants(noise.repeat(100_000)).length).toBeLessThanOrEqual(4);
    expect(performance.now() - start).toBeLessThan(5000);
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void hashVariants(text)));
  });
});
