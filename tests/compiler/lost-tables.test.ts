import { describe, expect, test } from 'vitest';
import { compile } from '../../src/compiler/compile.ts';
import { problemMessage } from '../../src/compiler/problems/wording.ts';
import { realContent } from '../fixtures/real-content.ts';
import { contentWith, SMALL_CONTENT } from '../fixtures/small-content.ts';
import { edited, faultsOf as everyFault } from './faults-of.ts';

const REVIEW = 'content/sources/review.md';
const HABITS = 'content/guides/habits.md';

/** `line:column rule` of every message for one file of the small content, changed. */
function faultsOf(file: string, change: (text: string) => string): string[] {
  const before = SMALL_CONTENT[file] ?? '';
  const text = change(before);
  if (text === before) throw new Error('Nothing was changed.');
  const compiled = compile(contentWith({ [file]: text }));
  return compiled.ok
    ? []
    : compiled.problems.map((problem) => problemMessage(problem).replace(`${file}:`, '').split(': ')[0] ?? '');
}

const TABLE = /\| Row[\s\S]*\|\n/;
const DASHES = '|---|---|---|---|---|\n';
const inTable = (start: string) => (text: string) =>
  text.replace(TABLE, (table) => table.replace(/^/gm, start).trimEnd());

describe('a slip in a table of a source is one problem, where the table begins or breaks', () => {
  test.each<[name: string, change: (text: string) => string, faults: readonly string[]]>([
    ['a line of dashes with a column less', (text) => text.replace(DASHES, '|---|---|---|---|\n'), ['13:1 stray-row']],
    ['a line of dashes with a column more', (text) => text.replace(DASHES, `|---${DASHES}`), ['13:1 stray-row']],
    ['no line of dashes', (text) => text.replace(DASHES, ''), ['13:1 stray-row']],
    ['a line of dashes with a letter', (text) => text.replace(DASHES, '|---|---|-x-|---|---|\n'), ['13:1 stray-row']],
    ['a header with a column less', (text) => text.replace('| Gamma |', '|'), ['13:1 stray-row']],
    ['an empty line above the rows', (text) => text.replace(DASHES, `${DASHES}\n`), ['16:1 stray-row']],
    [
      'an empty line below the header',
      (text) => text.replace(DASHES, `\n${DASHES}`),
      ['13:1 stray-row', '15:1 stray-row'],
    ],
    ['an empty line among the rows', (text) => text.replace('| Language', '\n| Language'), ['18:1 stray-row']],
    ['an indented table', inTable('    '), ['13:1 not-drawn']],
    ['a table in a list', (text) => inTable('  ')(text).replace('  | Row', '- | Row'), ['13:1 stray-row']],
    ['a table in a quotation', inTable('> '), ['13:1 not-drawn']],
    ['a table in a comment', (text) => text.replace(TABLE, (table) => `<!--\n${table}-->\n`), ['13:1 html-in-prose']],
    ['a table in code', (text) => text.replace(TABLE, (table) => `\`\`\`\n${table}\`\`\`\n`), ['14:1 stray-row']],
    [
      'a table in code that does not end',
      (text) => text.replace(TABLE, (table) => `\`\`\`\n${table}`),
      ['13:1 open-code'],
    ],
    ['an indented row', (text) => text.replace('| Language', '    | Language'), ['17:1 not-drawn']],
    ['a row in a list', (text) => text.replace('| Language', '- | Language'), ['17:1 stray-row']],
    ['a row with an escaped bar first', (text) => text.replace('| Language', '\\| Language'), ['17:1 edge-bar']],
    [
      'a second table in one section',
      (text) => text.replace('| Language', `\n| Row | Judges | Alpha | Beta | Gamma |\n${DASHES}| Language`),
      ['18:1 second-table'],
    ],
    ['marks in a cell', (text) => text.replace('rates it "slow"', 'rates it **slow**'), ['15:19 marked-cell']],
    [
      'a colon without a space, which may cut a figure short',
      (text) => text.replace('low: rates', 'low:rates'),
      ['15:19 tight-colon'],
    ],
    ['a colon too many', (text) => text.replace('low: rates', 'low:: rates'), ['15:19 tight-colon']],
  ])('%s', (_name, change, faults) => {
    expect(faultsOf(REVIEW, change)).toEqual(faults);
  });

  test.each<[name: string, change: (text: string) => string, faults: readonly string[]]>([
    [
      'without a space',
      (text) => text.replace('## Table', '##Table'),
      ['11:1 stray-heading', '13:1 table-outside-section'],
    ],
    ['escaped', (text) => text.replace('## Table', '\\## Table'), ['11:2 stray-heading', '13:1 table-outside-section']],
    [
      'in a list',
      (text) => text.replace('## Table', '- ## Table'),
      ['11:3 stray-heading', '13:1 table-outside-section'],
    ],
    [
      'without its mark',
      (text) =>
        `${text}\n### More\n\n${/\| Row.*\n.*\n/.exec(text)?.[0]}| A | docs | low: is slow | | |\n`.replace(
          '### More',
          'More',
        ),
      ['19:1 lost-heading'],
    ],
    ['two levels down', (text) => `${text}\n#### More\n\nWords.\n`, ['19:1 deep-heading']],
    ['of the first level', (text) => `${text}\n# More\n\nWords.\n`, ['19:1 stray-heading']],
    ['made by a line below it', (text) => `${text}\nMore\n----\n`, ['19:1 stray-heading']],
  ])('a heading %s is a problem, and what refers to it is none', (_name, change, faults) => {
    expect(faultsOf(REVIEW, change)).toEqual(faults);
  });
});

describe('in a table of a source', () => {
  test.each<[name: string, change: (text: string) => string, faults: readonly string[]]>([
    [
      'an empty row with a column less is one problem',
      (text) => text.replace('| Language', '| Nothing | speed | | |\n| Language'),
      ['17:1 too-few-columns'],
    ],
    [
      'a row of one cell is one problem',
      (text) => text.replace('| Language', '| Nothing |\n| Language'),
      ['17:1 too-few-columns'],
    ],
    [
      'a row that judges what takes no ratings is one problem, whatever its cells say',
      (text) => text.replace('| Speed | speed | low:', '| Speed | uses-snake | lowish:'),
      ['15:11 judges-derived'],
    ],
    [
      'a row that judges what takes no ratings is one problem, though it is empty',
      (text) => text.replace('| Language', '| Nothing | uses-snake | | | |\n| Language'),
      ['17:13 judges-derived'],
    ],
    [
      'a column of no framework is one problem, and its findings are not missed',
      (text) => text.replace('| Alpha |', '| Alpa |'),
      ['13:18 unknown-framework'],
    ],
    ['a colon within a sentence is none', (text) => text.replace('rates it "slow"', 'says a:b'), []],
    [
      'a first heading of a lower level is one problem',
      (text) => text.replace('## Table', '### Table'),
      ['11:1 deep-heading'],
    ],
    ...['Words:', 'Words…', '(Words)', 'Say "words"', 'Say “words”'].map(
      (line): [string, (text: string) => string, readonly string[]] => [
        `the line ${line} above it is a sentence`,
        (text) => text.replace('## Table\n', `## Table\n\n${line}\n`),
        [],
      ],
    ),
  ])('%s', (_name, change, faults) => {
    expect(faultsOf(REVIEW, change)).toEqual(faults);
  });
});

test('what refers to a section whose heading lost its mark is no problem', () => {
  const table = '| Row | Judges | Alpha |\n|---|---|---|\n| A | docs | low: is slow |';
  expect(
    everyFault({
      [REVIEW]: `${SMALL_CONTENT[REVIEW]}\nMore\n\n${table}\n`,
      ...edited('content/questions/people.md', 'section: Table, row: Admin', 'section: More, row: A'),
    }),
  ).toEqual([expect.stringMatching(`^${REVIEW}:19:1 lost-heading: `)]);
});

test('a criterion that takes no ratings is not proposed for a row', () => {
  const [fault] = everyFault(edited(REVIEW, '| Speed | speed |', '| Speed | uses-snak |'));
  expect(fault).toContain('"uses-snak" is not a criterion. ');
  expect(fault).not.toContain('uses-snake');
});

test('bars are allowed in code and behind a backslash, and a table in a guide that breaks is a problem', () => {
  const guide = (text: string) => faultsOf(HABITS, (before) => `${before}\n${text}\n`);
  expect(guide('Run `a | b`, or a \\| b.\n\n```\na | b\n```')).toEqual([]);
  expect(guide('| A | B |\n|---|---|\n| c | d |')).toEqual([]);
  expect(guide('| A | B |\n|---|\n| c | d |')).toEqual(['11:1 stray-row']);
});

test('every table of the real content that loses a column of its dashes is reported, once', {
  timeout: 120_000,
}, () => {
  const files = realContent();
  for (const [file, text] of files) {
    if (!file.startsWith('content/sources/')) continue;
    const lines = text.split('\n');
    const tables = lines.flatMap((line, index) => (/^\|(-+\|)+$/.test(line) ? [index] : []));
    const broken = lines.map((line, index) => (tables.includes(index) ? line.replace(/-+\|$/, '') : line)).join('\n');
    const compiled = compile(new Map(files).set(file, broken));
    const problems = compiled.ok ? [] : compiled.problems;
    expect(problems.map((problem) => `${problem.file}:${problem.line} ${problem.fault.rule}`)).toEqual(
      tables.map((line) => `${file}:${line} stray-row`),
    );
  }
});
