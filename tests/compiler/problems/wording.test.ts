import { describe, expect, test } from 'vitest';
import type { Fault } from '../../../src/compiler/problems/problem.ts';
import { problemMessage as say } from '../../../src/compiler/problems/wording.ts';

const said = (fault: Fault) => say({ file: 'content/x.md', line: 3, column: 7, fault });

describe('a fault is told with what is wrong and how to mend it', () => {
  const cases: readonly [Fault, string][] = [
    [
      { rule: 'wrong-ending' },
      'is not read, because its name does not end with ".md". Rename it, or move it out of "content".',
    ],
    [
      { rule: 'too-large', size: 1_234_567, most: 100_000 },
      'is too large: 1,234,567 characters, and at most 100,000 are read. Divide it into several entries.',
    ],
    [
      { rule: 'unreadable-file', message: 'permission denied' },
      'cannot be read: permission denied. Allow reading it, or move it out of "content".',
    ],
    [
      { rule: 'too-deep', most: 20 },
      'Too much is nested here: at most 20 quotes, lists or brackets stand within each other. Take some away.',
    ],
    [
      { rule: 'open-front-matter' },
      'The front matter is not closed. Write a line of exactly "---" below its last field, without spaces before it.',
    ],
    [
      { rule: 'yaml-comment' },
      'What follows "#" is not read. Put a text that has a "#" in quotes, or delete the comment.',
    ],
    [{ rule: 'open-code' }, 'The code that begins here does not end. Write a line of "```" below it.'],
    [
      { rule: 'stray-heading' },
      'This looks like a heading and is none of a section. Start the line with "## " (or more "#"), outside lists and without an indent; to begin a text with "#", put it in backticks.',
    ],
    [
      { rule: 'lost-heading' },
      'This stands above a table and is neither a heading nor a sentence. Start it with "## ", or end it with a full stop.',
    ],
    [
      { rule: 'deep-heading', most: 3 },
      'The heading is more than one level below the one above it. Start it with at most 3 "#".',
    ],
    [
      { rule: 'stray-row' },
      'This looks like a row and stands in no table. A table needs a header and below it a line of dashes with as many cells, no empty line, indent, quote or list mark; a bar that is part of a text is written \\|.',
    ],
    [
      { rule: 'marked-cell' },
      'A cell is plain text, and marks in it are lost. Take them away, or write \\ before each.',
    ],
    [
      { rule: 'marked-heading' },
      'The heading of a section is plain text, or one link from end to end, and other marks in it are lost. Take them away.',
    ],
    [{ rule: 'edge-bar' }, 'The cell begins or ends with \\|, which makes no column. Write the bar without \\.'],
    [{ rule: 'missing-heading', heading: 'When it wins' }, 'The heading "## When it wins" is missing.'],
    [
      { rule: 'repeated-heading', heading: 'When it wins' },
      'The heading "## When it wins" stands above already, and what is under it here is lost. Merge the two.',
    ],
    [
      { rule: 'second-table' },
      'Its section has a table already. Put the heading of its own section above it, starting with "## ", or join the two.',
    ],
    [
      { rule: 'tight-colon', head: 'high' },
      'No space follows the colon after "high". If the rating, value or figure ends there, write one; otherwise write the colon where it ends.',
    ],
    [
      { rule: 'wrong-unit', found: 'requests' },
      '"requests" is not a unit. Expected what is counted and which way is better, such as "requests a second, more is better".',
    ],
    [
      { rule: 'reweighs-among-many', option: 'open' },
      'The option "open" reweighs another question, and several options may be chosen here. Choose one: the exact outlook rests on it.',
    ],
    [
      { rule: 'missing-finding', what: 'on alpha and speed in the row "Speed" of review', known: [] },
      'There is no finding on alpha and speed in the row "Speed" of review.',
    ],
    [
      { rule: 'unknown-link', link: 'source:review#tables', expected: '"review" has no such section', known: [] },
      'The link "source:review#tables" leads nowhere: "review" has no such section.',
    ],
  ];
  test.each(cases)('$rule', (fault, words) => {
    expect(said(fault)).toBe(`content/x.md:3:7 ${fault.rule}: ${words}`);
  });
});

describe('a word that is not known', () => {
  const unknown = (id: string, known: readonly string[]) =>
    said({ rule: 'unknown-criterion', id, known }).replace(/^.*is not a criterion\. /, '');
  const words = (count: number) => Array.from({ length: count }, (_, place) => `word-${place}-${'x'.repeat(place)}`);

  test('is told with the one that was meant', () => {
    expect(unknown('sped', ['admin', 'speed'])).toBe('Did you mean "speed"?');
  });

  test('is told with all of up to twelve, and with the nearest five of more', () => {
    expect(unknown('weather', words(12))).toBe(`Expected one of: ${words(12).join(', ')}.`);
    expect(unknown('weather', words(13))).toBe(`Near it: ${words(5).join(', ')}.`);
  });

  test('is told without any where there is none', () => {
    expect(unknown('weather', [])).toBe('There is none yet.');
  });

  test('is quoted up to 80 characters', () => {
    const quoted = (length: number) => said({ rule: 'unused-source', id: 'x'.repeat(length) });
    expect(quoted(80)).toContain(`"${'x'.repeat(80)}"`);
    expect(quoted(81)).toContain(`"${'x'.repeat(77)}..."`);
  });
});
