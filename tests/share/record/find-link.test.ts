import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellId } from '../../../src/knowledge/own-rating.ts';
import { EMPTY_PROFILE } from '../../../src/knowledge/profile.ts';
import { encode } from '../../../src/share/encode.ts';
import { findLink } from '../../../src/share/record/find-link.ts';
import { FULL, sent } from '../profiles.ts';
import { hostile } from './hostile.ts';

const LINK = encode(FULL.profile, FULL.contentHash, FULL.leader);
const ADDRESS = `https://advisor.example/recommendation/#${LINK}`;

describe('the link in a text', () => {
  test.each([
    ['alone', LINK],
    ['as an address', ADDRESS],
    ['in angle brackets', `Answers: <${ADDRESS}>\n`],
    ['behind words', `[the answers](${ADDRESS}). More follows.`],
    ['in JSON', JSON.stringify({ link: ADDRESS, more: 1 })],
    ['quoted in a mail that breaks lines', `> ${ADDRESS.slice(0, 70)}\n> ${ADDRESS.slice(70)}\n> Bye`],
    ['with its marks escaped', `See ${ADDRESS.replaceAll('~', '\\~').replaceAll('_', '\\_')}.`],
    ['percent-encoded', `q=${encodeURIComponent(ADDRESS).replaceAll('~', '%7E')}&x`],
    ['after others that are torn', `v1~Kab and v2~ and ${ADDRESS.slice(0, 90)}\n\n${ADDRESS}`],
    ['after a version of something else', `Express v5 and FastAPI v1~ish, ${ADDRESS}`],
  ])('is found %s', (_, text) => {
    expect(findLink(text)).toBe(LINK);
  });

  test('is found in hostile surroundings, whatever it holds', () => {
    fc.assert(
      fc.property(hostile, sent, hostile, (before, { profile, contentHash, leader }, after) => {
        const link = encode(profile, contentHash, leader);
        expect(findLink(`${before} #${link} ${after}`)).toBe(link);
      }),
    );
  });

  test('is found however long it is', () => {
    const reason = 'очень '.repeat(23).trim();
    const ownRatings = Object.fromEntries(
      Array.from(
        { length: 20 },
        (_, row) => [cellId(`framework-${row}`, 'criterion'), { rating: 'high', reason }] as const,
      ),
    );
    const link = encode({ ...EMPTY_PROFILE, ownRatings }, 'b3c1');
    expect(link.length).toBeGreaterThan(10_000);
    expect(findLink(`As Express v5~ has it: <https://advisor.example/recommendation/#${link}>, and more.`)).toBe(link);
  });

  test('is handed on where it is damaged, up to where it ends', () => {
    const torn = LINK.slice(0, -6);
    expect(findLink(`Answers: <https://advisor.example/recommendation/#${torn}> and more`)).toBe(torn);
  });

  test('is the first of the damaged ones that holds anything, else the first of all', () => {
    const torn = LINK.slice(0, -6);
    expect(findLink(`v1~Kab, #${torn}, ${LINK.slice(0, -7)}`)).toBe(`${torn},`);
    expect(findLink('v1~Kab and v1~Kcd')).toBe('v1~Kab');
  });

  test('is looked for in the first million characters', () => {
    const before = ' '.repeat(1_000_000 - LINK.length);
    expect(findLink(`${before}${LINK}`)).toBe(LINK);
    expect(findLink(`${before}${' '.repeat(LINK.length)}${LINK}`)).toBeNull();
  });

  test.each([
    ['nothing', ''],
    ['words', 'Choose Django, version v1.'],
    ['a file that is no text', '\0\u{fffd}\ufffd~v~1'],
  ])('is none in %s', (_, text) => {
    expect(findLink(text)).toBeNull();
  });

  test('is looked for in no more time than a moment, whatever the text', () => {
    const before = performance.now();
    findLink('v1~%25%25&#126;'.repeat(200_000));
    expect(performance.now() - before).toBeLessThan(2_000);
  });
});
