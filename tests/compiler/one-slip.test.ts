import { describe, expect, test } from 'vitest';
import { compile } from '../../src/compiler/compile.ts';
import { problemMessage } from '../../src/compiler/problems/wording.ts';
import { contentWith, SMALL_CONTENT } from '../fixtures/small-content.ts';

/** `file:line:column rule` of every message for the small content with these changes. */
function faultsOf(changes: Readonly<Record<string, string | undefined>>): string[] {
  const compiled = compile(contentWith(changes));
  return compiled.ok ? [] : compiled.problems.map((problem) => problemMessage(problem).split(': ')[0] ?? '');
}

/** A text with one part replaced, which must be there. */
function replaced(text: string | undefined, from: string | RegExp, to: string): string {
  const changed = text?.replace(from, to);
  if (changed === undefined || changed === text) throw new Error(`There is no "${from}" to replace.`);
  return changed;
}

const ENTRIES = Object.keys(SMALL_CONTENT).filter((file) => file !== 'content/model.md');
const REVIEW = 'content/sources/review.md';
const MANUAL = 'content/sources/manual.md';
const SPEED = 'content/criteria/speed.md';
const ALPHA = 'content/frameworks/alpha.md';
const CONFLICT = 'content/conflicts/alpha-speed.md';

/** The id of a pair names two frameworks: another id is not only unlike its file. */
const NAMED_FREELY = ENTRIES.filter((file) => !file.startsWith('content/pairs/'));

describe('an id unlike its file name is all that is reported', () => {
  test.each(NAMED_FREELY)('%s gives itself another id, and all refer to the name of the file', (file) => {
    expect(faultsOf({ [file]: replaced(SMALL_CONTENT[file], /^id: .*$/m, 'id: another') })).toEqual([
      `${file}:2:5 id-unlike-file`,
    ]);
  });

  test.each(NAMED_FREELY)('%s has another name, and all refer to the id in it', (file) => {
    const renamed = file.replace(/[^/]+\.md$/, 'another.md');
    expect(faultsOf({ [file]: undefined, [renamed]: SMALL_CONTENT[file] })).toEqual([`${renamed}:2:5 id-unlike-file`]);
  });

  test('also where some refer to the one and some to the other', () => {
    const changes = {
      [ALPHA]: replaced(SMALL_CONTENT[ALPHA], 'id: alpha', 'id: alfa'),
      [SPEED]: replaced(SMALL_CONTENT[SPEED], 'id: speed', 'id: pace'),
      [MANUAL]: replaced(replaced(SMALL_CONTENT[MANUAL], '| Alpha |', '| alfa |'), '| speed |', '| pace |'),
    };
    expect(faultsOf(changes)).toEqual([`${SPEED}:2:5 id-unlike-file`, `${ALPHA}:2:5 id-unlike-file`]);
  });

  test('also in a copy that still has the id of its original', () => {
    const copy = replaced(replaced(SMALL_CONTENT[SPEED], 'order: 10', 'order: 20'), 'name: Speed', 'name: Pace');
    const judged = replaced(SMALL_CONTENT[REVIEW], '| Admin |', '| Pace | pace | low: crawls | | |\n| Admin |');
    expect(faultsOf({ 'content/criteria/pace.md': copy, [REVIEW]: judged })).toEqual([
      'content/criteria/pace.md:2:5 id-unlike-file',
    ]);
  });
});

describe('a slip in the YAML is all that is reported', () => {
  const LONG = 'content/questions/long.md';
  const options = Array.from({ length: 60 }, (_, index) => {
    const cite = '{ source: manual, section: Design / Speed, row: Docs }';
    return `  - id: option-${index}
    text: Option ${index}
    hint: It has a hint.
    effects:
      - { criterion: docs, add: 1, because: Docs are wanted., cite: ${cite} }
`;
  });
  const long = `---
id: long
order: 90
topic: Length
text: Which of many?
choose: many
options:
${options.join('')}  - { id: none, text: None, neutral: Nothing special. }
theme: service
---
Why, see [the table](source:review#table).
`;

  test('the long question is sound without it', () => expect(faultsOf({ [LONG]: long })).toEqual([]));

  test.each([
    ['a quote that is not closed', 'text: Option 2\n', 'text: "Option 2\n'],
    ['a quote that is closed too early', 'text: Option 2\n', 'text: "Option" 2\n'],
    ['a colon in a text', 'text: Option 2\n', 'text: Option: 2\n'],
    ['a tab', '    text: Option 2\n', '\ttext: Option 2\n'],
    ['too little indentation', '    text: Option 2\n', '   text: Option 2\n'],
    ['too much indentation', '    text: Option 2\n', '      text: Option 2\n'],
    ['a bracket that is not closed', 'text: Option 2\n', 'text: [Option 2\n'],
    ['a brace that is not opened', 'cite: { source', 'cite: source'],
    ['a brace that is not closed', 'row: Docs } }', 'row: Docs }'],
    ['a field without a colon', 'choose: many', 'choose many'],
    ['a field twice', 'topic: Length\n', 'topic: Length\ntopic: Size\n'],
    ['a text that starts with a star', 'text: Option 2\n', 'text: *Option* 2\n'],
    ['a text that starts with an at sign', 'text: Option 2\n', 'text: @Option 2\n'],
  ])('%s', (_name, from, to) => {
    expect(faultsOf({ [LONG]: replaced(long, from, to) })).toEqual([
      expect.stringMatching(/^content\/questions\/long\.md:\d+:\d+ broken-yaml$/),
    ]);
  });

  test.each(['*Option*', '&co Option 2', '!Option 2'])('%s is reported where it starts', (text) => {
    expect(faultsOf({ [LONG]: replaced(long, 'text: Option 2\n', `text: ${text}\n`) })).toEqual([
      `${LONG}:19:11 broken-yaml`,
    ]);
  });

  test.each(ENTRIES)('%s cannot be read', (file) => {
    expect(faultsOf({ [file]: replaced(SMALL_CONTENT[file], /^id: (.*)$/m, 'id: "$1') })).toEqual([
      expect.stringMatching(`^${file}:\\d+:\\d+ broken-yaml$`),
    ]);
  });

  test('in a framework that tables call by its name', () => {
    const tables = replaced(SMALL_CONTENT[MANUAL], '| Alpha |', '| Alpha.js |');
    const broken = replaced(SMALL_CONTENT[ALPHA], 'name: Alpha', 'name: "Alpha');
    expect(faultsOf({ [ALPHA]: broken, [MANUAL]: tables })).toEqual([
      expect.stringMatching(`^${ALPHA}:\\d+:\\d+ broken-yaml$`),
    ]);
  });

  test('in the source that says what is outdated', () => {
    const outdated = replaced(SMALL_CONTENT[CONFLICT], 'criterion: speed }', 'criterion: speed, outdated: true }');
    expect(faultsOf({ [CONFLICT]: outdated })).toEqual([]);
    const broken = replaced(SMALL_CONTENT[MANUAL], 'short: Manual', 'short: "Manual');
    expect(faultsOf({ [CONFLICT]: outdated, [MANUAL]: broken })).toEqual([
      expect.stringMatching(`^${MANUAL}:\\d+:\\d+ broken-yaml$`),
    ]);
  });
});

test('a framework that does not exist in a table of figures does not leave a lone figure', () => {
  const bench = replaced(SMALL_CONTENT[MANUAL], /\| Row \| Judges \|[\s\S]*$/, '')
    .replace('id: manual', 'id: bench')
    .replace('order: 20', 'order: 30')
    .concat('| Row | Judges | Unit | Alpha | Gama |\n|---|---|---|---|---|\n')
    .concat('| Requests | speed | requests, more is better | 10: as tuned | 20: as tuned |\n');
  expect(faultsOf({ 'content/sources/bench.md': bench })).toEqual([
    expect.stringMatching(/^content\/sources\/bench\.md:\d+:\d+ unknown-framework$/),
  ]);
});
