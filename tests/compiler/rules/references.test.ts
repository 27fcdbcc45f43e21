import { describe, expect, test } from 'vitest';
import { SMALL_CONTENT } from '../../fixtures/small-content.ts';
import { edited, FED_BY_PEOPLE, faultsOf } from '../faults-of.ts';

const REVIEW = 'content/sources/review.md';
const PEOPLE = 'content/questions/people.md';
const LANGUAGE = 'content/questions/language.md';
const USES_SNAKE = 'content/criteria/uses-snake.md';
const CONFLICT = 'content/conflicts/alpha-speed.md';
const OF_ALPHA = 'row: Speed, framework: alpha, criterion: speed';

/** The conflict whose first finding is outdated, and whose second is from this source. */
const outdatedBy = (source: string) => ({
  [CONFLICT]: (edited(CONFLICT, OF_ALPHA, `${OF_ALPHA}, outdated: true`)[CONFLICT] ?? '').replace(
    'source: manual',
    `source: ${source}`,
  ),
});

test.each<[name: string, changes: Record<string, string>, message: string]>([
  [
    'a value that a criterion holds by',
    edited(USES_SNAKE, 'holds: [snake]', 'holds: [snake, snail]'),
    `${USES_SNAKE}:7:40 unknown-value: "snail" is not a value of this fact. Did you mean "snake"?`,
  ],
  [
    'a fact that a criterion follows from',
    edited(USES_SNAKE, 'fact: language', 'fact: langage'),
    `${USES_SNAKE}:7:15 unknown-fact: "langage" is not a fact. Did you mean "language"?`,
  ],
  [
    'the criterion that says how soon a fact is learnt',
    edited('content/facts/language.md', 'order: 10', 'order: 10\nlearning: sped'),
    'content/facts/language.md:4:11 unknown-criterion: "sped" is not a criterion. Did you mean "speed"?',
  ],
  [
    'the second of several values',
    edited(LANGUAGE, 'anyOf: [sharp]', 'anyOf: [sharp, snail]'),
    `${LANGUAGE}:13:48 unknown-value: "snail" is not a value of this fact. Did you mean "snake"?`,
  ],
  [
    'a row of another section',
    edited(PEOPLE, 'source: review, section: Table, row: Admin', 'source: manual, section: Design / Speed, row: Admin'),
    `${PEOPLE}:11:121 unknown-row: "Admin" is not a row under "Design / Speed" of manual. Expected one of: Throughput, Docs.`,
  ],
  [
    'a finding of a conflict that names no criterion',
    edited(CONFLICT, OF_ALPHA, 'row: Speed, framework: gamma'),
    `${CONFLICT}:7:5 missing-finding: There is no finding on gamma in the row "Speed" of review. That row has: alpha and speed, beta and speed.`,
  ],
  [
    'a finding of a conflict on a fact of another row',
    edited(CONFLICT, OF_ALPHA, 'row: Speed, framework: alpha, fact: language'),
    `${CONFLICT}:7:5 missing-finding: There is no finding on alpha and language in the row "Speed" of review. That row has: alpha and speed, beta and speed.`,
  ],
  [
    'a source of a conflict, which may be the one that calls a finding outdated',
    outdatedBy('manuel'),
    `${CONFLICT}:8:15 unknown-source: "manuel" is not a source. Did you mean "manual"?`,
  ],
  [
    'a section of a source in a conflict',
    edited(CONFLICT, 'section: Design / Speed', 'section: Design / Pace'),
    `${CONFLICT}:8:32 unknown-section: "Design / Pace" is not a section of manual. Did you mean "Design / Speed"?`,
  ],
  [
    'a framework that an option names',
    { ...FED_BY_PEOPLE, ...edited(PEOPLE, '    text: Yes\n', '    text: Yes\n    framework: alfa\n') },
    `${PEOPLE}:10:16 unknown-framework: "alfa" is not a framework. Did you mean "alpha"?`,
  ],
])('what does not exist is told where it is named: %s', (_name, changes, message) => {
  expect(faultsOf(changes)).toEqual([message]);
});

describe('a finding of a conflict is not found', () => {
  const MORE = (row: string) => ({
    [REVIEW]: `${SMALL_CONTENT[REVIEW]}\n## More\n\n| Row | Judges | Alpha | Beta | Gamma |\n|---|---|---|---|---|\n${row}\n`,
  });
  const missing = `${CONFLICT}:7:5 missing-finding: There is no finding on gamma in the row "Speed" of review. That row has: alpha and speed, beta and speed.`;
  const ofGamma = edited(CONFLICT, OF_ALPHA, 'row: Speed, framework: gamma');

  test('in a row of its name in another section', () => {
    expect(faultsOf({ ...ofGamma, ...MORE('| Speed | speed | | | low: crawls |') })).toEqual([missing]);
  });

  test('because a row of its name in another section has a fault', () => {
    expect(faultsOf({ ...ofGamma, ...MORE('| Speed | speed | | lowish: crawls | |') })).toEqual([
      missing,
      expect.stringMatching(`^${REVIEW}:23:21 wrong-rating: `),
    ]);
  });
});

test('a row is not called unknown where a heading above it was not meant as it stands', () => {
  expect(faultsOf(edited(REVIEW, '| Row |', '### *Note*\n\n| Row |'))).toEqual([
    expect.stringMatching(`^${REVIEW}:13:1 marked-heading: `),
  ]);
});

test('a finding that is outdated itself does not say so of another', () => {
  const both = (outdatedBy('manual')[CONFLICT] ?? '').replace(
    'row: Throughput, framework: alpha, criterion: speed',
    'row: Throughput, framework: alpha, criterion: speed, outdated: true',
  );
  expect(faultsOf({ [CONFLICT]: both }).map((fault) => fault.split(': ')[0])).toEqual([
    `${CONFLICT}:7:97 outdated-unsaid`,
    `${CONFLICT}:8:111 outdated-unsaid`,
  ]);
});

test('a section cited by a criterion that follows from an answer exists', () => {
  const fed = { ...FED_BY_PEOPLE, ...edited(PEOPLE, '    text: Yes\n', '    text: Yes\n    framework: alpha\n') };
  expect(faultsOf(fed)).toEqual([]);
  const criterion = fed[USES_SNAKE]?.replace('section: Table', 'section: Tabel') ?? '';
  expect(faultsOf({ ...fed, [USES_SNAKE]: criterion })).toEqual([
    `${USES_SNAKE}:7:92 unknown-section: "Tabel" is not a section of review. Did you mean "Table"?`,
  ]);
});

test('a criterion that follows from answers takes no ratings, and the message says from which', () => {
  const fed = { ...FED_BY_PEOPLE, ...edited(PEOPLE, '    text: Yes\n', '    text: Yes\n    framework: alpha\n') };
  expect(faultsOf({ ...fed, ...edited(REVIEW, '| Speed | speed |', '| Speed | uses-snake |') })).toEqual([
    `${REVIEW}:15:11 judges-derived: "uses-snake" follows from answers to "people" and takes no ratings. Judge a fact or another criterion.`,
  ]);
});

test('a conflict may name a finding by its row alone, or by its fact', () => {
  expect(faultsOf(edited(CONFLICT, OF_ALPHA, 'row: Speed, framework: alpha'))).toEqual([]);
  expect(faultsOf(edited(CONFLICT, OF_ALPHA, 'row: Language, framework: alpha, fact: language'))).toEqual([]);
});
