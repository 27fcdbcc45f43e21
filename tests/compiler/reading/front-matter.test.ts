import { describe, expect, test } from 'vitest';
import { SMALL_CONTENT } from '../../fixtures/small-content.ts';
import { edited, faultsOf } from '../faults-of.ts';

const ALPHA = 'content/frameworks/alpha.md';
const SPEED = 'content/criteria/speed.md';
const LANGUAGE = 'content/facts/language.md';
const PEOPLE = 'content/questions/people.md';

describe('a field of the wrong kind is told with what it is and what was expected', () => {
  test.each([
    ['a word for a number', ALPHA, 'order: 10', 'order: first', '3:8', '"order" is "first". Expected a number.'],
    ['a number for a text', ALPHA, 'name: Alpha', 'name: 5', '4:7', '"name" is 5. Expected some text.'],
    [
      'a text for a list',
      ALPHA,
      'aliases: [Alpha.js]',
      'aliases: Alpha.js',
      '5:10',
      '"aliases" is "Alpha.js". Expected a list.',
    ],
    [
      'a text for fields',
      SPEED,
      (SMALL_CONTENT[SPEED] ?? '').slice((SMALL_CONTENT[SPEED] ?? '').indexOf('scale:')),
      'scale: none\n---\nWhy.\n',
      '7:8',
      '"scale" is "none". Expected named fields.',
    ],
    [
      'a list for names',
      LANGUAGE,
      'values: { snake: Snake, sharp: Sharp }',
      'values: [snake]',
      '6:9',
      '"values" is ["snake"]. Expected named fields.',
    ],
    [
      'a word outside a list of words',
      PEOPLE,
      'choose: one',
      'choose: two',
      '6:9',
      '"choose" is "two". Expected one of: one, many.',
    ],
    [
      'an id with a capital',
      PEOPLE,
      'id: people',
      'id: People',
      '2:5',
      '"id" is "People". Expected lower-case letters and digits in words joined by "-", such as "admin-panel".',
    ],
  ])('%s', (_name, file, from, to, at, words) => {
    expect(faultsOf(edited(file, from, to))).toEqual([`${file}:${at} wrong-field: ${words}`]);
  });

  test.each([
    ['- a', '["a"]'],
    ['words', '"words"'],
  ])('"%s" in place of all fields', (yaml, found) => {
    expect(faultsOf({ [SPEED]: `---\n${yaml}\n---\nWords.\n` })).toEqual([
      `${SPEED}:2:1 wrong-field: "front matter" is ${found}. Expected named fields.`,
    ]);
  });

  test('by its first 57 characters where it has more than 60', () => {
    const found = (length: number) => faultsOf(edited(ALPHA, 'hue: copper', `hue: ${'x'.repeat(length)}`));
    expect(found(58)).toEqual([expect.stringContaining(`"hue" is "${'x'.repeat(58)}". Expected`)]);
    expect(found(59)).toEqual([expect.stringContaining(`"hue" is "${'x'.repeat(56)}.... Expected`)]);
  });
});

test('each missing field is told with what was expected', () => {
  expect(faultsOf({ [SPEED]: '---\n---\nWords.\n' })).toEqual(
    [
      ['id', 'some text'],
      ['order', 'a number'],
      ['name', 'some text'],
      ['group', 'some text'],
      ['question', 'some text'],
      ['scale', 'named fields'],
    ].map(([field, expected]) => `${SPEED}:2:1 missing-field: "${field}" is missing. Expected ${expected}.`),
  );
});

test('a field like none is told with all that there are', () => {
  expect(faultsOf(edited(PEOPLE, 'topic: People', 'zebra: 1\ntopic: People'))).toEqual([
    `${PEOPLE}:4:1 unknown-field: "zebra" is not a field here. Expected one of: id, order, theme, topic, text, hint, choose, options.`,
  ]);
});
