import { describe, expect, test } from 'vitest';
import { SMALL_CONTENT } from '../../fixtures/small-content.ts';
import { edited, faultsOf } from '../faults-of.ts';

const ALPHA = 'content/frameworks/alpha.md';
const SPEED = 'content/criteria/speed.md';
const LANGUAGE = 'content/facts/language.md';
const MODEL = 'content/model.md';
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

test.each([
  ['of the second option at that option', PEOPLE, '    text: No\n', '', '12:5', '"options.1.text"'],
  ['of the second theme at that theme', MODEL, 'id: service, name: Service', 'id: service', '7:38', '"themes.1.name"'],
  [
    'of the second effect of a later option at that effect',
    'content/questions/load.md',
    'criterion: docs, add: 1',
    'add: 1',
    '15:9',
    '"options.1.effects.0.criterion"',
  ],
  [
    'of fields within fields at those',
    PEOPLE,
    'cite: { source: review, ',
    'cite: { ',
    '11:73',
    '"options.0.effects.0.cite.source"',
  ],
])('a missing field %s', (_where, file, from, to, at, field) => {
  expect(faultsOf(edited(file, from, to))).toEqual([
    `${file}:${at} missing-field: ${field} is missing. Expected some text.`,
  ]);
});

test.each([
  [
    'without a colon',
    'cite: { source, section',
    '11:75',
    '"options.0.effects.0.cite.source" is empty. Expected some text.',
  ],
  [
    'without a value',
    'cite: { source:, section',
    '11:82',
    '"options.0.effects.0.cite.source" is empty. Expected some text.',
  ],
])('a field within braces %s is told where it stands', (_what, to, at, words) => {
  expect(faultsOf(edited(PEOPLE, 'cite: { source: review, section', to))).toEqual([
    `${PEOPLE}:${at} wrong-field: ${words}`,
  ]);
});

test('an unknown field is told where its name stands, in a list as at the top', () => {
  expect(faultsOf(edited(PEOPLE, '    text: No\n', '    text: No\n    colour: { red: 1 }\n'))).toEqual([
    expect.stringMatching(/^content\/questions\/people\.md:14:5 unknown-field: "colour" is not a field here\. /),
  ]);
});

describe('a front matter that is not closed is told where its last line goes', () => {
  const FRONT = '---\nid: x\nteam-size: two\nlist:\n  - one\n  - { a: b }\n';
  test.each([
    ['at a line of dashes that are too few', `${FRONT}--\nWords.\n`, 7],
    ['at a line of other dashes', `${FRONT}———\nWords.\n`, 7],
    ['at a line of dashes that is indented', `${FRONT} ---\nWords.\n`, 7],
    ['at such a line, below a text that goes over two', `${FRONT}text: one\n  and more\n--\nWords.\n`, 9],
    ['at the first line, where such a line follows at once', '---\n--\nWords.\n', 2],
    ['above the words', `${FRONT}Words.\n`, 7],
    ['above a heading, below an empty line', `${FRONT}\n## Words\n`, 8],
    ['above words that follow at once', '---\nWords.\n', 2],
    ['below a comment for the editor', `---\n# yaml-language-server: $schema=x.json\nid: x\nWords.\n`, 4],
    ['below the last field, where nothing follows', FRONT, 7],
    ['at the end of the file', `---\nid: x\nname: X`, 3],
  ])('%s', (_where, text, line) => {
    const [fault] = faultsOf({ [SPEED]: text });
    expect(fault).toMatch(new RegExp(`^${SPEED}:${line}:1 open-front-matter: `));
  });

  test('and a line of dashes with a space after it opens one', () => {
    expect(faultsOf({ [SPEED]: (SMALL_CONTENT[SPEED] ?? '').replace('---\n', '---  \n') })).toEqual([]);
    expect(faultsOf({ [SPEED]: '---  \nid: speed\n' })[0]).toContain(`${SPEED}:3:1 open-front-matter`);
  });
});

test('a field like none is told with all that there are', () => {
  expect(faultsOf(edited(PEOPLE, 'topic: People', 'zebra: 1\ntopic: People'))).toEqual([
    `${PEOPLE}:4:1 unknown-field: "zebra" is not a field here. Expected one of: id, order, theme, topic, text, hint, choose, options.`,
  ]);
});
